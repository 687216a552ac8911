import type { Atom } from './atoms.ts'
import type { Found } from './meaning.ts'
import { SOUTHERN } from './words/southern.ts'

/** One mention may be of somewhere else; two make a southern text. */
const LEAST_MENTIONS = 2

/** Whether a text is about the southern half of the world, by the names in it. Without evidence seasons are northern. */
export function isSouthern(atoms: readonly Atom[], founds: readonly Found[]): boolean {
  if (!founds.some(({ meaning }) => isSeason(meaning))) return false
  let mentions = 0
  for (const { capital, text } of atoms) if (capital && SOUTHERN.has(text)) mentions += 1
  return mentions >= LEAST_MENTIONS
}

/** Names the convention in the rule of every season: "season-north" or "season-south". */
export function showHemisphere(found: Found, southern: boolean): Found {
  return isSeason(found.meaning) ? { ...found, rule: `${found.rule}-${southern ? 'south' : 'north'}` } : found
}

/** Whether what is said of a season names a southern place itself: then one mention tells. */
export function namesSouth(atoms: readonly Atom[]): boolean {
  return atoms.some(({ capital, text }) => capital && SOUTHERN.has(text))
}

function isSeason(meaning: Found['meaning']): boolean {
  return meaning.kind === 'point' && meaning.season !== undefined
}
