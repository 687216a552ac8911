import { z } from 'zod'
import type { ClaimFilter, Store } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { claimsQuery, filterOf } from '../queries.ts'
import { predictionsShape, VERDICTS, type WireListed, type WirePredictions } from '../shapes.ts'

/** Rows of each list of the board; the rest is one click away. */
const SHOWN = 20
const SOON_DAYS = 7
const AWAITED = ['prediction', 'promise'] as const

const boardQuery = claimsQuery
  .pick({ speaker: true, outlet: true, review: true })
  .extend({ limit: z.coerce.number().int().min(1).max(50).default(SHOWN) })

/** Predictions and promises by where they stand in time. */
export function predictionRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/predictions',
    {
      schema: {
        summary: 'Predictions and promises by where they stand in time',
        querystring: boardQuery,
        response: { 200: predictionsShape },
      },
    },
    async ({ query: { limit, ...query } }) => {
      const asOf = new Date().toISOString().slice(0, 10)
      return boardOf(store, filterOf({ ...query, limit }), limit, asOf)
    },
  )
}

async function boardOf(
  store: Store,
  filter: ClaimFilter,
  limit: number,
  asOf: string,
): Promise<WirePredictions> {
  const after = (days: number): string =>
    new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10)
  const list = async (more: ClaimFilter, sort: 'due' | 'newest'): Promise<WireListed> => {
    const whole: ClaimFilter = { ...filter, ...more, kind: AWAITED }
    const [{ rows }, counted] = await Promise.all([
      store.claims(whole, { limit, sort, asOf }),
      store.count(whole, asOf),
    ])
    return { rows, ...counted }
  }
  const [overdue, today, soon, later, undated, judged] = await Promise.all([
    list({ status: 'overdue' }, 'due'),
    list({ status: 'due' }, 'due'),
    list({ status: 'open', dueTo: after(SOON_DAYS) }, 'due'),
    list({ status: 'open', dueFrom: after(SOON_DAYS + 1) }, 'due'),
    list({ status: 'no-due-date' }, 'newest'),
    Promise.all(
      VERDICTS.map(async (status) => ({ status, ...(await store.count({ ...filter, status }, asOf)) })),
    ),
  ])
  return { asOf, overdue, soon: both(today, soon, limit), later, undated, judged }
}

function both(one: WireListed, other: WireListed, limit: number): WireListed {
  return {
    rows: [...one.rows, ...other.rows].slice(0, limit),
    count: one.count + other.count,
    capped: one.capped || other.capped,
  }
}
