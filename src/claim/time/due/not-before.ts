import { isoDay } from '../calendar.ts'
import type { DueReader } from './due-reader.ts'
import { partOfStretch } from './moment.ts'
import { atomAtIndex as at } from '../atoms.ts'

const NOT_BEFORE = /\b(not? (earlier|sooner) than|not (until|before|till)|(until|before) after)$/
const AFTER = /\b(after|(?<!\b(no|not) )later than|beyond|past)$/
const DENIALS = /^(not|never|t|no|nor|won|unlikely)$/
/** How far before "before" or "until" its negation may stand: "will not be ready before May". */
const REACH = 6

/** "not before Monday", "no earlier than May", "will not reopen until June": open at the end. */
export const notBefore: DueReader = (term) => {
  const { lead } = term
  const { placed } = term
  if (placed.first === null || placed.last === null) return null
  const [first, last] = partOfStretch(placed)
  if (term.moment !== null && last < term.moment.day) return null
  const open = { to: null, granularity: 'day', fromSaid: true, toSaid: false } as const
  if (isEarliest(term)) return { ...open, from: isoDay(first), rule: 'not-before' }
  if (NOT_BEFORE.test(lead) || (/\b(before|until|till)$/.test(lead) && isDenied(term)))
    return { ...open, from: isoDay(lead.endsWith('after') ? last + 1 : first), rule: 'not-before' }
  return AFTER.test(lead) ? { ...open, from: isoDay(last + 1), rule: 'after' } : null
}

/** "In 2029 at the earliest". */
function isEarliest({ atoms, found: { to } }: Parameters<DueReader>[0]): boolean {
  const the = at(atoms, to + 1).text === 'the' ? 1 : 0
  return at(atoms, to).text === 'at' && at(atoms, to + 1 + the).text === 'earliest'
}

function isDenied({ atoms, found }: Parameters<DueReader>[0]): boolean {
  for (let index = found.from - 2; index >= Math.max(0, found.from - 2 - REACH); index -= 1) {
    if (/^[.;,]$/.test(at(atoms, index).text)) return false
    if (DENIALS.test(at(atoms, index).text)) return true
  }
  return false
}
