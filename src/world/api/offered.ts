/** Bodies that offer an article, and how they come in. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Offered } from './context.ts'
import { refuse } from './problems.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent, byte for byte: that is what is captured and hashed. */
    sent: { readonly bytes: Uint8Array; readonly contentType: Offered['contentType'] } | null
  }
}

const line = z.string().max(2048)

const about = {
  title: line.optional(),
  url: line.optional(),
  outlet: line.optional(),
  published: z.string().max(64).optional().describe('ISO 8601 day or time'),
  language: z.string().max(35).optional().describe('ISO 639-1 code'),
}

/** What is known of a plain text or an HTML page, in the query. */
export const givenQuery = z.object(about).strict()

/** An article in JSON: its text or its HTML, and what is known of it. */
export const offeredShape = z
  .object({ id: line.optional(), text: z.string().optional(), html: z.string().optional(), ...about })
  .strict()
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'give either text or html')
  .refine(({ text, html }) => (text ?? html ?? '').trim() !== '', 'there is no text in it')
  .meta({ id: 'Offered' })

/** Deepest nesting of arrays and objects in a body. */
export const MAX_DEPTH = 64

/** Takes JSON, plain text and HTML, and keeps the bytes. */
export function takeBodies(server: FastifyInstance): void {
  server.decorateRequest('sent', null)
  server.removeAllContentTypeParsers()
  take(server, 'application/json', (text) => parsed(text))
  take(server, 'text/plain', (text) => ({ text }))
  take(server, 'text/html', (html) => ({ html }))
}

function take(
  server: FastifyInstance,
  contentType: Offered['contentType'],
  read: (text: string) => unknown,
): void {
  server.addContentTypeParser(contentType, { parseAs: 'buffer' }, (request: FastifyRequest, body, done) => {
    const bytes = Buffer.from(body)
    request.sent = { bytes, contentType }
    try {
      done(null, read(bytes.toString('utf8')))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

function parsed(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) {
    throw refuse(
      400,
      'too-deep',
      `The JSON is nested deeper than ${MAX_DEPTH}.`,
      'Send an object with plain fields.',
    )
  }
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'not-json', 'The body is not JSON.', 'Send one JSON object, in UTF-8.')
  }
}

/** The deepest nesting of a JSON text, without parsing it: a parser would be the thing attacked. */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let index = 0; index < json.length; index++) {
    const mark = json.charCodeAt(index)
    if (quoted && mark === 0x5c) index++
    else if (mark === 0x22) quoted = !quoted
    else if (!quoted && (mark === 0x5b || mark === 0x7b)) deepest = Math.max(deepest, ++depth)
    else if (!quoted && (mark === 0x5d || mark === 0x7d)) depth--
  }
  return deepest
}
