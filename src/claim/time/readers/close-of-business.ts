import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'
import { deicticDay } from './deictic-day.ts'
import { weekday } from './weekday.ts'

const ENDS: ReadonlySet<string> = new Set(['close', 'end'])
const OF: ReadonlySet<string> = new Set(['business', 'play', 'trading', 'polling', 'voting'])

/** Reads "close of business", "the end of play on Friday": the day that is named behind it, else today. */
export function closeOfBusiness(atoms: readonly Atom[], from: number): Found | null {
  const start = at(atoms, from).text === 'the' ? from + 1 : from
  const named =
    ENDS.has(at(atoms, start).text) && at(atoms, start + 1).text === 'of' && OF.has(at(atoms, start + 2).text)
  if (!named) return null
  const day = dayBehind(atoms, start + 3)
  const today = { kind: 'shift', unit: 'day', count: 0, from: 'now' } as const
  return { from, to: day?.to ?? start + 3, meaning: day?.meaning ?? today, rule: 'close-of-business' }
}

function dayBehind(atoms: readonly Atom[], next: number): Found | null {
  const day = at(atoms, next).text === 'on' ? next + 1 : next
  return weekday(atoms, day) ?? deicticDay(atoms, day)
}
