import type { Cited } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** As many passages are compared at a time. */
const BATCH = 500

/** Checks that the passages that verdicts cite stand in the texts that they name. */
export interface CitedCheck {
  readonly note: (sequence: number, evidence: readonly Cited[]) => void
  readonly due: () => boolean
  /** Compares what was noted; the first fault, in a sentence, or null. */
  readonly compare: () => Promise<string | null>
}

/** Starts before the first entry. */
export function startCited(connection: Connection, ledgerId: number): CitedCheck {
  let noted: (readonly [sequence: number, cited: Cited])[] = []
  return {
    note: (sequence, evidence) => {
      for (const cited of evidence) noted.push([sequence, cited])
    },
    due: () => noted.length >= BATCH,
    compare: async () => {
      if (noted.length === 0) return null
      const texts = await textsOf(connection, ledgerId, [...new Set(noted.map(([, one]) => one.textSha256))])
      const wrong = noted.find(([, one]) => !stands(one, texts))
      noted = []
      return wrong === undefined
        ? null
        : `Entry ${wrong[0]}: the passage that it cites does not stand in the text of article ${wrong[1].articleId}.`
    },
  }
}

function stands(
  { passage: [start, end], text, textSha256 }: Cited,
  texts: ReadonlyMap<string, string>,
): boolean {
  return texts.get(textSha256)?.slice(start, end) === text
}

async function textsOf(
  connection: Connection,
  ledgerId: number,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await connection.query<{ sha256: string; text: string }>(
    'select sha256, text from texts where ledger_id = $1 and sha256 = any ($2::text[])',
    [ledgerId, hashes],
  )
  return new Map(rows.map(({ sha256, text }) => [sha256, text]))
}
