import { createServer, type Server } from 'node:http'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/world/storage/index.ts'
import { folderWith, sayso } from './harness.ts'

function listen(host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject).listen(port, host, () => resolve(server))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const serving = async (_: Store, host: string, port: number) => {
  const server = await listen(host, port)
  return { url: `http://${host}:${portOf(server)}`, close: async () => void server.close() }
}

/** A ledger is not what is tested here. */
const openStore = () => Promise.reject(new Error('no ledger is opened'))

/** A store that only opens and closes, for commands that do nothing else with it. */
const idle = {
  openStore: (): Promise<Store> => Promise.resolve({ close: () => Promise.resolve() } as Store),
  serve: serving,
}

describe('serving', () => {
  test('a port in use is named, with another to try', async () => {
    const taken = await listen('127.0.0.1', 0)
    const port = portOf(taken)
    const { code, err } = await sayso(['serve', '--port', String(port)], { world: idle })
    taken.close()
    expect(code).toBe(5)
    expect(err).toContain(`Port ${port} is in use`)
    expect(err).toContain(`--port ${port + 1}`)
  })

  test('an address that is not of this machine', async () => {
    const { code, err } = await sayso(['serve', '--host', '192.0.2.1', '--port', '0'], { world: idle })
    expect({ code, said: err.includes('not an address of this machine') }).toEqual({ code: 5, said: true })
  })

  test.each([
    ['127.0.0.1', false],
    ['localhost', false],
    ['0.0.0.0', true],
  ])('on %s until it is stopped, which is a good end; others could write: %s', async (host, open) => {
    const stopping = new AbortController()
    const shown: string[] = []
    const openBrowser = (url: string) => {
      shown.push(url)
      stopping.abort()
    }
    const { code, err } = await sayso(['serve', '--host', host, '--port', '0', '--open'], {
      world: { ...idle, openBrowser },
      signal: stopping.signal,
    })
    expect(code).toBe(0)
    expect(err).toContain(`Sayso answers at ${shown[0]}`)
    expect(err.includes('there is no login')).toBe(open)
  })
})

describe('doctor', () => {
  test('on a machine where nothing has been done yet', async () => {
    const folder = folderWith({})
    const { code, out } = await sayso(['--data', join(folder, 'none'), 'doctor'], { world: { openStore } })
    expect(code).toBe(0)
    expect(out).toContain('not there yet')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a fault of Sayso is called one, without a stack trace', async () => {
    const { code, err } = await sayso(['claims'], { world: { openStore } })
    expect(code).toBe(70)
    expect(err).toContain('a fault of its own: no ledger is opened')
    expect(err).not.toContain('    at ')
  })
})

describe('data folders that cannot be used', () => {
  test('one that is a file', async () => {
    const folder = folderWith({ data: 'x' })
    const { code, err } = await sayso(['--data', join(folder, 'data'), 'claims'])
    expect(code).toBe(4)
    expect(err).toMatch(/^✗ .+/)
  })

  test('one of a newer version', async () => {
    const folder = folderWith({})
    // Under root the server runs as another user, who must be able to enter the folder.
    chmodSync(folder, 0o755)
    // A new cluster of Sayso's own, made by the first command, then as a later version of PostgreSQL would leave it.
    expect(await sayso(['--data', folder, 'work', '--once'])).toMatchObject({ code: 0 })
    writeFileSync(join(folder, 'pgdata', 'PG_VERSION'), '99\n')
    const { code, err } = await sayso(['--data', folder, 'claims'])
    expect(code).toBe(4)
    expect(err).toMatch(/99|newer|version/)
  })
})
