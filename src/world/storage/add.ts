import type { ReadArticle } from '../../journey.ts'
import { sha256, type CapturedPayload } from '../../ledger/index.ts'
import { append, lockHead, sealHappening } from './append.ts'
import type { Database } from './database.ts'
import {
  idsOf,
  project,
  readPayload,
  unchanged,
  withoutTwins,
  type AddedIds,
  type Writing,
} from './enter-reading.ts'
import { findKnown, type KnownArticle } from './known-article.ts'
import { checkStorable, keyOfPage, toBlob, type Blob } from './prepare.ts'
import { keepBlob, keepText, projectArticle, projectCapture } from './project.ts'
import type { Capture } from './store.ts'

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
    const known = await findKnown(connection, ledgerId, readArticle.article.id, draft.pageSha256)
    const same = known.find((row) => row.id === readArticle.article.id)
    if (same !== undefined) return sameBytes({ connection, ledgerId, actor, end }, draft, same)
    const latest = known.find((row) => row.latest)
    if (latest?.textSha256 === readArticle.article.textSha256) return unchanged(latest)
    return newVersion({ connection, ledgerId, actor, end }, draft, latest ?? null)
  })
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

/**
 * Bytes that are in the ledger add nothing, except that they also lie at an address we did not know of. The article and
 * its text stay as they were recorded, whatever is told of the bytes now.
 */
async function sameBytes(writing: Writing, draft: Draft, known: KnownArticle): Promise<AddedIds> {
  const { connection, ledgerId } = writing
  const { rows } = await connection.query(
    `select 1 from captures where ledger_id = $1 and article_id = $2 and url_sha256 is not distinct from $3 limit 1`,
    [ledgerId, known.id, draft.urlSha256],
  )
  if (rows.length === 0 && draft.urlSha256 !== null) {
    const payload = capturedPayload(draft, known.about, known.previousId, writing.end.now)
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
  const { text: _, ...about } = readArticle.article
  const captured = capturedPayload(draft, about, previous?.id ?? null, end.now)
  const read = await readPayload(writing, readArticle, engine, captured.previous)
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
  await project(writing, readEntry!.sequence, readArticle, read, captured.capturedAt)
  return {
    outcome: previous === null ? 'added' : 'changed',
    articleId: readArticle.article.id,
    previousId: previous?.id ?? null,
    version,
    claims: readArticle.claims.length,
    ...idsOf(read.compared),
  }
}

function capturedPayload(
  { capture, blob, pageKey }: Draft,
  article: CapturedPayload['article'],
  previous: string | null,
  now: string,
): CapturedPayload {
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
