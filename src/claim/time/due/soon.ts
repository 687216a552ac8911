import { isoDay } from '../calendar.ts'
import type { DueReader } from './due-reader.ts'

/** How far words without a number reach, in days; null is open. Conventions of this project, shown in the rule's name. */
const REACHES: Readonly<Record<string, number | null>> = {
  'at-once': 1, 'any-day': 7, soon: 30, 'near-future': 90, foreseeable: null,
} // prettier-ignore

/** "soon", "in the near future", "any day now": a window by convention, both ends implied. */
export const soon: DueReader = ({ found, moment }) => {
  if (moment === null || found.meaning.kind !== 'vague' || found.meaning.reach === undefined) return null
  const { reach } = found.meaning
  const days = REACHES[reach] ?? null
  const to = days === null ? null : isoDay(moment.day + days)
  const rule = days === null ? `${reach}-open` : `${reach}-as-${days}-days`
  return { from: isoDay(moment.day), to, granularity: 'day', fromSaid: false, toSaid: false, rule }
}

/** "overnight": from now to the next day. */
export const overnight: DueReader = ({ atoms, found, moment }) => {
  const night = atoms.slice(found.from, found.to).some(({ text }) => text === 'overnight')
  if (!night || moment === null) return null
  return {
    from: isoDay(moment.day),
    to: isoDay(moment.day + 1),
    granularity: 'day',
    fromSaid: false,
    toSaid: true,
    rule: 'overnight',
  }
}
