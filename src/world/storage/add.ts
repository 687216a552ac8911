import type { Claim } from '../../claim/index.ts'
import type { ReadArticle } from '../../journey.ts'
import {
  compareVersions,
  keepCorrections,
  sha256,
  type CapturedPayload,
  type Comparison,
  type Correction,
  type FullEntry,
  type ReadPayload,
} from '../../ledger/index.ts'
import { append, lockHead, sealHappening, type LockedHead } from './append.ts'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import { checkStorable, keyOfPage, toBlob, type Blob } from './prepare.ts'
import {
  keepBlob,
  keepText,
  projectArticle,
  projectCapture,
  projectComparison,
  projectReading,
} from './project.ts'
import { lastReading } from './last-reading.ts'
import { projectClaims } from './project-claims.ts'
import { storeError } from './store-error.ts'
import type { Added, Capture } from './store.ts'

/** What was done, with statements by their ids; the store shows them as rows. */
export interface AddedIds extends Omit<Added, 'appeared' | 'absent'> {
  readonly appeared: readonly string[]
  readonly absent: readonly string[]
}

/** Whose ledger is written to, and who writes. */
export interface Writer {
  readonly database: Database
  readonly ledgerId: number
  readonly actor: string
}

/** All that adding needs and that could be made before the ledger's end was locked. */
interface Draft {
  readonly capture: Capture
  readonly readArticle: ReadArticle
  readonly engine: string
  readonly blob: Blob
  readonly pageKey: string
  readonly pageSha256: string
  readonly urlSha256: string | null
}

/**
 * Adds one article in one transaction. The same bytes, or the same text at the same page, add nothing; other text at
 * the same page is a new version, whose statements are compared with those of the version before.
 */
export async function addArticle(
  { database, ledgerId, actor }: Writer,
  capture: Capture,
  readArticle: ReadArticle,
  engine: string,
): Promise<AddedIds> {
  checkStorable(readArticle, capture)
  const draft = await toDraft(capture, { ...readArticle, claims: withoutTwins(readArticle.claims) }, engine)
  return database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const known = await findKnown(connection, ledgerId, draft)
    const same = known.find((row) => row.id === readArticle.article.id)
    if (same !== undefined) return sameBytes({ connection, ledgerId, actor, end }, draft, same)
    const latest = known.find((row) => row.latest)
    if (latest?.textSha256 === readArticle.article.textSha256) return unchanged(latest)
    return newVersion({ connection, ledgerId, actor, end }, draft, latest ?? null)
  })
}

/** Records another reading of the latest version of a page, and compares it again with the version before. */
export async function rereadArticle(
  { database, ledgerId, actor }: Writer,
  given: ReadArticle,
  engine: string,
): Promise<AddedIds> {
  checkStorable(given, null)
  return database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const known = await findById(connection, ledgerId, given.article.id)
    if (known?.textSha256 !== given.article.textSha256) throw notInLedger(given.article.id)
    if (!known.latest) throw notLatest(known.id)
    const { corrections, claims: before } = await lastReading(connection, ledgerId, known.id)
    const claims = keepCorrections(corrections, before, withoutTwins(given.claims))
    const writing = { connection, ledgerId, actor, end }
    return readAgain(writing, known, { ...given, claims }, engine, corrections)
  })
}

/** Enters a reading of an article that is known, and lists its claims in place of those of the reading before. */
export async function readAgain(
  { connection, ledgerId, actor, end }: Writing,
  known: KnownArticle,
  readArticle: ReadArticle,
  engine: string,
  corrections: readonly Correction[],
): Promise<AddedIds> {
  const compared = await compare({ connection, ledgerId }, known.previousId, readArticle)
  const read = readPayload(readArticle, engine, compared)
  const payload = corrections.length === 0 ? read : { ...read, corrections }
  const [entry] = await append(connection, ledgerId, end, [sealHappening({ what: 'read', actor, payload })])
  await project({ connection, ledgerId }, entry!, readArticle, payload, known.capturedAt)
  return { ...unchanged(known), claims: readArticle.claims.length, ...idsOf(compared) }
}

async function toDraft(capture: Capture, readArticle: ReadArticle, engine: string): Promise<Draft> {
  const pageKey = keyOfPage(readArticle, capture.url)
  return {
    capture,
    readArticle,
    engine,
    blob: await toBlob(capture.bytes),
    pageKey,
    pageSha256: sha256(pageKey),
    urlSha256: capture.url === null ? null : sha256(capture.url),
  }
}

/** The same words read twice in the same place are one statement: its id says so. */
function withoutTwins(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.id, claim])).values()].toReversed()
}

/** An article that is in the ledger, as far as adding needs it. */
export interface KnownArticle {
  readonly id: string
  readonly textSha256: string
  readonly previousId: string | null
  readonly latest: boolean
  readonly version: number
  readonly claims: number
  readonly capturedAt: string
}

const KNOWN = `
  select article_id as id, text_sha256 as "textSha256", previous_id as "previousId", latest, version, claims,
    captured_at as "capturedAt"
  from articles where ledger_id = $1 and`

async function findKnown(
  connection: Connection,
  ledgerId: number,
  draft: Draft,
): Promise<readonly KnownArticle[]> {
  const { rows } = await connection.query<KnownArticle>(
    `${KNOWN} (article_id = $2 or (page_sha256 = $3 and latest))`,
    [ledgerId, draft.readArticle.article.id, draft.pageSha256],
  )
  return rows
}

/** An article of a ledger by its id. */
export async function findById(
  connection: Connection,
  ledgerId: number,
  id: string,
): Promise<KnownArticle | undefined> {
  const { rows } = await connection.query<KnownArticle>(`${KNOWN} article_id = $2`, [ledgerId, id])
  return rows[0]
}

function unchanged({ id, version, claims }: KnownArticle): AddedIds {
  return { outcome: 'unchanged', articleId: id, previousId: null, version, claims, appeared: [], absent: [] }
}

/** A transaction that holds the ledger's end, and who writes. */
export interface Writing {
  readonly connection: Connection
  readonly ledgerId: number
  readonly actor: string
  readonly end: LockedHead
}

/** Bytes that are in the ledger add nothing, except that they also lie at an address we did not know of. */
async function sameBytes(writing: Writing, draft: Draft, known: KnownArticle): Promise<AddedIds> {
  const { connection, ledgerId } = writing
  const { rows } = await connection.query(
    `select 1 from captures where ledger_id = $1 and article_id = $2 and url_sha256 is not distinct from $3 limit 1`,
    [ledgerId, known.id, draft.urlSha256],
  )
  if (rows.length === 0 && draft.urlSha256 !== null) {
    const payload = capturedPayload(draft, known.previousId, writing.end.now)
    const entries = await append(connection, ledgerId, writing.end, [
      sealHappening({ what: 'captured', actor: writing.actor, payload }),
    ])
    await projectCapture(connection, ledgerId, entries[0]!, payload, draft.urlSha256)
  }
  return unchanged(known)
}

async function newVersion(writing: Writing, draft: Draft, previous: KnownArticle | null): Promise<AddedIds> {
  const { connection, ledgerId, actor, end } = writing
  const { readArticle, engine, pageSha256, urlSha256 } = draft
  const compared = await compare(writing, previous?.id ?? null, readArticle)
  const captured = capturedPayload(draft, previous?.id ?? null, end.now)
  const read = readPayload(readArticle, engine, compared)
  const [captureEntry, readEntry] = await append(connection, ledgerId, end, [
    sealHappening({ what: 'captured', actor, payload: captured }),
    sealHappening({ what: 'read', actor, payload: read }),
  ])
  const version = (previous?.version ?? 0) + 1
  await keepBlob(connection, ledgerId, draft.blob)
  await keepText(connection, ledgerId, readArticle)
  await projectArticle(connection, ledgerId, captured, {
    pageSha256,
    version,
    number: captureEntry!.sequence,
  })
  await projectCapture(connection, ledgerId, captureEntry!, captured, urlSha256)
  await project(writing, readEntry!, readArticle, read, captured.capturedAt)
  return {
    outcome: previous === null ? 'added' : 'changed',
    articleId: readArticle.article.id,
    previousId: previous?.id ?? null,
    version,
    claims: readArticle.claims.length,
    ...idsOf(compared),
  }
}

type Place = Pick<Writing, 'connection' | 'ledgerId'>

async function project(
  { connection, ledgerId }: Place,
  { sequence }: FullEntry,
  readArticle: ReadArticle,
  { engine, compared }: ReadPayload,
  capturedAt: string,
): Promise<void> {
  await projectReading(connection, ledgerId, sequence, engine, readArticle)
  await projectClaims(connection, ledgerId, sequence, readArticle, readArticle.claims, capturedAt)
  if (compared !== null) await projectComparison(connection, ledgerId, readArticle.article.id, compared)
}

async function compare(
  { connection, ledgerId }: Place,
  previousId: string | null,
  { claims }: ReadArticle,
): Promise<Comparison | null> {
  if (previousId === null) return null
  const { rows } = await connection.query<{ claim: Claim }>(
    `select body.claim
     from articles
       join claims using (ledger_id, article_id, reading)
       join claim_bodies as body on body.ledger_id = claims.ledger_id and body.number = claims.number
     where articles.ledger_id = $1 and articles.article_id = $2 order by claims.ordinal`,
    [ledgerId, previousId],
  )
  return {
    with: previousId,
    ...compareVersions(
      rows.map((row) => row.claim),
      claims,
    ),
  }
}

function idsOf(compared: Comparison | null): Pick<AddedIds, 'appeared' | 'absent'> {
  return { appeared: compared?.appeared ?? [], absent: compared?.absent ?? [] }
}

function capturedPayload(draft: Draft, previous: string | null, now: string): CapturedPayload {
  const { capture, blob, pageKey } = draft
  const { text: _, ...article } = draft.readArticle.article
  return {
    article,
    pageKey,
    previous,
    bytesSha256: blob.sha256,
    byteLength: blob.byteLength,
    url: capture.url,
    capturedAt: capture.capturedAt ?? now,
    contentType: capture.contentType ?? null,
    etag: capture.etag ?? null,
    lastModified: capture.lastModified ?? null,
    incomplete: capture.incomplete ?? article.incomplete,
  }
}

function readPayload(
  { article, claims, ownVoice }: ReadArticle,
  engine: string,
  compared: Comparison | null,
): ReadPayload {
  return { articleId: article.id, textSha256: article.textSha256, engine, claims, ownVoice, compared }
}

function notInLedger(id: string): Error {
  return storeError('no-article', `The article ${id} is not in the ledger with this text.`, 'Add it first.')
}

/** What a person hears who would change an older version of a page. */
export function notLatest(id: string): Error {
  return storeError(
    'not-latest',
    `The article ${id} is not the latest version of its page.`,
    'Read the latest version again.',
  )
}
