import type { Writer } from './add.ts'
import type { Charting } from './charting.ts'
import { outcomesKnown } from './outcomes-known.ts'
import { dayTallies, placedClaims } from './placed.ts'
import { dayAsked } from './sql-day.ts'

/** What maps and timelines ask of the ledger. */
export function chartingOver({ database, ledgerId }: Writer): Charting {
  return {
    placed: async (filter, asOf) => placedClaims(database, ledgerId, filter, dayAsked(asOf)),
    days: async (filter, asOf) => dayTallies(database, ledgerId, filter, dayAsked(asOf)),
    outcomesKnown: async (ids) => outcomesKnown(database, ledgerId, ids),
  }
}
