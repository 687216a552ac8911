import type { Article } from '../../article/index.ts'
import type { Connection } from './connection.ts'
import { storeError } from './store-error.ts'

/** An article that is in the ledger, as far as adding needs it. */
export interface KnownArticle {
  readonly id: string
  readonly textSha256: string
  readonly previousId: string | null
  readonly latest: boolean
  readonly version: number
  readonly claims: number
  readonly capturedAt: string
  /** All that was recorded of it but its text: what somebody tells of the same bytes later changes nothing of it. */
  readonly about: Omit<Article, 'text'>
}

const KNOWN = `
  select article_id as id, text_sha256 as "textSha256", previous_id as "previousId", latest, version, claims,
    captured_at as "capturedAt", about
  from articles where ledger_id = $1 and`

/** The article of this id, and the latest version of the page by this hash. */
export async function findKnown(
  connection: Connection,
  ledgerId: number,
  articleId: string,
  pageSha256: string,
): Promise<readonly KnownArticle[]> {
  const { rows } = await connection.query<KnownArticle>(
    `${KNOWN} (article_id = $2 or (page_sha256 = $3 and latest))`,
    [ledgerId, articleId, pageSha256],
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

/** What a person hears who would change an older version of a page. */
export function notLatest(id: string): Error {
  return storeError(
    'not-latest',
    `The article ${id} is not the latest version of its page.`,
    'Read the latest version again.',
  )
}
