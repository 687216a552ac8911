import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Result } from '../../article/index.ts'
import type { Added, Store } from '../storage/index.ts'

/** The server as routes see it: requests and answers typed by their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/**
 * What a client offers to be read and kept: the bytes as they were sent, and what it said of them. `application/json`
 * is one line of the JSONL format (`{text | html, title?, url?, outlet?, published?, language?}`).
 */
export interface Offered {
  readonly bytes: Uint8Array
  readonly contentType: 'application/json' | 'text/plain' | 'text/html'
  readonly given: {
    readonly title?: string | undefined
    readonly url?: string | undefined
    readonly outlet?: string | undefined
    readonly published?: string | undefined
    readonly language?: string | undefined
  }
}

/** Reads and keeps an article, by the same way that the CLI goes. */
export type AddArticle = (offered: Offered) => Promise<Result<Added>>

/** What the routes are given. */
export interface Context {
  readonly store: Store
  readonly add: AddArticle
  readonly version: string
  /** Where the key that signs checkpoints lies, or will. */
  readonly keyFolder: string
}
