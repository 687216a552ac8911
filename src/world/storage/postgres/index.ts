/** postgres/: the whole life of the PostgreSQL server that Sayso starts for itself. */

/** What is known of the server of a data folder without starting it. */
export interface ServerState {
  readonly dataDir: string
  readonly exists: boolean
  readonly running: boolean
  readonly pid: number | null
  readonly socketDir: string
}

/** Tells whether a data folder holds a ledger and whether its server runs; starts nothing. */
export function serverState(dataDir: string): Promise<ServerState> {
  return Promise.resolve({ dataDir, exists: false, running: false, pid: null, socketDir: dataDir })
}

/** Stops the server of a data folder cleanly; false when none ran. */
export function stopServer(dataDir: string): Promise<boolean> {
  void dataDir
  return Promise.resolve(false)
}
