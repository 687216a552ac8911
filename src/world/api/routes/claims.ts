import { claimHistoryShape, claimsShape } from '../shapes.ts'
import { claimsQuery, filterOf, idParams, pageOf } from '../queries.ts'
import { notFound } from '../problems.ts'
import type { Api, Context } from '../context.ts'

/** The ledger: claims by page, newest first, and one claim with what each reading made of it. */
export function claimRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/claims',
    {
      schema: {
        summary: 'Claims by page',
        description: 'Everything with `review: suggested` was found by a program and is nobody’s verdict.',
        querystring: claimsQuery,
        response: { 200: claimsShape },
      },
    },
    async ({ query }) => {
      const filter = filterOf(query)
      const options = pageOf(query)
      // Those that fall due are fewer than the filter's claims, and nobody has counted them.
      const counts = options.cursor === null && options.sort !== 'due'
      const [page, total] = await Promise.all([
        store.claims(filter, options),
        counts ? store.count(filter, options.asOf) : null,
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
