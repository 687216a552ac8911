import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Problem } from '../../article/index.ts'
import type { WireProblem } from './shapes.ts'
import { statusOf } from './status-of.ts'

/** What a route throws when a request cannot be served: a problem and the HTTP status that goes with it. */
export class RequestError extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.name = 'RequestError'
    this.status = status
    this.problem = problem
  }
}

/** Makes a request error from its parts. */
export function refuse(status: number, code: string, message: string, remedy: string): RequestError {
  return new RequestError(status, { code, message, remedy })
}

/** What an article or claim that is not there gets. */
export function notFound(what: string): RequestError {
  return refuse(
    404,
    'not-found',
    `There is no ${what} by this id.`,
    'Look it up in the ledger (/api/claims) or among the articles (/api/articles).',
  )
}

/** Sends a problem in the one shape that all errors have (RFC 9457). */
export function sendProblem(reply: FastifyReply, status: number, problem: Problem): FastifyReply {
  const body: WireProblem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail: problem.message,
    code: problem.code,
    remedy: problem.remedy,
    ...(problem.where === undefined ? {} : { where: problem.where }),
  }
  if (status === 503 || status === 429)
    void reply.header('retry-after', reply.getHeader('retry-after') ?? '2')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .type('application/problem+json; charset=utf-8')
    .send(body)
}

/** Turns whatever went wrong into a problem. What is not expected is logged with its stack and told by number only. */
export function onError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) return sendProblem(reply, 400, badRequest(error))
  const known = knownProblem(error)
  if (known === null) return unexpected(error, request, reply)
  if (known.status >= 500) request.log.error({ err: error }, known.problem.message)
  return sendProblem(reply, known.status, known.problem)
}

interface Known {
  readonly status: number
  readonly problem: Problem
}

function knownProblem(error: FastifyError | Error): Known | null {
  if (error instanceof RequestError) return error
  const problem = storeProblem(error)
  if (problem !== null) return { status: statusOf(problem.code), problem }
  const status = 'statusCode' in error ? error.statusCode : undefined
  return status !== undefined && status >= 400 && status < 600
    ? { status, problem: ofFastify(error, status) }
    : null
}

// The store is another room of the world: its error is known by its shape, not by its class.
function storeProblem(error: Error): Problem | null {
  return 'problem' in error && isProblem(error.problem) ? error.problem : null
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'remedy' in value
  )
}

const REMEDIES: Readonly<Record<number, string>> = {
  400: 'Correct the request; /api/openapi.json says what is taken.',
  413: 'Send at most 1 MiB; use `sayso add` for more.',
  415: 'Send application/json, text/plain or text/html.',
  429: 'Wait for the time that Retry-After gives, then go on more slowly.',
  503: 'The server is busy: try again in a few seconds.',
}

function ofFastify(error: Error, status: number): Problem {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'bad-request'
  const message = status >= 500 ? (STATUS_CODES[status] ?? 'Unavailable') : error.message
  return {
    code: code.toLowerCase().replaceAll('_', '-'),
    message,
    remedy: REMEDIES[status] ?? REMEDIES[400]!,
  }
}

function badRequest(error: {
  validation: readonly { instancePath: string; message?: string }[]
  validationContext?: string
}): Problem {
  const first = error.validation[0]
  const where = first?.instancePath.replace(/^\//, '') ?? ''
  const said = error.validation.map(
    ({ instancePath, message }) => `${instancePath.replace(/^\//, '')}: ${message}`,
  )
  return {
    code: 'bad-request',
    message: said.join('; '),
    remedy: REMEDIES[400]!,
    ...(where === '' ? {} : { where }),
  }
}

function unexpected(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.error({ err: error }, 'not expected')
  return sendProblem(reply, 500, {
    code: 'not-expected',
    message: 'Something went wrong that Sayso did not expect.',
    remedy: `Look for request ${request.id} in the server’s log, and report what it says.`,
  })
}
