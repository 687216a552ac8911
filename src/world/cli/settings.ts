import { homedir, platform } from 'node:os'
import { join, resolve } from 'node:path'
import type { StoreOptions } from '../storage/index.ts'
import { usage } from './refusal.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Options that every command takes. */
export interface GlobalOptions {
  readonly data?: string
  readonly database?: string
  readonly color: boolean
  readonly quiet?: boolean
}

/** The data folder: --data, else SAYSO_DATA, else where programs of this system keep their data (XDG on Linux). */
export function dataDirOf(options: Pick<GlobalOptions, 'data'>, env: Env): string {
  const said = options.data ?? env['SAYSO_DATA']
  if (said) return resolve(said)
  const home = env['HOME'] ?? homedir()
  // Root's home is closed to others, and PostgreSQL refuses to run as root: it needs a folder that its account may enter.
  if (process.getuid?.() === 0 && !env['XDG_DATA_HOME']) return '/var/lib/sayso'
  if (platform() === 'darwin') return join(home, 'Library', 'Application Support', 'Sayso')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'sayso')
}

/** Where Sayso may keep what it could have again: where programs of this system keep their caches. */
export function cacheDirOf(env: Env): string {
  const home = env['HOME'] ?? homedir()
  if (platform() === 'darwin') return join(home, 'Library', 'Caches', 'Sayso')
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'sayso')
}

/**
 * Where the ledger is: any PostgreSQL by --database or DATABASE_URL, else Sayso's own in the data folder. Throws a
 * `Refusal` where the URL is of something else, and repeats nothing of it: it may hold a password.
 */
export function storeOptionsOf(options: GlobalOptions, env: Env): StoreOptions {
  // An explicit folder is meant, even where the environment names a database for other programs.
  const url = options.database ?? (options.data === undefined ? env['DATABASE_URL'] : undefined)
  if (url && !/^(postgres(ql)?:|socket:|\/)/i.test(url))
    throw usage(
      'The database is not named by the URL of a PostgreSQL.',
      'Write --database or DATABASE_URL as postgres://user@host/name.',
    )
  const dataDir = dataDirOf(options, env)
  const actor = env['SAYSO_ACTOR'] ? { actor: env['SAYSO_ACTOR'] } : {}
  return url ? { databaseUrl: url, ...actor } : { dataDir, ...actor }
}
