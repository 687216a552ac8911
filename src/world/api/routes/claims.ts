import { claimHistoryShape, claimsShape } from '../shapes.ts'
import { claimsQuery, filterOf, given, idParams } from '../queries.ts'
import { notFound } from '../problems.ts'
import type { Api, Context } from '../context.ts'

/** The ledger: claims by page, newest first, and one claim with what each reading made of it. */
export function claimRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/claims',
    {
      schema: {
        summary: 'Claims, newest first',
        description: 'Everything with `review: suggested` was found by a program and is nobody’s verdict.',
        querystring: claimsQuery,
        response: { 200: claimsShape },
      },
    },
    async ({ query }) => {
      const filter = filterOf(query)
      const cursor = given(query.cursor) ?? null
      const asOf = given(query.asOf)
      const [page, total] = await Promise.all([
        store.claims(filter, { cursor, limit: query.limit, ...(asOf === undefined ? {} : { asOf }) }),
        cursor === null ? store.count(filter, asOf) : null,
      ])
      return { ...page, total }
    },
  )
  api.get(
    '/api/claims/:id',
    {
      schema: {
        summary: 'One claim and its history',
        params: idParams,
        response: { 200: claimHistoryShape },
      },
    },
    async ({ params }) => {
      const claim = await store.claim(params.id)
      if (claim === null) throw notFound('claim')
      return claim
    },
  )
}
