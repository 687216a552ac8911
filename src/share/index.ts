/** share/: the ledger in other people's formats. A suggestion never leaves as a verdict. */
import { annotation } from './annotation.ts'
import { csv } from './csv.ts'
import { jsonl } from './jsonl.ts'
import { schemaOrg } from './schema-org.ts'
import type { ShareFormat } from './shared-claim.ts'

export {
  claimHash,
  claimLine,
  endBody,
  endLine,
  headLine,
  manifestName,
  readClaim,
  readEnd,
  readHead,
  type ManifestClaim,
  type ManifestEnd,
  type ManifestHead,
} from './manifest.ts'
export { toShared, type SharedClaim, type ShareFormat } from './shared-claim.ts'

/** Every export format; a new one is a file and a line here. */
export const SHARE_FORMATS: readonly ShareFormat[] = [jsonl, csv, annotation, schemaOrg]
