import { nameKey } from '../ledger/index.ts'

/** Says whether two names are one person's as they are written; case, accents and dots make no difference. */
export function isSamePerson(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}
