import { z } from 'zod'
import { daysOfWeek } from '../../../ledger/index.ts'
import type { Api, Context } from '../context.ts'
import { onlyOnce } from '../idempotency.ts'
import { notFound, refuse } from '../problems.ts'
import { day, given, idParams, words } from '../queries.ts'
import { aboutShape, claimPageShape, linkedShape, linkingShape } from '../shapes/claim-page.ts'

const aboutQuery = z.object({
  place: words.min(1).describe('A place’s name, or its GeoNames id'),
  week: z.string().max(8).optional().describe('ISO week, as 2026-W47'),
  from: day.optional().describe('ISO day, instead of a week'),
  to: day.optional(),
})

/** A claim beside what else was said of the matter, a place and its days, and what people enter about links. */
export function linkRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/claims/:id/page',
    {
      schema: {
        summary:
          'Who claims it, who denies it, who will not say, who assessed it; sources counted step by step',
        description:
          'A voice or link that is `suggested` is a program’s: it changes no count and no verdict.',
        params: idParams,
        response: { 200: claimPageShape },
      },
    },
    async ({ params }) => {
      const page = await store.claimPage(params.id)
      if (page === null) throw notFound('claim')
      return page
    },
  )
  api.get(
    '/api/about',
    {
      schema: {
        summary: 'What was said of a place in a week, matter by matter',
        querystring: aboutQuery,
        response: { 200: aboutShape },
      },
    },
    async ({ query }) => {
      const [from, to] = daysAsked(query)
      return store.about(query.place, from, to)
    },
  )
  drawRoute(api, store)
}

function daysAsked({ week, from, to }: z.infer<typeof aboutQuery>): readonly [string, string] {
  const days = week === undefined ? null : daysOfWeek(week)
  if (days !== null) return [days.first, days.last]
  const first = given(from)
  if (week === undefined && first !== undefined) return [first, given(to) ?? first]
  throw refuse(400, 'bad-query', 'No days were given.', 'Give week=2026-W47, or from and to.')
}

interface Asked {
  readonly bytes: Uint8Array
  readonly given: object
  readonly body: z.output<typeof linkingShape>
}

function drawRoute(api: Api, store: Context['store']): void {
  const once = onlyOnce(async ({ body }: Asked) => store.draw(body))
  api.post(
    '/api/links',
    {
      schema: {
        summary: 'Confirm, refuse or take back a link between two claims, as a named person',
        body: linkingShape,
        response: { 200: linkedShape },
      },
    },
    async ({ headers, sent, body }) => {
      const key = headers['idempotency-key']
      const asked = { bytes: sent!.bytes, given: {}, body: linkingShape.parse(body) }
      return once(asked, typeof key === 'string' ? key : undefined)
    },
  )
}
