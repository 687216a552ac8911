import { Readable } from 'node:stream'
import { z } from 'zod'
import { SHARE_FORMATS, toShared, type ShareFormat } from '../../../share/index.ts'
import type { ClaimRow, Page, Store } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { notFound } from '../problems.ts'
import { claimsQuery, filterOf, idParams, MAX_PAGE, pageOf } from '../queries.ts'

const [FIRST, ...OTHERS] = SHARE_FORMATS.map(({ name }) => name)
const id = idParams.shape.id

const exportQuery = claimsQuery.omit({ cursor: true, limit: true }).extend({
  format: z.enum([FIRST!, ...OTHERS]).default(FIRST!),
  claim: z
    .union([id, z.array(id).max(MAX_PAGE)])
    .optional()
    .describe('The claims with these ids, whatever the filters say'),
})

/** The ledger's claims as a file in another format, as `sayso export` writes them. */
export function exportRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/export',
    {
      schema: {
        summary: 'Claims as a file: JSON lines, CSV, Web Annotation or schema.org',
        description:
          'Every filter of /api/claims narrows it. Each claim says whether a person has looked at it; for a file with its hashes beside it, use `sayso export --out`.',
        querystring: exportQuery,
      },
    },
    async ({ query }, reply) => {
      const format = SHARE_FORMATS.find(({ name }) => name === query.format)!
      const asOf = query.asOf || new Date().toISOString().slice(0, 10)
      const { claim } = query
      const pages =
        claim === undefined
          ? pagesOf(store, query, asOf)
          : [await chosen(store, typeof claim === 'string' ? [claim] : claim)]
      void reply
        .type(format.mediaType)
        .header('cache-control', 'no-store')
        .header(
          'content-disposition',
          `attachment; filename="sayso-claims-${asOf}.${EXTENSIONS[format.name] ?? 'json'}"`,
        )
      return reply.send(Readable.from(written(format, pages)))
    },
  )
}

const EXTENSIONS: Readonly<Record<string, string>> = { jsonl: 'jsonl', csv: 'csv' }

async function chosen(store: Store, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  const rows = await Promise.all([...new Set(ids)].map(async (each) => store.claim(each)))
  if (rows.includes(null)) throw notFound('claim')
  return rows.filter((row) => row !== null)
}

async function* pagesOf(
  store: Store,
  query: z.output<typeof exportQuery>,
  asOf: string,
): AsyncGenerator<readonly ClaimRow[]> {
  const options = pageOf({ ...query, asOf, cursor: undefined, limit: MAX_PAGE })
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<ClaimRow> = await store.claims(filterOf(query), { ...options, cursor: cursor ?? null })
    yield page.rows
    cursor = page.next
  }
}

/** A file's text, a page at a time: as fast as it is taken, and no faster. */
async function* written(
  { before, between, after, write }: ShareFormat,
  pages: AsyncIterable<readonly ClaimRow[]> | Iterable<readonly ClaimRow[]>,
): AsyncGenerator<string> {
  yield before
  let lead = ''
  for await (const rows of pages) {
    for (const row of rows) {
      yield lead + write(toShared(row))
      lead = between
    }
  }
  yield after
}
