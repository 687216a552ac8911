import { access, constants } from 'node:fs/promises'
import type { Progress, Store } from '../storage/index.ts'
import type { Context } from './commands/command.ts'
import { EXIT } from './exit-codes.ts'
import { Refusal } from './refusal.ts'

/** How a ledger is opened. */
export interface Opening {
  readonly gazetteer?: boolean
  /** Whether this command may begin a ledger where there is none; one that only looks would show an empty one. */
  readonly begins?: boolean
}

/** Opens the ledger with a progress line for what takes long, does the work, and closes it whatever happens. */
export async function withStore<T>(
  context: Context,
  work: (store: Store) => Promise<T>,
  options: Opening = {},
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
  context: Context,
  { begins = false, ...options }: Opening = {},
): Promise<Store> {
  const { world, terminal, storeOptions } = context
  if (!begins) await mustBeThere(context)
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

async function mustBeThere({ world, storeOptions, dataDir }: Context): Promise<void> {
  if (storeOptions.databaseUrl !== undefined || (await world.serverState(dataDir)).exists) return
  // A folder that may not be entered may well hold one: opening it says what is wrong.
  const entered = await access(dataDir, constants.X_OK).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'EACCES'),
  )
  if (!entered) return
  throw new Refusal(
    {
      code: 'no-ledger',
      message: `There is no ledger in ${dataDir} yet.`,
      remedy: 'Begin one with `sayso add ARTICLE`, or name the folder of another with --data or SAYSO_DATA.',
    },
    EXIT.storage,
  )
}

/** A step of long work in words: "places … 41%". */
export function inWords({ step, done, total }: Progress): string {
  if (total === null || total <= 1) return `${step} …`
  return `${step} … ${Math.floor((done / total) * 100)}%`
}
