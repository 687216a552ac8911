import type { Progress, Store } from '../storage/index.ts'
import type { Context } from './commands/command.ts'

/** Opens the ledger with a progress line for what takes long, does the work, and closes it whatever happens. */
export async function withStore<T>(
  context: Context,
  work: (store: Store) => Promise<T>,
  options: { readonly gazetteer?: boolean } = {},
): Promise<T> {
  const store = await openStore(context, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Opens the ledger; the caller closes it. */
export async function openStore(
  { world, terminal, storeOptions }: Context,
  options: { readonly gazetteer?: boolean } = {},
): Promise<Store> {
  let told = false
  const onProgress = (progress: Progress) => {
    if (!told && progress.step !== 'database') {
      told = true
      terminal.note('Loading the places of the world into the database; this is done once.')
    }
    terminal.progress(inWords(progress))
  }
  try {
    return await world.openStore({ ...storeOptions, ...options, onProgress })
  } finally {
    terminal.progress(null)
  }
}

/** A step of long work in words: "places … 41%". */
export function inWords({ step, done, total }: Progress): string {
  if (total === null || total <= 1) return `${step} …`
  return `${step} … ${Math.floor((done / total) * 100)}%`
}
