/** What every request passes before it is looked at: the right host, the right origin, not too much at once. */
import underPressure from '@fastify/under-pressure'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from './problems.ts'

export interface GuardOptions {
  /** Names, besides this machine's own, under which the server may be asked for. */
  readonly hosts: readonly string[]
  /** Requests a minute from one address. */
  readonly perMinute: number
  /** Longest the event loop may lag, in milliseconds, before requests are turned away with 503; 0 is no limit. */
  readonly maxLag: number
}

const OWN = ['localhost', '127.0.0.1', '[::1]']

/** Sets the guards. A page of another site that rebinds its name to this machine is told apart by the Host header. */
export async function guard(
  server: FastifyInstance,
  { hosts, perMinute, maxLag }: GuardOptions,
): Promise<void> {
  const allowed = new Set([...OWN, ...hosts.map((host) => host.toLowerCase())])
  server.addHook('onRequest', async (request) => {
    if (!allowed.has(hostOf(request))) {
      const remedy = 'Ask for it as localhost or 127.0.0.1, or name the host when starting `sayso serve`.'
      throw refuse(421, 'wrong-host', 'This server does not answer under that name.', remedy)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request)) {
      throw refuse(
        403,
        'wrong-origin',
        'Another site may not write here.',
        'Write from Sayso’s own pages or a program.',
      )
    }
  })
  await server.register(underPressure, { maxEventLoopDelay: maxLag, retryAfter: 2 })
  await server.register(rateLimit, { max: perMinute, timeWindow: 60_000 })
}

function hostOf(request: FastifyRequest): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
}

/** A browser says where a request comes from; programs say nothing and are let through. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return headers.origin !== undefined && headers.origin.replace(/^https?:\/\//, '') !== headers.host
}
