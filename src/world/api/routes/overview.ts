import type { Api, Context } from '../context.ts'
import { dueQuery, facetsQuery, given } from '../queries.ts'
import { dueShape, facetsShape, healthShape, KINDS, STATUSES } from '../shapes.ts'

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

function facetsRoute(api: Api, { store }: Context): void {
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
      const [speakers, outlets, places] = await Promise.all([
        store.speakers(given(starting), limit),
        store.outlets(given(starting), limit),
        store.claimPlaces(given(starting), limit),
      ])
      return { speakers, outlets, places, kinds: KINDS, statuses: STATUSES }
    },
  )
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
