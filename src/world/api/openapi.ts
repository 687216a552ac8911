import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransformObject, jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** Makes the OpenAPI document out of the routes' own schemas, and serves it. */
export async function describeApi(server: FastifyInstance, version: string): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sayso',
        version,
        description:
          'The record of public claims: who said what, on whose say-so we have it, and what fell due.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [],
    },
    transform: jsonSchemaTransform,
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry }),
  })
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    void reply.type('application/json; charset=utf-8')
    return JSON.stringify(withPlainBodies(server.swagger()))
  })
}

interface Described {
  readonly paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: object }> } }>
  >
}

/** Text and HTML bodies come as they are, not as an object; the generator knows one schema for all content types. */
function withPlainBodies(document: object): Described {
  const described: Described = JSON.parse(JSON.stringify(document))
  const content = described.paths['/api/articles']?.['post']?.requestBody?.content ?? {}
  for (const type of ['text/plain', 'text/html']) {
    if (content[type]) content[type].schema = { type: 'string' }
  }
  return described
}
