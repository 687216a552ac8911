import type { ClaimFilter, ClaimRow, DayTally } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { dayBuckets } from '../day-buckets.ts'
import { chartQuery, filterOf, given, pageOf, timelineQuery } from '../queries.ts'
import { mapShape, timelineShape, type WireTimed } from '../shapes.ts'

/** Claims by place and by time: what the map and the timeline draw. */
export function chartingRoutes(api: Api, context: Context): void {
  mapRoute(api, context)
  timelineRoute(api, context)
}

function mapRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/map',
    {
      schema: {
        summary: 'Claims by what they are about',
        description:
          'Places no finer than a settlement; each number is that of the claims which `place` lists.',
        querystring: chartQuery,
        response: { 200: mapShape },
      },
    },
    async ({ query }) => {
      const [filter, asOf] = [filterOf(query), given(query.asOf)]
      const [placed, days] = await Promise.all([store.placed(filter, asOf), store.days(filter, asOf)])
      return { ...placed, ...summed(days, filter), days: dayBuckets(days) }
    },
  )
}

function timelineRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/timeline',
    {
      schema: {
        summary: 'Claims with their four times: said, about, due, known',
        querystring: timelineQuery,
        response: { 200: timelineShape },
      },
    },
    async ({ query }) => {
      const [filter, page] = [filterOf(query), pageOf(query)]
      const [{ rows, next }, days] = await Promise.all([
        store.claims(filter, page),
        store.days(filter, page.asOf),
      ])
      const judged = await store.outcomesKnown(rows.map(({ id }) => id))
      const known = new Map(judged.map((outcome) => [outcome.id, outcome.known]))
      return {
        rows: rows.map((row) => timed(row, known.get(row.id) ?? null)),
        next,
        claims: summed(days, filter).claims,
        days: dayBuckets(days),
      }
    },
  )
}

function summed(
  days: readonly DayTally[],
  { from = '', to = '9999-12-31' }: ClaimFilter,
): Pick<DayTally, 'claims' | 'placed'> {
  const within = days.filter(({ day }) => from <= day && day <= to)
  return {
    claims: within.reduce((sum, { claims }) => sum + claims, 0),
    placed: within.reduce((sum, { placed }) => sum + placed, 0),
  }
}

/** Words of a claim on a timeline: enough to know it by. */
const MOST_WORDS = 240

function timed(
  { id, claim, article, day, status, review, fixedDue }: ClaimRow,
  known: string | null,
): WireTimed {
  const { text } = claim.content
  return {
    id,
    words: text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS).trimEnd()}…` : text,
    speaker: claim.who?.name ?? null,
    outlet: article.outlet,
    kind: claim.kind,
    status,
    review,
    day,
    dated: claim.saidOn !== null || article.published !== null,
    said: claim.saidOn,
    about: claim.about,
    due: fixedDue ?? claim.due,
    fixed: fixedDue !== null,
    known,
  }
}
