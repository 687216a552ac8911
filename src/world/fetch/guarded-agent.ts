import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { mayDial, type Exceptions } from './web-address.ts'

/** Asks for every address of a host name. */
export type Resolver = (hostname: string) => Promise<readonly string[]>

/** The code of the error raised when a name leads to an address that may not be dialled. */
export const PRIVATE_CODE = 'ESAYSOPRIVATE'

/** Resolves through the operating system, as a browser would. */
export const systemResolver: Resolver = async (hostname) =>
  (await systemLookup(hostname, { all: true })).map(({ address }) => address)

/**
 * An agent that dials public addresses only. A name is resolved once a connection, every answer is checked, and
 * exactly those answers are dialled: there is no moment at which the name could come to mean another machine. It
 * keeps nothing between requests and, unlike a global agent, looks at no proxy variables.
 */
export function guardedAgent(resolver: Resolver, exceptions: Exceptions, connectMs: number): Agent {
  const lookup = checkedLookup(resolver, exceptions)
  const dial = buildConnector({ timeout: connectMs, autoSelectFamily: true, lookup, maxCachedSessions: 0 })
  const connect: buildConnector.connector = (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    // The lookup is never called for a literal address, so that one is checked here.
    if (isIP(host) !== 0 && !mayDial(host, exceptions)) return done(privateError(host), null)
    dial(options, (...[error, socket]) => {
      if (error !== null) return done(error, null)
      const address = socket.remoteAddress ?? ''
      if (mayDial(address, exceptions)) return done(null, socket)
      socket.destroy()
      done(privateError(address), null)
    })
  }
  return new Agent({ connect, pipelining: 0, connections: 1 })
}

function checkedLookup(resolver: Resolver, exceptions: Exceptions): LookupFunction {
  return (hostname, options, callback) => {
    const give = async () => {
      const found = await checkedAddresses(hostname, resolver, exceptions)
      if (!Array.isArray(found)) return callback(found, '', 0)
      const answers = found.map((address) => ({ address, family: isIP(address) }))
      if (options.all === true) return callback(null, answers)
      callback(null, answers[0]!.address, answers[0]!.family)
    }
    void give()
  }
}

/** Every address of a name, at least one, or the error that keeps all of them from being dialled. */
async function checkedAddresses(
  hostname: string,
  resolver: Resolver,
  exceptions: Exceptions,
): Promise<string[] | NodeJS.ErrnoException> {
  try {
    const addresses = [...(await resolver(hostname))]
    const bad = addresses.find((address) => !mayDial(address, exceptions))
    if (bad !== undefined) return privateError(bad)
    return addresses.length === 0 ? notFound(hostname) : addresses
  } catch (error) {
    return error instanceof Error ? error : notFound(hostname)
  }
}

function privateError(address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${address} is not an address on the public internet`), {
    code: PRIVATE_CODE,
  })
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' })
}
