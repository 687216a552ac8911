/** postgres/: the whole life of the PostgreSQL server that Sayso starts for itself. */
import { existsSync } from 'node:fs'
import { clusterDir, socketDir } from './folders.ts'
import { serverHome } from './home.ts'
import { runningPostmaster } from './postmaster.ts'

export { folderError } from './folders.ts'
export { OWNER } from './init-cluster.ts'
export { joinServer, stopServer, type Presence } from './server.ts'

/** What is known of the server of a data folder without starting it. */
export interface ServerState {
  /** Where the files are: the data folder, or what stands in for it when root may not use it (see `serverHome`). */
  readonly dataDir: string
  readonly exists: boolean
  readonly running: boolean
  readonly pid: number | null
  readonly socketDir: string
}

/** Tells whether a data folder holds a ledger and whether its server runs; starts nothing. */
export async function serverState(folder: string): Promise<ServerState> {
  const dataDir = serverHome(folder)
  const running = await runningPostmaster(dataDir)
  return {
    dataDir,
    exists: existsSync(clusterDir(dataDir)),
    running: running !== null,
    pid: running?.pid ?? null,
    socketDir: running?.socketDir ?? socketDir(dataDir),
  }
}
