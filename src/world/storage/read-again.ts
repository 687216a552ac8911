import type { ReadArticle } from '../../journey.ts'
import { keepCorrections, type Correction } from '../../ledger/index.ts'
import type { Writer } from './add.ts'
import { append, lockHead, sealHappening } from './append.ts'
import {
  idsOf,
  project,
  readPayload,
  unchanged,
  withoutTwins,
  type AddedIds,
  type Writing,
} from './enter-reading.ts'
import { findById, notLatest, type KnownArticle } from './known-article.ts'
import { lastReading } from './last-reading.ts'
import { checkStorable } from './prepare.ts'
import { storeError } from './store-error.ts'

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

/**
 * Enters a reading of an article that is known, and lists its claims in place of those of the reading before: under the
 * outlet and the day that were recorded with the article, whatever the reader was told.
 */
export async function readAgain(
  writing: Writing,
  known: KnownArticle,
  given: ReadArticle,
  engine: string,
  corrections: readonly Correction[],
): Promise<AddedIds> {
  const { connection, ledgerId, actor, end } = writing
  const payload = await readPayload(writing, given, engine, known.previousId, corrections)
  const [entry] = await append(connection, ledgerId, end, [sealHappening({ what: 'read', actor, payload })])
  const article = { ...known.about, text: given.article.text }
  await project(writing, entry!.sequence, { ...given, article }, payload, known.capturedAt)
  return { ...unchanged(known), claims: given.claims.length, ...idsOf(payload.compared) }
}

function notInLedger(id: string): Error {
  return storeError('no-article', `The article ${id} is not in the ledger with this text.`, 'Add it first.')
}
