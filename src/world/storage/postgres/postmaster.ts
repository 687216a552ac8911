import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from '../error-code.ts'
import { clusterDir } from './folders.ts'

/** What a running server writes into its folder. */
export interface Postmaster {
  readonly pid: number
  readonly socketDir: string
}

/** The server that runs on a data folder, or null; a file left behind by a killed server counts as none. */
export async function runningPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(clusterDir(dataDir), 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  const socketDir = lines[4]?.trim() ?? ''
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && socketDir !== '' ? { pid, socketDir } : null
}

/** Says whether a process lives; one that we may not signal does. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
