import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/**
 * Gives every good answer of the API an ETag, and a 304 to whoever has it already. The tag is weak: the same answer is
 * sent compressed and plain. Must be set before compression, which it could not look into.
 */
export function answerConditionally(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const tag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`
    void reply.header('etag', tag)
    // Revalidated each time, and never kept by anything between the reader and this server.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-cache')
    if (!asksFor(request.headers['if-none-match'], tag)) return payload
    void reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}

function asksFor(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((each) => each.trim() === tag || each.trim() === '*')
}
