import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from '../error-code.ts'
import { storeError } from '../store-error.ts'
import { handOver, type Account } from './account.ts'
import { program, programEnvironment, type Binaries } from './binaries.ts'
import { clusterDir, folderError } from './folders.ts'

/** The name of the role that owns the schema; only Sayso's own user can reach the socket, so it needs no password. */
export const OWNER = 'sayso'

// The builtin locale sorts the same on every system, so that no index breaks when the C library is upgraded.
const OPTIONS = [
  `--username=${OWNER}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--data-checksums',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
]

/**
 * Makes the database cluster if there is none. It is made beside its place and then moved there whole, so that a
 * process killed in the middle leaves nothing half made, and of two that try at once one wins.
 */
export async function initCluster(dataDir: string, binaries: Binaries, account: Account): Promise<void> {
  const cluster = clusterDir(dataDir)
  if (existsSync(cluster)) return checkVersion(cluster, binaries)
  const draft = `${cluster}.new-${randomUUID()}`
  try {
    // Made here, because the server's account may not write into the data folder itself.
    await mkdir(draft, { mode: 0o700 })
    handOver(draft, account)
    await runInitdb(draft, dataDir, binaries, account)
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw folderError(dataDir, error)
  }
}

async function runInitdb(
  draft: string,
  dataDir: string,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const env = await programEnvironment(binaries, dataDir)
  const child = spawn(program(binaries, 'initdb'), ['-D', draft, ...OPTIONS], { ...account, env, cwd: '/' })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw initFailed(dataDir, Buffer.concat(said).toString())
}

function initFailed(dataDir: string, said: string): Error {
  if (/No space left/i.test(said)) return folderError(dataDir, errno('ENOSPC'))
  if (/Permission denied|Read-only file system/i.test(said)) return folderError(dataDir, errno('EACCES'))
  return storeError(
    'initdb-failed',
    `PostgreSQL could not make a database in ${dataDir}: ${said.trim().split('\n').at(-1) ?? ''}`,
    'Choose another folder, or set DATABASE_URL.',
  )
}

function errno(code: string): Error {
  return Object.assign(new Error(code), { code })
}

async function checkVersion(cluster: string, { major }: Binaries): Promise<void> {
  const text = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? damaged(cluster) : folderError(path.dirname(cluster), error)
  })
  const found = Number.parseInt(text, 10)
  if (found === major) return
  if (Number.isNaN(found)) throw damaged(cluster)
  throw storeError(
    found > major ? 'data-newer' : 'data-older',
    `The data folder was made by PostgreSQL ${found}; this Sayso brings PostgreSQL ${major}.`,
    found > major
      ? 'Use the newer Sayso that made it.'
      : 'Export with the Sayso that made it, and import here.',
  )
}

function damaged(cluster: string): Error {
  return storeError(
    'data-damaged',
    `The folder ${cluster} is not a whole database: its PG_VERSION is missing or unreadable.`,
    'Restore it from a backup, or choose another data folder.',
  )
}
