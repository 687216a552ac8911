import { z } from 'zod'
import type { Api, Context } from '../context.ts'
import { shippedMethod } from '../method-file.ts'
import { MAX_PAGE } from '../queries.ts'
import { correctionsShape, methodShape, type Method } from '../shapes.ts'

const correctionsQuery = z.object({
  before: z.coerce.number().int().min(0).optional().describe('The `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
})

/** How records are made, and what was corrected in them. */
export function methodRoutes(api: Api, context: Context): void {
  methodRoute(api)
  correctionsRoute(api, context)
}

function correctionsRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/corrections',
    {
      schema: {
        summary: 'What people changed after it had been entered, the latest first',
        description:
          'Readings, what decides a claim, and verdicts that were replaced, disputed or taken back.',
        querystring: correctionsQuery,
        response: { 200: correctionsShape },
      },
    },
    async ({ query: { before, limit } }) => {
      const rows = await store.corrections(limit, before)
      return { rows, next: rows.length < limit ? null : (rows.at(-1)?.sequence ?? null) }
    },
  )
}

function methodRoute(api: Api): void {
  let method: Method | null = null
  api.get(
    '/api/method',
    {
      schema: {
        summary: 'How outcomes are decided and records computed',
        description:
          'Generated from the docstrings of the code that does it, with formulas, denominators and sources.',
        response: { 200: methodShape },
      },
    },
    () => (method ??= shippedMethod()),
  )
}
