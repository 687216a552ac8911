import { fail, ok, textAt, type Result } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import type { CapturedPayload, FullEntry, ReadPayload } from './entry.ts'
import { leafHash, rootOf, sha256, withLeaf } from './merkle.ts'
import { leafOf, payloadHash, type Head } from './seal.ts'

const REMEDY = 'Compare with a backup and with a saved checkpoint: the record was damaged or altered.'

// The same bytes can be written in several ways in hex; only one is taken.
const SALT = /^[0-9a-f]{64}$/

function isCommitted(salt: string, payload: string, committed: string): boolean {
  return SALT.test(salt) && payloadHash(salt, payload) === committed
}

/** Follows the ledger by one entry: everything about the entry is computed again, and the first thing wrong is named. */
export function followEntry(head: Head, entry: FullEntry): Result<Head> {
  const wrong = (what: string) =>
    fail('entry-wrong', `Entry ${entry.sequence}: ${what}.`, REMEDY, `entry ${entry.sequence}`)
  if (entry.sequence !== head.tree.size) return wrong(`it stands where entry ${head.tree.size} should be`)
  if (head.lastRecordedAt !== null && entry.recordedAt < head.lastRecordedAt) {
    return wrong('it is recorded before the entry before it')
  }
  if (entry.payload !== null && !isCommitted(entry.salt ?? '', entry.payload, entry.payloadHash)) {
    return wrong('its payload is not what it committed to')
  }
  if (leafHash(leafOf(entry)) !== entry.leafHash) return wrong('its line is not what its leaf hash says')
  const tree = withLeaf(head.tree, entry.leafHash)
  if (rootOf(tree) !== entry.treeHash) return wrong('the entries before it are not what its tree hash says')
  return ok({ tree, lastRecordedAt: entry.recordedAt })
}

/** Checks the bytes and the text of a capture against its entry; null where they are not there. */
export function checkCapture(
  payload: CapturedPayload,
  bytes: Uint8Array | null,
  text: string | null,
): string | null {
  if (bytes === null) return 'its captured bytes are missing'
  if (sha256(bytes) !== payload.bytesSha256) return 'its captured bytes are not those it names'
  if (text === null) return 'its text is missing'
  if (sha256(text) !== payload.article.textSha256) return 'its text is not the one it names'
  return null
}

/** Checks that every span of a reading shows what the reading says: verbatim or nothing. Null when all is well. */
export function checkReading({ claims, ownVoice }: ReadPayload, text: string): string | null {
  const claim = claims.find((one) => !isVerbatim(one, text))
  if (claim !== undefined) return `claim ${claim.id} does not show the words of the text`
  const loose = ownVoice.find(([start, end]) => start < 0 || end > text.length || start > end)
  return loose === undefined ? null : `its own voice has a span outside the text (${loose.join(' to ')})`
}

function isVerbatim({ source, cue, content }: Claim, text: string): boolean {
  return [source, cue, content].every((words) => words === null || textAt(text, words.spans) === words.text)
}
