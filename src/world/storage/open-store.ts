import { storeError } from './store-error.ts'
import type { Store, StoreOptions } from './store.ts'

/** Opens the ledger, starting a server and migrating where that is needed. Rejects with a `StoreError`. */
export function openStore(options: StoreOptions): Promise<Store> {
  void options
  return Promise.reject(storeError('not-built', 'The store is being built.', 'Wait for it.'))
}
