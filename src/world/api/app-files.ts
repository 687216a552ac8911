import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse, sendProblem } from './problems.ts'

/**
 * Serves the built web app. Every address that is no file and no API route is a page of the app, which finds its own
 * way from there; only addresses that look like files are told that there is nothing.
 */
export async function serveApp(server: FastifyInstance, webRoot: string): Promise<void> {
  const index = join(webRoot, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : null
  if (html !== null) {
    await server.register(fastifyStatic, {
      root: webRoot,
      index: false,
      cacheControl: false,
      // Built files carry their hash in their name.
      setHeaders: (response, path) => {
        const lasting = path.startsWith(join(webRoot, 'assets'))
        void response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  server.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return sendProblem(reply, 404, NOTHING.problem)
    if (html === null) return sendProblem(reply, 503, NOT_BUILT.problem)
    return sendPage(reply, html)
  })
  if (html !== null) server.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply, html))
}

const NOTHING = refuse(
  404,
  'not-found',
  'There is nothing at this address.',
  'See /api/openapi.json for what there is.',
)
const NOT_BUILT = refuse(
  503,
  'app-not-built',
  'The web app has not been built.',
  'Run `npm run build`, then start `sayso serve` again. The API works without it.',
)

function isPage({ method, url }: FastifyRequest): boolean {
  const path = url.split('?')[0]!
  return (method === 'GET' || method === 'HEAD') && !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path)
}

/** Sends the app's one page; its scripts carry the nonce that this answer's policy names. */
function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = reply.cspNonce.script
  return reply
    .code(200)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll('<script ', `<script nonce="${nonce}" `))
}
