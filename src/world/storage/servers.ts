import { APP_ROLE } from './app-role.ts'
import { openClient, type Address } from './connection.ts'
import { errorCode } from './error-code.ts'
import { joinServer, OWNER, type Presence } from './postgres/index.ts'

/** Where the database is, for its owner and for the application, and how to bring it back when it has gone. */
export interface Server {
  readonly location: string
  readonly loginAsApp: boolean
  address(user: 'owner' | 'app'): Promise<Address>
  presence(): Presence | null
  leave(): Promise<void>
}

/** A PostgreSQL that somebody else runs. */
export function otherServer(connectionString: string): Server {
  return {
    location: withoutPassword(connectionString),
    loginAsApp: false,
    address: () => Promise.resolve({ connectionString }),
    presence: () => null,
    leave: () => Promise.resolve(),
  }
}

/** Our own server: asked for its address, it is started again if it has gone. */
export function ownServer(dataDir: string): Server {
  let joining: Promise<Presence> | null = null
  let presence: Presence | null = null
  const join = async (): Promise<Presence> => {
    const joined = await joinServer(dataDir)
    presence = joined
    void joined.lost.then(() => ([presence, joining] = [null, null]))
    await ensureDatabase({ host: joined.socketDir, user: OWNER, database: 'postgres' })
    return joined
  }
  return {
    location: dataDir,
    loginAsApp: true,
    async address(user) {
      joining ??= join()
      const { socketDir } = await joining.catch((error: unknown) => {
        joining = null
        throw error
      })
      return { host: socketDir, user: user === 'owner' ? OWNER : APP_ROLE, database: 'sayso' }
    },
    presence: () => presence,
    leave: async () => presence?.leave(),
  }
}

async function ensureDatabase(address: Address): Promise<void> {
  const client = await openClient(address, { role: null, statementTimeout: 0 })
  try {
    const { rows } = await client.query(`select 1 from pg_database where datname = 'sayso'`)
    if (rows.length === 0) await client.query('create database sayso')
  } catch (error) {
    // Another process was quicker: duplicate_database, or its row in the catalogue.
    if (!['42P04', '23505'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await client.end()
  }
}

/** A database URL that may be shown. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:@/]*):[^@]*@/i, '$1:***@')
}
