import { articlePage } from '../article-page.ts'
import type { Api, Context, Offered } from '../context.ts'
import { onlyOnce } from '../idempotency.ts'
import { notFound, RequestError } from '../problems.ts'
import { statusOf } from '../status-of.ts'
import { articlesQuery, given, idParams } from '../queries.ts'
import { addedShape, articlePageShape, articlesShape } from '../shapes.ts'
import { givenQuery, offeredShape } from '../offered.ts'

/** Articles: by page, one with its text and claims, and adding one. */
export function articleRoutes(api: Api, context: Context): void {
  readRoutes(api, context)
  addRoute(api, context)
}

function readRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/articles',
    {
      schema: {
        summary: 'Articles, newest first',
        querystring: articlesQuery,
        response: { 200: articlesShape },
      },
    },
    async ({ query }) => {
      const outlet = given(query.outlet)
      const filter = outlet === undefined ? {} : { outlet }
      return store.articles(filter, { cursor: given(query.cursor) ?? null, limit: query.limit })
    },
  )
  api.get(
    '/api/articles/:id',
    {
      schema: {
        summary: 'An article with its text, claims, captures and versions',
        params: idParams,
        response: { 200: articlePageShape },
      },
    },
    async ({ params }) => {
      const view = await store.article(params.id)
      if (view === null) throw notFound('article')
      return articlePage(view, store)
    },
  )
}

function addRoute(api: Api, { add }: Context): void {
  const once = onlyOnce(async (offered: Offered) => {
    const result = await add(offered)
    if (!result.ok) throw new RequestError(statusOfOffer(result.problem.code), result.problem)
    return result.value
  })
  api.post(
    '/api/articles',
    {
      schema: {
        summary: 'Add an article',
        description:
          'The same bytes sent twice are kept once. With an Idempotency-Key the first answer is given again. HTML and plain text take what is known of them in the query.',
        consumes: ['application/json', 'text/plain', 'text/html'],
        querystring: givenQuery,
        body: offeredShape,
        response: { 200: addedShape, 201: addedShape },
      },
    },
    async (request, reply) => {
      const { bytes, contentType } = request.sent!
      const key = request.headers['idempotency-key']
      const added = await once(
        { bytes, contentType, given: request.query },
        typeof key === 'string' ? key : undefined,
      )
      void reply.header('location', `/api/articles/${added.articleId}`)
      return reply.code(added.outcome === 'unchanged' ? 200 : 201).send(added)
    },
  )
}

/** A problem with what was offered is the sender's, unless its code is one of the store's. */
function statusOfOffer(code: string): number {
  const status = statusOf(code)
  return status === 503 ? 422 : status
}
