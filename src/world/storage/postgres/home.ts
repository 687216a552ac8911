import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isOurs, isReachable, serverAccount } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Where root keeps what the server's user must reach and could not: under root's own home, nobody else may enter. */
const SYSTEM_FOLDER = '/var/lib/sayso'

/**
 * The folder in which the server's files lie: the data folder itself, except where Sayso runs as root in a folder that
 * the server's user may not enter (PostgreSQL refuses to run as root). The same data folder always has the same home.
 */
export function serverHome(folder: string): string {
  const dataDir = path.resolve(folder)
  const closest = isOurs(dataDir) ? path.dirname(dataDir) : dataDir
  if (isReachable(closest, serverAccount(dataDir))) return dataDir
  return path.join(SYSTEM_FOLDER, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
}

/** Leaves word in the data folder of where its database lies. */
export async function noteHome(dataDir: string, home: string): Promise<void> {
  if (home === dataDir) return
  await mkdir(dataDir, { recursive: true })
  const note = `PostgreSQL may not run as root, and its user may not enter this folder. The database lies in\n${home}\n`
  await writeFile(path.join(dataDir, 'WHERE-THE-DATA-IS.txt'), note)
}

/** The programs where the server's user can reach them: where npm put them, or a copy of them. */
export async function reachableBinaries(binaries: Binaries, dataDir: string): Promise<Binaries> {
  if (isReachable(path.join(binaries.native, 'bin'), serverAccount(dataDir))) return binaries
  const native = path.join(SYSTEM_FOLDER, `postgresql-${binaries.version}`)
  if (existsSync(native)) return { ...binaries, native }
  const draft = `${native}.new-${process.pid}`
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  await cp(binaries.native, draft, { recursive: true, verbatimSymlinks: true })
  // Moved there whole, so that a copy that was cut short is never taken for one; another process may have been quicker.
  await rename(draft, native).catch(async () => rm(draft, { recursive: true, force: true }))
  return { ...binaries, native }
}
