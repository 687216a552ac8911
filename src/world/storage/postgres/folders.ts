import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { errorCode, errorText } from '../error-code.ts'
import { StoreError, storeError } from '../store-error.ts'
import { handOver, isOurs, type Account } from './account.ts'

/** A Unix socket's path is at most 107 bytes (sun_path), and PostgreSQL adds this name to its folder. */
const SOCKET_NAME = '/.s.PGSQL.5432'
const MAX_SOCKET_FOLDER = 107 - SOCKET_NAME.length

/** Where PostgreSQL keeps its files inside the data folder. */
export function clusterDir(dataDir: string): string {
  return path.join(dataDir, 'pgdata')
}

/** The folder of the server's socket: in the data folder, or a short one elsewhere when that path would be too long. */
export function socketDir(dataDir: string): string {
  const inside = path.join(dataDir, 'run')
  if (Buffer.byteLength(inside) <= MAX_SOCKET_FOLDER) return inside
  return path.join('/tmp', `sayso-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`)
}

/** Makes the data folder and what lies in it, owned by the server's account; readable errors for what stands in the way. */
export async function makeFolders(dataDir: string, account: Account): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o755 })
    if (isOurs(dataDir)) handOver(dataDir, account)
    await makePrivate(socketDir(dataDir), account)
  } catch (error) {
    throw folderError(dataDir, error)
  }
}

/** A folder that only its owner may enter; refuses one that somebody else has put in its place. */
async function makePrivate(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  if (![account.uid ?? os.userInfo().uid, os.userInfo().uid].includes(uid)) {
    throw storeError(
      'folder-taken',
      `The folder ${folder} belongs to another user (${uid}).`,
      'Choose a shorter path for the data folder, or remove that folder.',
    )
  }
  handOver(folder, account)
}

/** What stands in the way of a data folder, in words. */
export function folderError(dataDir: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const [code, message, remedy] = explain(dataDir, error)
  return storeError(code, message, remedy, error)
}

function explain(dataDir: string, error: unknown): [string, string, string] {
  const choose = 'choose another folder with --data or SAYSO_DATA.'
  switch (errorCode(error)) {
    case 'EEXIST':
    case 'ENOTDIR':
      return [
        'data-not-a-folder',
        `The data folder ${dataDir} is a file, or lies under one.`,
        `Move it away, or ${choose}`,
      ]
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [
        'data-read-only',
        `The data folder ${dataDir} may not be written to.`,
        `Allow writing to it, or ${choose}`,
      ]
    case 'ENOSPC':
      return ['disk-full', `The disk of the data folder ${dataDir} is full.`, `Free some space, or ${choose}`]
    default:
      return [
        'data-folder',
        `The data folder ${dataDir} cannot be used: ${errorText(error)}.`,
        `Repair it, or ${choose}`,
      ]
  }
}
