import { z } from 'zod'
import type { ClaimFilter, Store } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { given, MAX_PAGE, words } from '../queries.ts'
import {
  nameUsesShape,
  personEntriesShape,
  talliesShape,
  todayShape,
  type WireListed,
  type WireToday,
} from '../shapes.ts'

/** What the newsroom asks all day: what matters today, what people entered, and who is in the ledger. */
export function newsroomRoutes(api: Api, context: Context): void {
  todayRoute(api, context)
  entriesRoute(api, context)
  namesRoutes(api, context)
}

/** Rows of each list on Today; the rest is one click away. */
const SHOWN = 6
const DAYS_AHEAD = 7

function todayRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/today',
    {
      schema: {
        summary: 'What matters today',
        description:
          'What falls due, what is past due and reviewed by nobody, what is contested, what came in.',
        response: { 200: todayShape },
      },
    },
    async () => todayOf(store, new Date().toISOString().slice(0, 10)),
  )
}

async function todayOf(store: Store, asOf: string): Promise<WireToday> {
  const after = (days: number): string =>
    new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10)
  const [overdue, due, upcoming, disputed, denials, arrivals, entries, { articles }] = await Promise.all([
    listed(store, { status: 'overdue' }, 'due', asOf),
    listed(store, { status: 'due' }, 'due', asOf),
    listed(store, { status: 'open', dueFrom: after(1), dueTo: after(DAYS_AHEAD) }, 'due', asOf),
    listed(store, { status: 'disputed' }, 'newest', asOf),
    listed(store, { kind: 'denial' }, 'newest', asOf),
    store.arrivals(SHOWN),
    store.personEntries(SHOWN),
    store.stats(),
  ])
  return { asOf, overdue, due, upcoming, disputed, denials, arrivals, entries, articles }
}

async function listed(
  store: Store,
  filter: ClaimFilter,
  sort: 'due' | 'newest',
  asOf: string,
): Promise<WireListed> {
  const [{ rows }, counted] = await Promise.all([
    store.claims(filter, { limit: SHOWN, sort, asOf }),
    store.count(filter, asOf),
  ])
  return { rows, ...counted }
}

const entriesQuery = z.object({
  before: z.coerce.number().int().min(0).optional().describe('The `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
})

function entriesRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/people/entries',
    {
      schema: {
        summary: 'What people entered, the latest first',
        querystring: entriesQuery,
        response: { 200: personEntriesShape },
      },
    },
    async ({ query: { before, limit } }) => {
      const rows = await store.personEntries(limit, before)
      return { rows, next: rows.length < limit ? null : (rows.at(-1)?.sequence ?? null) }
    },
  )
}

const talliesQuery = z.object({
  starting: words.optional().describe('Beginnings of the name’s words'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(100),
})

function namesRoutes(api: Api, { store }: Context): void {
  for (const facet of ['speaker', 'outlet'] as const) {
    api.get(
      `/api/${facet}s`,
      {
        schema: {
          summary: `The ${facet}s of the ledger, those with most claims first`,
          querystring: talliesQuery,
          response: { 200: talliesShape },
        },
      },
      async ({ query: { starting, limit } }) => {
        const rows = await store.tallies(facet, given(starting), limit + 1)
        return { rows: rows.slice(0, limit), more: rows.length > limit }
      },
    )
  }
  api.get(
    '/api/speakers/:name/uses',
    {
      schema: {
        summary: 'The spellings, roles and affiliations of a speaker over time',
        params: z.object({ name: words.min(1) }),
        response: { 200: nameUsesShape },
      },
    },
    async ({ params }) => store.nameUses(params.name),
  )
}
