import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type Server as SocketServer, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import { fetchPage, type FetchOptions } from '../../../src/world/fetch/index.ts'

export interface Loopback {
  readonly url: string
  readonly port: number
  readonly requests: IncomingMessage[]
  readonly close: () => Promise<void>
}

/** A web server on 127.0.0.1 that answers as told and remembers what it was asked. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Loopback> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  const port = await listen(server, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}/`, port, requests, close: () => close(server) }
}

/** A bare socket server, for answers that no web server would give. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  })
  const port = await listen(server, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}/`, port, requests: [], close: () => close(server) }
}

export interface Canary {
  readonly port: number
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** A listener on a private address that nobody may ever reach. */
export async function canary(host = '127.0.0.2'): Promise<Canary> {
  let count = 0
  const server = createSocketServer((socket) => {
    count += 1
    socket.destroy()
  })
  const port = await listen(server, host)
  return { port, connections: () => count, close: () => close(server) }
}

/** Lets the one loopback address through on these ports: 127.0.0.2 stays forbidden. */
export function allowing(...ports: readonly number[]): FetchOptions {
  return { exceptions: { addresses: ['127.0.0.1'], ports } }
}

function listen(server: Server | SocketServer, host: string): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

function close(server: Server | SocketServer): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}

export const PAGE = '<html><body><p>Mayor Ilda Renko said the bridge will open in May.</p></body></html>'

const open: Pick<Loopback, 'close'>[] = []
/** Closes a server when its test is over. */
export const opened = <T extends Pick<Loopback, 'close'>>(server: T): T => {
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** What a server gives, in a shape that a test can compare. */
export async function fetchFrom(server: Loopback, path = '', options: FetchOptions = {}) {
  const fetched = await fetchPage(server.url + path, { ...allowing(server.port), totalMs: 5000, ...options })
  if (!fetched.ok) return { problem: fetched.problem.code, message: fetched.problem.message }
  if (fetched.value.kind === 'unchanged') return { unchanged: true }
  const { bytes, incomplete, ...page } = fetched.value
  return { ...page, text: new TextDecoder().decode(bytes), incomplete }
}
