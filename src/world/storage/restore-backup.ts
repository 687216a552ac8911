import { existsSync, readdirSync } from 'node:fs'
import { openDatabase } from './database.ts'
import { openStore } from './open-store.ts'
import { checkBackup, restoreRows } from './restore.ts'
import { storeError } from './store-error.ts'
import type { StoreOptions, Verified } from './store.ts'
import { toStoreError } from './to-store-error.ts'

/**
 * Makes a ledger from a backup, in a folder that is new or empty, and verifies it. The backup is read whole before the
 * folder is touched: a damaged one leaves no trace.
 */
export async function restoreBackup(file: string, options: StoreOptions): Promise<Verified> {
  if (!existsSync(file))
    throw storeError('no-backup', `There is no ${file}.`, 'Name a file that `sayso backup` wrote.')
  const backup = await checkBackup(file)
  const { dataDir } = options
  if (dataDir !== undefined && existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw storeError(
      'not-empty',
      `The folder ${dataDir} is not empty.`,
      'Restore into a new one: --data NEWDIR.',
    )
  const database = await openDatabase(options)
  try {
    await restoreRows(database, file, backup).catch((error: unknown) => {
      throw toStoreError(error)
    })
    return await verifyRestored(options)
  } finally {
    await database.close()
  }
}

/** Opening the store brings an older schema up to date. */
async function verifyRestored(options: StoreOptions): Promise<Verified> {
  const store = await openStore({ ...options, gazetteer: false })
  try {
    const verified = await store.verify()
    if (verified.ok) return verified
    throw storeError(
      'backup-altered',
      `The backup was restored, but does not verify: ${verified.fault ?? ''}`,
      'Do not go on with it. Its maker had an altered ledger, or altered the backup.',
    )
  } finally {
    await store.close()
  }
}
