import type { Store } from '../storage/index.ts'
import type { Context } from './commands/command.ts'
import { usage } from './refusal.ts'
import { withStore } from './with-store.ts'

/** Opens the ledger and does the work on the claim that an id, or the beginning of one, means. */
export async function withClaim<T>(
  context: Context,
  id: string,
  work: (store: Store, claimId: string) => Promise<T>,
): Promise<T> {
  return withStore(context, async (store) => work(store, await claimMeant(store, id)), { gazetteer: false })
}

/** The id of the one claim that begins so; an id may be cut short as long as it means one claim. */
export async function claimMeant(store: Store, id: string): Promise<string> {
  const [first, ...others] = await store.claimsNamed(id.toLowerCase())
  if (first === undefined)
    throw usage(
      `There is no claim ${id}.`,
      'A claim is named by its id, or by the first four or more of its 16 digits: see `sayso claims`.',
    )
  if (others.length > 0)
    throw usage(`${id} begins more than one id: ${[first, ...others].join(', ')}.`, 'Give more of it.')
  return first
}
