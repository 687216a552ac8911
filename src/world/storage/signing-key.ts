import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from './error-code.ts'
import { folderError } from './postgres/index.ts'
import { storeError } from './store-error.ts'

/** The key that checkpoints are signed with; in the data folder, never in the database or a backup. */
const FILE = 'checkpoint-key.pem'

/** The folder's signing key, or null when it has none yet. */
export async function signingKey(folder: string): Promise<KeyObject | null> {
  const file = path.join(folder, FILE)
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return null
    throw folderError(folder, error)
  })
  if (pem === null) return null
  try {
    return createPrivateKey(pem)
  } catch (error) {
    throw storeError('key-damaged', `The key in ${file} cannot be read.`, 'Put the right one back.', error)
  }
}

/** The folder's signing key, made on first use: whole, for its owner's eyes only, and of two who make one the first wins. */
export async function ensureSigningKey(folder: string): Promise<KeyObject> {
  const known = await signingKey(folder)
  if (known !== null) return known
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' })
  const draft = path.join(folder, `${FILE}.new-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(draft, pem, { mode: 0o600, flag: 'wx', flush: true })
    await link(draft, path.join(folder, FILE)).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
    await unlink(draft)
  } catch (error) {
    throw folderError(folder, error)
  }
  return (await signingKey(folder))!
}
