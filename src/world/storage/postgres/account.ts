import { chownSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'

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

/** What Sayso itself puts into a data folder. */
const OURS = /^(pgdata(\.new-.*)?|run|lib|server\.log(\.1)?|checkpoint-key\.pem(\.new-.*)?)$/

/** Says whether a data folder is ours to hand over: new, empty, or holding nothing but what Sayso put there. */
export function isOurs(dataDir: string): boolean {
  try {
    return readdirSync(dataDir).every((name) => OURS.test(name))
  } catch {
    return true
  }
}

/** Says whether the server's account may walk to a folder; what does not exist yet is no hindrance. */
export function isReachable(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true
  return ancestors(folder).every((ancestor) => mayEnter(ancestor, account))
}

function ancestors(folder: string): readonly string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

// What is not there yet is no hindrance, and a file in a folder's place is another trouble, which will be named.
function mayEnter(folder: string, { uid, gid }: Account): boolean {
  const stats = statsOf(folder)
  if (stats === null || !stats.isDirectory()) return true
  if (stats.uid === uid) return (stats.mode & 0o100) !== 0
  return stats.gid === gid ? (stats.mode & 0o010) !== 0 : (stats.mode & 0o001) !== 0
}

function ownerOf(folder: string): Account | null {
  const stats = statsOf(folder)
  return stats === null || stats.uid === 0 ? null : { uid: stats.uid, gid: stats.gid }
}

function statsOf(file: string): Stats | null {
  try {
    return statSync(file)
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
