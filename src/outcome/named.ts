import { nameKey } from '../ledger/index.ts'

/** Longer than any name, short enough for a line. */
const MAX_NAME = 200

/** Says whether a text can be somebody's name: some letter or digit in it, and not too long. */
export function isUsableName(name: string): boolean {
  return nameKey(name) !== '' && name.length <= MAX_NAME
}

/** Says whether two names are one person's as they are written; case, accents and dots make no difference. */
export function isSamePerson(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}
