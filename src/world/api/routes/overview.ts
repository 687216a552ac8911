import type { Store } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { dueQuery, facetsQuery, given } from '../queries.ts'
import { dueShape, facetsShape, healthShape, KINDS, STATUSES, type WireFacets } from '../shapes.ts'

/** What lies over the ledger: what falls due, the names that filters can take, and whether the store answers. */
export function overviewRoutes(api: Api, context: Context): void {
  dueRoute(api, context)
  facetsRoute(api, context)
  healthRoute(api, context)
}

function dueRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/due',
    {
      schema: {
        summary: 'What falls due',
        description: '`overdue` claims were reviewed by nobody; that does not mean that they were false.',
        querystring: dueQuery,
        response: { 200: dueShape },
      },
    },
    async ({ query }) => store.due(given(query.asOf), query.horizon),
  )
}

/** How long suggestions may lag behind the ledger, in milliseconds: counting all names anew costs a third of a second. */
const LAG = 10_000

function facetsRoute(api: Api, { store }: Context): void {
  const recent = new Map<string, { readonly at: number; readonly facets: Promise<WireFacets> }>()
  api.get(
    '/api/facets',
    {
      schema: {
        summary: 'Names that filters can take',
        querystring: facetsQuery,
        response: { 200: facetsShape },
      },
    },
    async ({ query: { starting, limit } }) => {
      if (given(starting) !== undefined) return facetsOf(store, starting, limit)
      const key = String(limit)
      const known = recent.get(key)
      if (known !== undefined && Date.now() - known.at < LAG) return known.facets
      const facets = facetsOf(store, undefined, limit)
      recent.set(key, { at: Date.now(), facets })
      facets.catch(() => recent.delete(key))
      return facets
    },
  )
}

async function facetsOf(store: Store, starting: string | undefined, limit: number): Promise<WireFacets> {
  const [speakers, outlets, places] = await Promise.all([
    store.speakers(starting, limit),
    store.outlets(starting, limit),
    store.claimPlaces(starting, limit),
  ])
  return { speakers, outlets, places, kinds: KINDS, statuses: STATUSES }
}

function healthRoute(api: Api, { store, version }: Context): void {
  api.get(
    '/api/health',
    {
      schema: {
        summary: 'Whether Sayso and its store answer',
        response: { 200: healthShape, 503: healthShape },
      },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      try {
        const { claims, articles, lastRecordedAt } = await store.stats()
        return { status: 'ok' as const, version, claims, articles, lastRecordedAt }
      } catch (error) {
        request.log.error({ err: error }, 'the store does not answer')
        const none = { claims: null, articles: null, lastRecordedAt: null }
        return reply.code(503).send({ status: 'storage-unavailable' as const, version, ...none })
      }
    },
  )
}
