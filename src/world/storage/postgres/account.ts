import { chownSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { storeError } from '../store-error.ts'

/** The user and group that the server runs as; empty when it runs as ourselves. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as whoever owns the data folder already, else as a user
 * named sayso where the system has one, else as nobody.
 */
export function serverAccount(dataDir: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = ownerOf(path.join(dataDir, 'pgdata'))
  if (owner !== null) return owner
  return systemUser('sayso') ?? systemUser('nobody') ?? { uid: 65534, gid: 65534 }
}

/** Gives a file or folder to the server's account. */
export function handOver(target: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(target, uid, gid)
}

/** Rejects, as root, a folder that the server's account could not even walk to. */
export function checkReachable(folder: string, account: Account, what: string): void {
  if (account.uid === undefined) return
  const closed = ancestors(folder).find((ancestor) => !mayEnter(ancestor, account))
  if (closed === undefined) return
  throw storeError(
    'folder-closed',
    `PostgreSQL may not run as root, and user ${account.uid}, which runs it, may not enter ${closed}, where ${what} lies.`,
    `Run Sayso as an ordinary user, choose a folder outside ${closed}, or allow entering it (chmod o+x).`,
  )
}

function ancestors(folder: string): readonly string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

function mayEnter(folder: string, { uid, gid }: Account): boolean {
  const stats = statSync(folder)
  if (stats.uid === uid) return (stats.mode & 0o100) !== 0
  return stats.gid === gid ? (stats.mode & 0o010) !== 0 : (stats.mode & 0o001) !== 0
}

function ownerOf(folder: string): Account | null {
  try {
    const { uid, gid } = statSync(folder)
    return uid === 0 ? null : { uid, gid }
  } catch {
    return null
  }
}

function systemUser(name: string): Account | null {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((row) => row.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
  } catch {
    return null
  }
}
