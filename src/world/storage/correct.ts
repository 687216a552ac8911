import type { Article } from '../../article/index.ts'
import type { Standing } from '../../ledger/index.ts'
import { correct } from '../../outcome/index.ts'
import type { Writer } from './add.ts'
import { lockHead } from './append.ts'
import type { Connection } from './connection.ts'
import type { Corrected, Correcting } from './correcting.ts'
import { findById, notLatest } from './known-article.ts'
import { lastReading } from './last-reading.ts'
import { readAgain } from './read-again.ts'
import { StoreError, storeError } from './store-error.ts'

/** Who writes a correction's entry; the person's name lies in the payload, where it can be erased. */
const PERSON = 'person'

/** Enters a person's correction as another reading of the article, in one transaction. */
export async function correctArticle(
  { database, ledgerId }: Writer,
  articleId: string,
  asked: Correcting,
): Promise<Corrected> {
  return database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const known = await findById(connection, ledgerId, articleId)
    if (known === undefined) throw storeError('not-found', `There is no article ${articleId}.`, 'Look it up.')
    if (!known.latest) throw notLatest(articleId)
    const before = await lastReading(connection, ledgerId, articleId)
    if (before.sequence !== asked.reading) throw cameSecond()
    const article = await articleOf(connection, ledgerId, articleId)
    const standing = await standingOf(connection, ledgerId, asked.claimId ?? null)
    const corrected = correct({ articleId, text: article.text, standing, ...before }, asked)
    if (!corrected.ok) throw new StoreError(corrected.problem)
    const { claims, ownVoice, correction } = corrected.value
    const reading = { article, claims, ownVoice, timexes: [], toponyms: [] }
    const corrections = [...before.corrections, correction]
    const writing = { connection, ledgerId, actor: PERSON, end }
    await readAgain(writing, known, reading, before.engine, corrections)
    const after = await lastReading(connection, ledgerId, articleId)
    return { sequence: after.sequence, articleId, claimId: correction.claimId, act: correction.act }
  })
}

async function articleOf(connection: Connection, ledgerId: number, id: string): Promise<Article> {
  const { rows } = await connection.query<{ about: Omit<Article, 'text'>; text: string }>(
    `select articles.about, texts.text
     from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
     where articles.ledger_id = $1 and article_id = $2`,
    [ledgerId, id],
  )
  const { about, text } = rows[0]!
  return { ...about, text }
}

async function standingOf(
  connection: Connection,
  ledgerId: number,
  claimId: string | null,
): Promise<Standing | null> {
  const { rows } = await connection.query<Standing>(
    `select review, verdict, confirmation, judgement, fixed_due as "fixedDue", fell_due as "fellDue"
     from claims where ledger_id = $1 and claim_id = $2 order by reading desc limit 1`,
    [ledgerId, claimId],
  )
  return rows[0] ?? null
}

function cameSecond(): Error {
  return storeError(
    'came-second',
    'This article was corrected or read again after you opened it.',
    'Look at it again, then correct what is still wrong.',
  )
}
