import { z } from 'zod'
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
  captureRoute(api, context)
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

const captureParams = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

function captureRoute(api: Api, { store }: Context): void {
  api.get(
    '/api/captures/:sha256',
    {
      schema: {
        summary: 'The bytes of a capture, as they came in',
        description:
          'To be kept, and to be compared by their hash; never to be shown: anybody may have made them.',
        params: captureParams,
      },
    },
    async ({ params }, reply) => {
      const bytes = await store.bytes(params.sha256)
      if (bytes === null) throw notFound('capture')
      void reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="capture-${params.sha256.slice(0, 12)}.bin"`)
        .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
      return reply.send(Buffer.from(bytes))
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
