/** What the gazetteer needs of a database: a `pg` Pool or Client will do, and so will a fake that answers the same. */
export interface Db {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>
}

/** A row as `pg` hands it over. */
export type Row = Readonly<Record<string, unknown>>

/** A pool lends one connection, so that BEGIN and COMMIT meet the same session. */
interface Lender extends Db {
  connect(): Promise<Db & { release(destroy?: boolean): void }>
}

/** Runs `work` on one connection of its own: a pool lends one and gets it back, a single client is used as it is. */
export async function onOneConnection<T>(db: Db, work: (connection: Db) => Promise<T>): Promise<T> {
  if (!isPool(db)) return work(db)
  const connection = await db.connect()
  let broken = true
  try {
    const result = await work(connection)
    broken = false
    return result
  } finally {
    connection.release(broken)
  }
}

/** Only a `pg` Pool counts its idle connections; a Client has `connect` too. */
function isPool(db: Db): db is Lender {
  return 'connect' in db && 'idleCount' in db
}

/** All or nothing: `work` between BEGIN and COMMIT, rolled back when it fails. */
export async function inTransaction<T>(connection: Db, work: () => Promise<T>): Promise<T> {
  await connection.query('begin')
  try {
    const result = await work()
    await connection.query('commit')
    return result
  } catch (error) {
    await connection.query('rollback')
    throw error
  }
}
