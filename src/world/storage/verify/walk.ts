import {
  followEntry,
  EMPTY_HEAD,
  type CapturedPayload,
  type ErasedPayload,
  type FullEntry,
  type Head,
  type ReadPayload,
  type ReplayEntry,
} from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import { namesIn } from '../project-claims.ts'
import { startLinks, type LinksCheck } from '../links/index.ts'
import { startPersons, type PersonsCheck } from '../persons/index.ts'
import type { Erasures } from './erasures.ts'
import { startCited, type CitedCheck } from './cited.ts'
import { captureFault, readingFault, textOf } from './evidence.ts'
import { articleRowFault, captureRowFault, claimRowsFault, lastReadingFault } from './expected.ts'
import { startNaming, type Naming } from './names.ts'
import { startSettling, type Settling, type Stands } from './standing.ts'
import type { ArticleRow, CaptureRow, ClaimRow, ReviewRow } from './tables.ts'
import type { WordsCheck } from './words.ts'

/** The rows that the tables hold for one entry. */
export interface Given {
  readonly captures: readonly CaptureRow[]
  readonly articles: readonly ArticleRow[]
  readonly claims: readonly ClaimRow[]
  readonly reviews: readonly ReviewRow[]
}

/** What a verification knows while it goes through the entries. */
export interface Walk {
  readonly connection: Connection
  readonly ledgerId: number
  readonly settling: Settling
  readonly naming: Naming
  readonly persons: PersonsCheck
  readonly links: LinksCheck
  readonly words: WordsCheck
  readonly cited: CitedCheck
  /** Articles that were captured and wait for their last reading, with their text while it is at hand. */
  readonly waiting: Map<string, { readonly row: ArticleRow; text: string | null }>
  /** Entries without a payload that no "erased" entry has named yet. */
  readonly missing: Set<number>
  readonly erasures: Erasures
  erased: boolean
  head: Head
}

/** Starts before the first entry. */
export function startWalk(
  connection: Connection,
  ledgerId: number,
  words: WordsCheck,
  erasures: Erasures,
): Walk {
  return {
    connection,
    ledgerId,
    erasures,
    settling: startSettling(erasures.remains),
    naming: startNaming(),
    persons: startPersons(),
    links: startLinks(),
    words,
    cited: startCited(connection, ledgerId),
    waiting: new Map(),
    missing: new Set(),
    erased: false,
    head: EMPTY_HEAD,
  }
}

/** Looks at the next entry, and at all that the tables hold for it; what is wrong, in a sentence, or null. */
export async function step(walk: Walk, entry: FullEntry, given: Given): Promise<string | null> {
  const followed = followEntry(walk.head, entry)
  if (!followed.ok) return followed.problem.message
  walk.head = followed.value
  const fault = await rowsFault(walk, toReplay(entry), given)
  return fault === null || fault.endsWith('.') ? fault : `Entry ${entry.sequence}: ${fault}.`
}

function toReplay(entry: FullEntry): ReplayEntry {
  const { payload, what, actor } = entry
  return { ...entry, happening: payload === null ? null : { what, actor, payload: JSON.parse(payload) } }
}

async function rowsFault(walk: Walk, entry: ReplayEntry, given: Given): Promise<string | null> {
  const { happening } = entry
  walk.persons.note(entry)
  walk.links.note(entry)
  if (happening === null) return missed(walk, entry, given)
  if (happening.what === 'captured') return captured(walk, entry, happening.payload, given)
  if (happening.what === 'read') return read(walk, entry, happening.payload, given)
  if (happening.what === 'erased') noteErased(walk, happening.payload)
  if (happening.what === 'judged' || happening.what === 'withdrawn')
    walk.cited.note(entry.sequence, happening.payload.evidence)
  return (
    nothing(given, 'captures', 'articles', 'claims') ?? reviewsFault(standsFor(walk, entry), given.reviews)
  )
}

function nothing(given: Given, ...tables: readonly (keyof Given)[]): string | null {
  const table = tables.find((name) => given[name].length > 0)
  return table === undefined
    ? null
    : `the table of ${table === 'reviews' ? 'claim entries' : table} shows more than it says`
}

function missed({ missing, erasures, settling }: Walk, entry: ReplayEntry, given: Given): string | null {
  missing.add(entry.sequence)
  // Whether it was erased is told by a later entry; what an erasure leaves behind is wrong in any case.
  const remains = erasures.remains.get(entry.sequence)
  const stands = remains === undefined ? NOTHING_STANDS : settling.remained(entry, remains)
  const left = nothing(given, 'captures', 'articles', 'claims') ?? reviewsFault(stands, given.reviews)
  return left === null ? null : (erasures.unsound ?? 'its payload is gone, and what it gave is not')
}

const NOTHING_STANDS: Stands = new Map()

function noteErased(walk: Walk, { sequences }: ErasedPayload): void {
  walk.erased = true
  for (const one of sequences) walk.missing.delete(one)
}

async function captured(
  walk: Walk,
  entry: ReplayEntry,
  payload: CapturedPayload,
  given: Given,
): Promise<string | null> {
  const [capture] = given.captures
  if (capture === undefined) return 'the table of captures does not show it'
  const other = captureRowFault(capture, entry, payload)
  if (other !== null) return `the table of captures does not show it: ${other}`
  const [row] = given.articles
  if (row === undefined) return capturedAgain(walk, entry, payload, capture)
  const fault = captureFault(payload, capture, row.text)
  if (fault !== null && row.textSha256 === payload.article.textSha256) return fault
  const wrong = articleRowFault(row, payload)
  if (wrong !== null) return `the table of articles does not show it: ${wrong}`
  const { text, ...rest } = row
  walk.waiting.set(row.id, { row: { ...rest, text: null }, text })
  return walk.settling.captured(entry, row) ?? nothing(given, 'claims', 'reviews')
}

/** The same bytes at another address: the article's row stays as the first capture made it. */
async function capturedAgain(
  { connection, ledgerId }: Walk,
  { sequence }: ReplayEntry,
  payload: CapturedPayload,
  capture: CaptureRow,
): Promise<string | null> {
  const { rows } = await connection.query<{ number: number }>(
    'select number from articles where ledger_id = $1 and article_id = $2',
    [ledgerId, payload.article.id],
  )
  if (rows.length === 0 || rows[0]!.number > sequence) return 'the table of articles does not show it'
  return captureFault(payload, capture, await textOf(connection, ledgerId, payload.article.textSha256))
}

async function read(
  walk: Walk,
  entry: ReplayEntry,
  payload: ReadPayload,
  given: Given,
): Promise<string | null> {
  const waiting = walk.waiting.get(payload.articleId)
  if (waiting === undefined) return 'the table of articles does not show it'
  const { row } = waiting
  const text = waiting.text ?? (await textOf(walk.connection, walk.ledgerId, payload.textSha256))
  waiting.text = null
  const unlike = readingFault(payload, text)
  if (unlike !== null) return unlike
  const last = row.reading === entry.sequence
  const wrong = last ? lastReadingFault(row, payload) : null
  if (wrong !== null) return `the table of articles does not show it: ${wrong}`
  const other = claimRowsFault(given.claims, entry, payload, row)
  if (other !== null) return `the table of claims does not show ${other}`
  if (last) walk.waiting.delete(row.id)
  walk.settling.read(entry, row, given.claims)
  for (const { key, ordinal } of given.claims) walk.words.note(key, payload.claims[ordinal]!)
  walk.naming.note(namesIn(JSON.parse(row.about).outlet, payload.claims))
  return nothing(given, 'captures', 'articles', 'reviews')
}

/** What an entry leaves in the table of claim entries, or what is wrong. */
function standsFor({ settling, erased }: Walk, entry: ReplayEntry): Stands | string {
  const { happening } = entry
  switch (happening?.what) {
    case 'confirmed':
    case 'corrected':
    case 'judged':
    case 'withdrawn':
    case 'rated':
      return settling.reviewed(entry, happening)
    case 'fell-due':
      return settling.fellDue(entry, happening.payload.claimIds, erased)
    case 'erased':
      return settling.erased(entry, happening.payload)
    default:
      return new Map()
  }
}

function reviewsFault(stands: Stands | string, rows: readonly ReviewRow[]): string | null {
  if (typeof stands === 'string') return stands
  const shown = new Map(rows.map((row) => [row.id, row.stands]))
  for (const [id, stood] of stands)
    if (shown.get(id) !== stood) return `the table of claim entries does not show it at claim ${id}`
  return shown.size === stands.size ? null : 'the table of claim entries shows more than it says'
}
