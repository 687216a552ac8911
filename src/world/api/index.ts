/** world/api/: the ledger over HTTP, and the web app that is its first client. */
export { buildServer, MAX_BODY, type ServerOptions } from './build-server.ts'
export type { AddArticle, Offered } from './context.ts'
export type { Method } from './shapes/method.ts'
