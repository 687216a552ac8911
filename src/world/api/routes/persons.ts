import { z } from 'zod'
import type { Identified } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'
import { onlyOnce } from '../idempotency.ts'
import { notFound } from '../problems.ts'
import { given, MAX_PAGE, words } from '../queries.ts'
import {
  identifiedShape,
  mergingShape,
  personRowShape,
  personShape,
  refusingShape,
  splittingShape,
  suggestionShape,
} from '../shapes.ts'

const listQuery = z.object({
  starting: words.optional().describe('Only names with words that begin so'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
})
const suggestionsQuery = listQuery.omit({ starting: true }).extend({ name: words.optional() })

/** Who is who across articles: suggested by evidence, merged, split and refused by named people. */
export function personRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/persons',
    {
      schema: {
        summary: 'Speakers, merged names as one person, those with most claims first',
        querystring: listQuery,
        response: { 200: z.object({ rows: z.array(personRowShape).readonly() }) },
      },
    },
    async ({ query }) => ({ rows: await store.persons(given(query.starting), query.limit) }),
  )
  api.get(
    '/api/persons/suggestions',
    {
      schema: {
        summary: 'Names that may be one person’s, with the evidence for each',
        querystring: suggestionsQuery,
        response: { 200: z.object({ rows: z.array(suggestionShape).readonly() }) },
      },
    },
    async ({ query }) => ({ rows: await store.suggestions(given(query.name), query.limit) }),
  )
  api.get(
    '/api/persons/:name',
    {
      schema: {
        summary: 'A person by id (p17) or by one of the names',
        params: z.object({ name: words }),
        response: { 200: personShape },
      },
    },
    async ({ params }) => {
      const person = await store.person(params.name)
      if (person === null) throw notFound('person')
      return person
    },
  )
  actRoutes(api, { store })
}

function actRoutes(api: Api, { store }: Pick<Context, 'store'>): void {
  act(api, 'merge', 'Enter that names are one person’s', mergingShape, async (asked) => store.merge(asked))
  act(api, 'split', 'Take a merge back; it stays visible', splittingShape, async ({ of, by, reason }) =>
    store.split(of, by, reason),
  )
  act(api, 'refuse', 'Enter that names are not one person’s', refusingShape, async ({ names, by, reason }) =>
    store.refuse(names, by, reason),
  )
}

function act<Body extends z.ZodType>(
  api: Api,
  verb: string,
  summary: string,
  body: Body,
  enter: (asked: z.output<Body>) => Promise<Identified>,
): void {
  const once = onlyOnce(
    async (sent: { readonly bytes: Uint8Array; readonly given: object; readonly body: z.output<Body> }) =>
      enter(sent.body),
  )
  api.post(
    `/api/persons/${verb}`,
    { schema: { summary, body, response: { 200: identifiedShape } } },
    async (request) => {
      const key = request.headers['idempotency-key']
      const { bytes } = request.sent!
      const asked = { bytes, given: { verb }, body: body.parse(request.body) }
      return once(asked, typeof key === 'string' ? key : undefined)
    },
  )
}
