import compress from '@fastify/compress'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { serveApp } from './app-files.ts'
import { answerConditionally } from './conditional.ts'
import type { AddArticle } from './context.ts'
import { guard } from './guards.ts'
import { takeBodies } from './offered.ts'
import { describeApi } from './openapi.ts'
import { onError } from './problems.ts'
import { articleRoutes } from './routes/articles.ts'
import { chartingRoutes } from './routes/charting.ts'
import { claimRoutes } from './routes/claims.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { exportRoutes } from './routes/exports.ts'
import { linkRoutes } from './routes/links.ts'
import { liveRoutes } from './routes/live.ts'
import { methodRoutes } from './routes/method.ts'
import { newsroomRoutes } from './routes/newsroom.ts'
import { overviewRoutes } from './routes/overview.ts'
import { personRoutes } from './routes/persons.ts'
import { predictionRoutes } from './routes/predictions.ts'
import { proofRoutes } from './routes/proofs.ts'
import { recordRoutes } from './routes/records.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { secureHeaders } from './security-headers.ts'
import type { Store } from '../storage/index.ts'

/** What the server is made of. Listening, and closing the store, is its maker's business. */
export interface ServerOptions {
  readonly store: Store
  /** Reads and keeps an article, by the same way that the CLI goes. */
  readonly add: AddArticle
  /** The folder of the built web app. */
  readonly webRoot: string
  readonly version: string
  /** Where the key that signs checkpoints lies, or will. */
  readonly keyFolder: string
  /** Names, besides localhost and 127.0.0.1, under which the server may be asked for. */
  readonly hosts?: readonly string[]
  /** Requests a minute from one address; default 6,000. */
  readonly perMinute?: number
  /** Milliseconds the event loop may lag before requests are turned away; default 2,000, 0 is no limit. */
  readonly maxLag?: number
  readonly logger?: FastifyServerOptions['logger']
}

/** Largest request body, in bytes. */
export const MAX_BODY = 1024 * 1024

// A slow sender is cut off: headers within 10 s, all of it within 30 s, looked after every 2 s (Node's own is 30 s).
const HTTP = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 5000,
}
const MAX_CONNECTIONS = 1000

/** What the API answers, by what it is about; a new kind of question is a file in routes/ and a name here. */
const ROUTES = [
  claimRoutes,
  exportRoutes,
  articleRoutes,
  overviewRoutes,
  chartingRoutes,
  reviewRoutes,
  recordRoutes,
  methodRoutes,
  personRoutes,
  linkRoutes,
  newsroomRoutes,
  predictionRoutes,
  proofRoutes,
  correctionRoutes,
  liveRoutes,
]

/** Puts the server together: guards first, then headers, the API, its description, and the web app behind it all. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    store,
    add,
    webRoot,
    version,
    keyFolder,
    hosts = [],
    perMinute = 6000,
    maxLag = 2000,
    logger = false,
  } = options
  const server = fastify({
    logger,
    bodyLimit: MAX_BODY,
    requestTimeout: HTTP.requestTimeout,
    keepAliveTimeout: HTTP.keepAliveTimeout,
    http: HTTP,
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void onError(error, request, reply),
  })
  server.server.maxConnections = MAX_CONNECTIONS
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler(onError)
  await secureHeaders(server)
  await guard(server, { hosts, perMinute, maxLag })
  answerConditionally(server)
  await server.register(compress, { threshold: 2048, encodings: ['br', 'gzip'] })
  takeBodies(server)
  await describeApi(server, version)
  const api = server.withTypeProvider<ZodTypeProvider>()
  const context = { store, add, version, keyFolder }
  for (const routes of ROUTES) routes(api, context)
  await serveApp(server, webRoot)
  return server
}
