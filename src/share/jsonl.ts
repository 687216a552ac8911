import type { ShareFormat } from './shared-claim.ts'

/** One JSON object a line: the claim with every facet, its article, where it stands. */
export const jsonl: ShareFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  before: '',
  between: '',
  after: '',
  write: (shared) => `${JSON.stringify(shared)}\n`,
}
