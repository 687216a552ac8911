import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { errorCode } from '../error-code.ts'
import { storeError } from '../store-error.ts'
import { handOver, serverAccount, type Account } from './account.ts'
import { findBinaries, program, programEnvironment, type Binaries } from './binaries.ts'
import { clusterDir, folderError, makeFolders, socketDir } from './folders.ts'
import { noteHome, reachableBinaries, serverHome } from './home.ts'
import { initCluster, OWNER } from './init-cluster.ts'
import { runningPostmaster } from './postmaster.ts'

/** How long a server may take to start, recover from a crash or go away, in milliseconds. */
const PATIENCE = 30_000

/** The lock that every user of a server shares; who gets it alone is the last one. Any number of our own will do. */
const PRESENCE_LOCK = 5_397_751

const LOG_LIMIT = 1_048_576

// Durable; quiet about what is in the rows, for the log must not keep what is erased; no old write-ahead log kept.
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_recycle: 'off',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  jit: 'off',
  timezone: 'UTC',
}

/** Our presence on a server: while it is held, nobody else stops the server. */
export interface Presence {
  readonly socketDir: string
  readonly pid: number
  /** Resolves when the server has gone away by itself. */
  readonly lost: Promise<void>
  /** Leaves; the last one out stops the server and waits until it is down. */
  leave(): Promise<void>
}

/** Joins the server of a data folder, or makes and starts it. Survives being raced by others and crashes before it. */
export async function joinServer(folder: string): Promise<Presence> {
  const dataDir = serverHome(folder)
  const account = serverAccount(dataDir)
  await makeFolders(dataDir, account)
  await noteHome(path.resolve(folder), dataDir).catch((error: unknown) => {
    throw folderError(folder, error)
  })
  const binaries = await reachableBinaries(findBinaries(), dataDir)
  await initCluster(dataDir, binaries, account)
  const deadline = Date.now() + PATIENCE
  let starting: Starting | null = null
  for (let wait = 10; Date.now() < deadline; wait = Math.min(wait * 1.5, 200)) {
    const presence = await tryJoin(dataDir)
    if (presence !== null) return presence
    // A server that others start, or that is still letting go of its memory after a crash, makes ours end: try again.
    if ((starting?.ended() ?? true) && (await runningPostmaster(dataDir)) === null)
      starting = await start(dataDir, binaries, account)
    await pause(wait)
  }
  throw notStarted(dataDir, starting?.said() ?? '')
}

function notStarted(dataDir: string, said: string): Error {
  const log = path.join(dataDir, 'server.log')
  const tail = existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : ''
  if (/No space left on device/.test(tail)) {
    return storeError(
      'disk-full',
      `The disk of the data folder ${dataDir} is full.`,
      'Free some space, and try again.',
    )
  }
  return storeError(
    'server-not-started',
    `The database server of ${dataDir} did not start within ${PATIENCE / 1000} seconds.${said}`,
    `Look into ${log}.`,
  )
}

/** Stops the server of a data folder whoever uses it, and waits until it is down; false when none runs. */
export async function stopServer(folder: string): Promise<boolean> {
  const dataDir = serverHome(folder)
  const running = await runningPostmaster(dataDir)
  if (running === null) return false
  await stop(running.pid, dataDir)
  return true
}

interface Starting {
  ended(): boolean
  said(): string
}

async function start(dataDir: string, binaries: Binaries, account: Account): Promise<Starting> {
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketDir(dataDir) })
  const args = ['-D', clusterDir(dataDir), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = openLog(dataDir, account)
  const env = await programEnvironment(binaries, dataDir)
  const child = spawn(program(binaries, 'postgres'), args, {
    ...account,
    env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let [ended, said] = [false, '']
  child.on('error', (error) => ([ended, said] = [true, ` ${error.message}.`]))
  child.on('exit', () => (ended = true))
  child.unref()
  return { ended: () => ended, said: () => said }
}

function openLog(dataDir: string, account: Account): number {
  const file = path.join(dataDir, 'server.log')
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`)
    const log = openSync(file, 'a', 0o600)
    handOver(file, account)
    return log
  } catch (error) {
    throw folderError(dataDir, error)
  }
}

/** Connects to a server that runs and shares the presence lock; null when there is none, or it is on its way up or down. */
async function tryJoin(dataDir: string): Promise<Presence | null> {
  const running = await runningPostmaster(dataDir)
  if (running === null) return null
  const client = new Client({ host: running.socketDir, user: OWNER, database: 'postgres' })
  const lost = new Promise<void>((resolve) => {
    client.on('end', () => resolve())
    client.on('error', () => resolve())
  })
  try {
    await client.connect()
    // Waits while the last one out is stopping the server; the connection then ends, and we start another.
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK])
  } catch (error) {
    await client.end().catch(() => undefined)
    return refusal(dataDir, error)
  }
  return { ...running, lost, leave: () => leave(client, running.pid, dataDir) }
}

function refusal(dataDir: string, error: unknown): null {
  if (['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) {
    throw storeError(
      'server-of-another-user',
      `The database server of ${dataDir} runs, but belongs to another user.`,
      'Run Sayso as that user, or choose another data folder.',
      error,
    )
  }
  return null
}

async function leave(client: Client, pid: number, dataDir: string): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_LOCK])
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
      PRESENCE_LOCK,
    ])
    if (rows[0]?.alone === true) await stop(pid, dataDir)
  } catch {
    // The server has gone already: there is nothing to stop.
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is written out. */
async function stop(pid: number, dataDir: string): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return
    throw storeError(
      'server-of-another-user',
      `The database server (process ${pid}) belongs to another user.`,
      'Stop it as that user.',
      error,
    )
  }
  const deadline = Date.now() + PATIENCE
  while ((await runningPostmaster(dataDir))?.pid === pid) {
    if (Date.now() > deadline) {
      throw storeError(
        'server-not-stopped',
        `The database server of ${dataDir} (process ${pid}) does not stop.`,
        'Look into its server.log.',
      )
    }
    await pause(10)
  }
}
