import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openStore, serverState, stopServer, type Store } from '../../../src/world/storage/index.ts'
import { findBinaries, program, programEnvironment } from '../../../src/world/storage/postgres/binaries.ts'
import { sample } from './sample.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'sayso-server-'))
chmodSync(root, 0o755)
const open: Store[] = []
let counter = 0

// Making a database takes most of a test's time, so those that may share one do.
const shared = path.join(root, 'shared')
const newFolder = () => path.join(root, `data-${(counter += 1)}`)

async function openIn(dataDir: string): Promise<Store> {
  const store = await openStore({ dataDir, gazetteer: false })
  open.push(store)
  return store
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const add = (store: Store, words: string) => {
  const { capture, read } = sample([{ words }])
  return store.add(capture, read, 'rules 1')
}

describe('the life of the server', () => {
  test('it starts with the first, is shared by the second, and stops with the last', async () => {
    const dataDir = shared
    const [one, two] = await Promise.all([openIn(dataDir), openIn(dataDir)])
    const state = await serverState(dataDir)
    expect(state).toMatchObject({ exists: true, running: true })
    expect((await one.stats()).serverPid).toBe((await two.stats()).serverPid)
    expect(await one.stats()).toMatchObject({
      embedded: true,
      fsync: true,
      checksums: true,
      appendOnlyRole: true,
    })
    await Promise.all([add(one, 'By the first'), add(two, 'By the second')])
    open.length = 0
    await one.close()
    expect((await serverState(dataDir)).running).toBe(true)
    expect((await two.articles({})).rows).toHaveLength(2)
    await two.close()
    expect(await serverState(dataDir)).toMatchObject({ exists: true, running: false })
    expect((await (await openIn(dataDir)).articles({})).rows).toHaveLength(2)
  })

  test('a process killed with SIGKILL leaves a server that the next one takes over', async () => {
    const dataDir = shared
    const script = new URL('./writer.ts', import.meta.url).pathname
    const writer = spawn(process.execPath, ['--import', 'tsx', script, dataDir, '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(writer.stdout.setEncoding('utf8'), 'data')) as [string]
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const { pid, running } = await serverState(dataDir)
    expect(running).toBe(true)
    expect(line).toContain(`open ${pid}`)
    const store = await openIn(dataDir)
    expect((await store.stats()).serverPid).toBe(pid)
    expect((await store.verify()).fault).toBeNull()
  })

  test('a server killed with SIGKILL is started again under a store that is open', async () => {
    const dataDir = shared
    const store = await openIn(dataDir)
    await add(store, 'Yesterday')
    const { pid } = await serverState(dataDir)
    process.kill(pid!, 'SIGKILL')
    await pause(50)
    expect((await store.claims({ text: 'yesterday' })).rows).toHaveLength(1)
    expect(await add(store, 'After')).toMatchObject({ outcome: 'added' })
    expect((await serverState(dataDir)).pid).not.toBe(pid)
    expect((await store.verify()).fault).toBeNull()
  })

  test('it can be told to stop, whoever uses it', async () => {
    const dataDir = shared
    expect(await stopServer(dataDir)).toBe(false)
    const store = await openIn(dataDir)
    expect(await stopServer(dataDir)).toBe(true)
    expect((await serverState(dataDir)).running).toBe(false)
    expect((await store.claims({ text: 'nowhere' })).rows).toEqual([])
  })

  test('a data folder with a path too long for a socket has its socket elsewhere', async () => {
    const dataDir = path.join(newFolder(), 'x'.repeat(60), 'y'.repeat(60))
    const store = await openIn(dataDir)
    const { socketDir } = await serverState(dataDir)
    expect(socketDir.startsWith(dataDir)).toBe(false)
    expect(await add(store, 'Far away')).toMatchObject({ outcome: 'added' })
    open.length = 0
    await store.close()
    rmSync(socketDir, { recursive: true })
  })

  test.runIf(process.getuid?.() === 0)('as root it runs as somebody else, who owns its files', async () => {
    const dataDir = shared
    const store = await openIn(dataDir)
    const { serverPid } = await store.stats()
    const uid = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${serverPid}/status`, 'utf8'))?.[1]
    expect(uid).not.toBe('0')
  })

  test.runIf(process.getuid?.() === 0)(
    'as root, a folder that the server’s user may not enter has its files elsewhere',
    async () => {
      const closed = path.join(root, 'closed')
      mkdirSync(closed, { mode: 0o700 })
      const dataDir = path.join(closed, 'data')
      const store = await openIn(dataDir)
      const home = (await serverState(dataDir)).dataDir
      try {
        expect(home.startsWith(closed)).toBe(false)
        expect(readFileSync(path.join(dataDir, 'WHERE-THE-DATA-IS.txt'), 'utf8')).toContain(home)
        expect(await add(store, 'Behind closed doors')).toMatchObject({ outcome: 'added' })
      } finally {
        await open.shift()!.close()
        rmSync(home, { recursive: true, force: true })
      }
    },
  )

  test.runIf(process.getuid?.() === 0)(
    'as root, a folder with other things in it keeps its owner',
    async () => {
      const dataDir = newFolder()
      mkdirSync(dataDir, { mode: 0o755 })
      writeFileSync(path.join(dataDir, 'letters.txt'), 'not ours')
      await openIn(dataDir)
      expect((await serverState(dataDir)).dataDir).toBe(dataDir)
      expect(lstatSync(dataDir).uid).toBe(0)
      const own = path.join(root, 'private')
      mkdirSync(own, { mode: 0o700 })
      expect((await serverState(own)).dataDir).toBe(own)
    },
  )

  test('links that npm did not make are made in the data folder, nothing in node_modules', async () => {
    const dataDir = newFolder()
    mkdirSync(dataDir, { mode: 0o755 })
    const { native: installed } = findBinaries()
    const native = path.join(root, 'native')
    cpSync(installed, native, { recursive: true, filter: (file) => !lstatSync(file).isSymbolicLink() })
    const binaries = { native, version: '18.4.0', major: 18 }
    const before = readdirSync(path.join(native, 'lib'))
    const initdb = (env: NodeJS.ProcessEnv) =>
      spawnSync(program(binaries, 'initdb'), ['-V'], { env, encoding: 'utf8' })
    expect(initdb({}).stderr).toContain('error while loading')
    for (const round of ['first', 'again']) {
      const { stdout, stderr } = initdb(await programEnvironment(binaries, dataDir))
      expect([round, stderr, stdout]).toEqual([round, '', expect.stringContaining('18.')])
    }
    expect(readdirSync(path.join(native, 'lib'))).toEqual(before)
  })
})

describe('what stands in the way is said', () => {
  const opening = (dataDir: string) => openStore({ dataDir, gazetteer: false })
  const refused = (code: string) => ({
    name: 'StoreError',
    problem: { code, remedy: expect.stringMatching(/\w/) },
  })

  test('a file in the folder’s place, or above it', async () => {
    const file = path.join(root, 'file')
    writeFileSync(file, 'x')
    await expect(opening(file)).rejects.toMatchObject(refused('data-not-a-folder'))
    await expect(opening(path.join(file, 'data'))).rejects.toMatchObject(refused('data-not-a-folder'))
  })

  test('a folder of a newer PostgreSQL, of an older one, and a broken one', async () => {
    for (const [version, code] of [
      ['19', 'data-newer'],
      ['17', 'data-older'],
      ['?', 'data-damaged'],
    ] as const) {
      const dataDir = newFolder()
      mkdirSync(path.join(dataDir, 'pgdata'), { recursive: true })
      writeFileSync(path.join(dataDir, 'pgdata', 'PG_VERSION'), `${version}\n`)
      await expect(opening(dataDir)).rejects.toMatchObject(refused(code))
    }
    const empty = newFolder()
    mkdirSync(path.join(empty, 'pgdata'), { recursive: true })
    await expect(opening(empty)).rejects.toMatchObject(refused('data-damaged'))
  })

  test('a folder that may not be written to', () => {
    const dataDir = path.join(newFolder(), 'inner')
    mkdirSync(path.dirname(dataDir), { mode: 0o555 })
    const index = new URL('../../../src/world/storage/index.ts', import.meta.url).href
    const code = `import { openStore } from '${index}'
      openStore({ dataDir: '${dataDir}', gazetteer: false }).catch((error) => console.log(error.problem.code))`
    // Root may write anywhere, so this is asked as nobody.
    const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const script = path.join(root, 'open.mts')
    writeFileSync(script, code)
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      ...account,
      encoding: 'utf8',
    })
    expect(stdout + stderr).toBe('data-read-only\n')
  })

  test('a platform without binaries', () => {
    expect(() => findBinaries('aix', 'ppc64')).toThrow('no PostgreSQL for this machine (aix-ppc64)')
  })

  test.each([
    ['nobody listens', 'postgresql://x@127.0.0.1:1/x', 'database-unreachable'],
    ['no such host', 'postgresql://x@no-such-host.invalid/x', 'database-unreachable'],
    ['no such socket', 'postgresql://x@%2Ftmp%2Fno-such-socket/x', 'database-unreachable'],
  ])('DATABASE_URL: %s', async (_, databaseUrl, code) => {
    await expect(openStore({ databaseUrl })).rejects.toMatchObject(refused(code))
  })

  test('DATABASE_URL: no such database, and a role without rights', async () => {
    const dataDir = shared
    const store = await openIn(dataDir)
    const { socketDir } = await serverState(dataDir)
    const url = (user: string, name: string) =>
      `postgresql://${user}@${encodeURIComponent(socketDir)}/${name}`
    await expect(openStore({ databaseUrl: url('sayso', 'nowhere') })).rejects.toMatchObject(
      refused('database-missing'),
    )
    await expect(openStore({ databaseUrl: url('sayso_app', 'postgres') })).rejects.toMatchObject(
      refused('no-rights'),
    )
    await expect(openStore({ databaseUrl: url('stranger', 'sayso') })).rejects.toMatchObject(
      refused('database-refused'),
    )
    expect((await store.verify()).fault).toBeNull()
  })

  test('neither a folder nor a database', async () => {
    await expect(openStore({})).rejects.toMatchObject(refused('no-data'))
  })
})
