import { fail, ok, type Result } from '../../article/index.ts'
import type { Cited } from '../../ledger/index.ts'
import type { Connection } from './connection.ts'
import type { Offer } from './reviewing.ts'

/** A passage is what one can read at a glance; more than these is no passage, and no list of evidence. */
const MAX_PASSAGE = 10_000
const MAX_CITED = 20

/** Reads every passage from the captured text that it names, or says which one is not there. */
export async function cite(
  connection: Connection,
  ledgerId: number,
  offers: readonly Offer[],
): Promise<Result<readonly Cited[]>> {
  if (offers.length > MAX_CITED)
    return fail('too-large', `${offers.length} passages are too many.`, `Cite at most ${MAX_CITED}.`)
  const cited: Cited[] = []
  for (const offer of offers) {
    const one = await citeOne(connection, ledgerId, offer)
    if (!one.ok) return one
    cited.push(one.value)
  }
  return ok(cited)
}

async function citeOne(connection: Connection, ledgerId: number, offer: Offer): Promise<Result<Cited>> {
  const { articleId, passage, reliability, credibility } = offer
  const article = await textOf(connection, ledgerId, articleId)
  if (article === null)
    return fail('no-article', `There is no article ${articleId} in the ledger.`, 'Add the evidence first.')
  const [start, end] = passage
  if (!isPassage(start, end, article.text.length)) {
    const length = Math.min(MAX_PASSAGE, article.text.length)
    return fail(
      'no-passage',
      `${start}-${end} is no passage of article ${article.id.slice(0, 12)}.`,
      `Its text has ${article.text.length} characters; cite 1 to ${length} of them.`,
    )
  }
  const text = article.text.slice(start, end)
  if (offer.text !== undefined && offer.text !== text)
    return fail('not-verbatim', 'Other words stand at that passage.', `It reads: ${text.slice(0, 200)}`)
  return ok({
    articleId: article.id,
    passage: [start, end],
    reliability,
    credibility,
    text,
    textSha256: article.textSha256,
    ...(article.transcribed === null ? {} : { transcribed: article.transcribed }),
  })
}

function isPassage(start: number, end: number, length: number): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  return start >= 0 && start < end && end <= length && end - start <= MAX_PASSAGE
}

interface StoredText {
  readonly id: string
  readonly textSha256: string
  readonly text: string
  readonly transcribed: NonNullable<Cited['transcribed']> | null
}

/** The text of an article, by its id or by the first eight or more digits of it where they name only one. */
async function textOf(connection: Connection, ledgerId: number, id: string): Promise<StoredText | null> {
  if (!/^[0-9a-f]{8,64}$/.test(id)) return null
  const { rows } = await connection.query<StoredText>(
    `select articles.article_id as id, articles.text_sha256 as "textSha256", texts.text,
       case when about -> 'transcribed' is not null then json_build_object('by', about -> 'transcribed' ->> 'by',
         'where', about -> 'transcribed' ->> 'where') end as transcribed
     from articles join texts on texts.ledger_id = articles.ledger_id and texts.sha256 = articles.text_sha256
     where articles.ledger_id = $1 and articles.article_id >= $2 and articles.article_id < $2 || 'g' limit 2`,
    [ledgerId, id],
  )
  return rows.length === 1 ? rows[0]! : null
}
