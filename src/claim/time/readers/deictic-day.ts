import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Shift } from '../meaning.ts'

/** Reads "today", "yesterday", "tomorrow", "tonight", "earlier today", "the day after tomorrow", "the day before yesterday". */
export function deicticDay(atoms: readonly Atom[], from: number): Found | null {
  const stretched = dayBeside(atoms, from)
  if (stretched !== null) return stretched
  const led = /^(earlier|later)$/.test(at(atoms, from).text) ? 1 : 0
  const { word } = at(atoms, from + led)
  if (word?.dayShift === undefined) return null
  const part = word.part === undefined ? {} : { part: word.part }
  return { from, to: from + led + 1, meaning: dayShift(word.dayShift, part), rule: 'deictic-day' }
}

function dayBeside(atoms: readonly Atom[], from: number): Found | null {
  const the = at(atoms, from).text === 'the' ? 1 : 0
  const side = at(atoms, from + the + 1).text
  const sign = side === 'after' ? 1 : side === 'before' ? -1 : 0
  const anchor = at(atoms, from + the + 2).word?.dayShift
  if (at(atoms, from + the).text !== 'day' || sign === 0 || anchor !== sign) return null
  return { from, to: from + the + 3, meaning: dayShift(anchor + sign, {}), rule: 'deictic-day' }
}

function dayShift(count: number, part: Pick<Shift, 'part'>): Shift {
  return { kind: 'shift', unit: 'day', count, from: 'now', ...part }
}
