import { errorCode, errorText } from './error-code.ts'
import { StoreError, storeError } from './store-error.ts'

type Words = readonly [code: string, message: string, remedy: string]

// By SQLSTATE or system error; the longest beginning that fits is taken.
const WORDS: Readonly<Record<string, Words>> = {
  '57014': ['query-timeout', 'The database took too long over this query.', 'Narrow it, and try again.'],
  '57P': ['database-gone', 'The database went away.', 'Try again: nothing was half done.'],
  '08': ['database-gone', 'The connection to the database broke.', 'Try again: nothing was half done.'],
  '53100': [
    'disk-full',
    "The database's disk is full.",
    'Free some space, and try again: nothing was half done.',
  ],
  '53': ['database-busy', 'The database has no room for another connection.', 'Try again in a moment.'],
  '42501': [
    'no-rights',
    'The database refuses this to our role.',
    'Changes to what is recorded are refused to everybody.',
  ],
  '25006': ['database-read-only', 'The database is read-only.', 'Connect to the primary server.'],
  '28': ['database-refused', 'The database refuses our user or password.', 'Correct DATABASE_URL.'],
  '3D000': ['database-missing', 'There is no database of that name.', 'Make it, or correct DATABASE_URL.'],
  '40': ['database-conflict', 'Two writers met in the database.', 'Try again: nothing was half done.'],
  // One door for every text that no shape looked into: PostgreSQL holds neither NUL nor half a pair.
  '22021': ['unstorable', 'There is a character that cannot be kept (NUL).', 'Take it out, and try again.'],
  '22P05': ['unstorable', 'There is a character that cannot be kept (NUL).', 'Take it out, and try again.'],
  XX: ['database-damaged', 'The database found its own files damaged.', 'Restore from a backup.'],
  '58': [
    'database-disk',
    "The database's files cannot be read or written.",
    "Look into the database server's log.",
  ],
  ENOTFOUND: ['database-unreachable', "The database's host is not known.", 'Correct DATABASE_URL.'],
  EAI_AGAIN: ['database-unreachable', "The database's host is not known.", 'Correct DATABASE_URL.'],
  ETIMEDOUT: ['database-unreachable', 'The database does not answer.', 'Start it, or correct DATABASE_URL.'],
  ECONNREFUSED: ['database-unreachable', 'No database listens there.', 'Start it, or correct DATABASE_URL.'],
  ENOENT: ['database-unreachable', 'No database listens there.', 'Start it, or correct DATABASE_URL.'],
  EACCES: ['database-unreachable', "The database's socket is closed to us.", 'Run Sayso as its user.'],
  ECONNRESET: ['database-gone', 'The connection to the database broke.', 'Try again: nothing was half done.'],
  EPIPE: ['database-gone', 'The connection to the database broke.', 'Try again: nothing was half done.'],
}

const GONE = new Set(['database-gone', 'database-unreachable'])

// What `pg` says without a code when its socket closes under it.
const BROKEN =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/

/** Any failure of the database as the one error of the store; the original stays its cause. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const words = BROKEN.test(errorText(error)) ? WORDS['57P'] : wordsFor(connectionCode(error))
  if (words !== undefined) return storeError(...words, error)
  return storeError(
    'database-error',
    `The store failed: ${errorText(error)}.`,
    'Nothing was changed. This is a fault in Sayso: please report it.',
    error,
  )
}

/** Says whether the database had gone, so that trying again may help. */
export function isGone(error: unknown): boolean {
  return GONE.has(toStoreError(error).problem.code)
}

/** The code, except where the system says of a file what it also says of a socket. */
function connectionCode(error: unknown): string {
  const code = errorCode(error) ?? ''
  if (code !== 'ENOENT' && code !== 'EACCES') return code
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect' ? code : ''
}

function wordsFor(code: string): Words | undefined {
  for (let length = code.length; length >= 2; length -= 1) {
    const words = WORDS[code.slice(0, length)]
    if (words !== undefined) return words
  }
  return undefined
}
