import type { Window } from '../../../article/index.ts'
import { atomAtIndex as at } from '../atoms.ts'
import { isoDay } from '../calendar.ts'
import type { DueReader, Term } from './due-reader.ts'
import { clockOf, partOfStretch } from './moment.ts'

const AT =
  /\b(in|on|at|during|throughout|this|for|starting|beginning|from|to|as of|around|around about|sometime|early in|late in|as early as|as soon as|and|or|until|come)$/
/** Expressions that need no preposition: days and what is counted from now. */
const BARE_RULES = /(weekday|deictic-day|relative-unit|weekend|part-of-day|counted-off)/

/** "on Friday", "in May", "in the first half of 2026", "next week", "mid-December": the stretch itself, no earlier than now. */
export const at_: DueReader = (term) => {
  const { placed, moment } = term
  if (placed.first === null || placed.last === null || isMereLength(term)) return null
  if (!AT.test(term.lead) && !isAdverb(term) && !isAround(term)) return null
  if (isNewYear(term)) return newYear(placed.first)
  const [first, last] = partOfStretch(placed)
  if (moment !== null && last < moment.day) return null
  return stretch(term, first, last)
}

/** "The first two months of 2026" lie somewhere, "two months" nowhere. */
function isMereLength({ found: { meaning } }: Term): boolean {
  return meaning.kind === 'length' && meaning.of === undefined
}

/** "Around Easter", "about 3 May". */
function isAround({ atoms, found: { from, meaning } }: Term): boolean {
  const holiday = meaning.kind === 'point' && (meaning.holiday !== undefined || meaning.day !== undefined)
  return holiday && /^(around|about)$/.test(at(atoms, from - 1).text)
}

/** "In the new year" is its first weeks, by convention. */
function isNewYear({ found: { meaning }, lead }: Term): boolean {
  return meaning.kind === 'point' && meaning.holiday === 'new year' && lead.endsWith(' in')
}

function newYear(first: number): Window {
  return {
    from: isoDay(first),
    to: isoDay(first + 30),
    granularity: 'day',
    fromSaid: true,
    toSaid: false,
    rule: 'new-year-as-january',
  }
}

/** "The bridge will reopen next week / mid-December / 1 May": a bare expression that closes its clause or opens it. */
function isAdverb({ atoms, found }: Term): boolean {
  if (BARE_RULES.test(found.rule) || hasWhich(found.meaning) || /^(start|mid|end)-of/.test(found.rule))
    return true
  const after = at(atoms, found.to)
  const before = at(atoms, found.from - 1)
  return (
    found.meaning.kind === 'point' &&
    found.meaning.day !== undefined &&
    before.kind === 'word' &&
    after.kind === 'mark'
  )
}

/** "next spring", "this May": the word before it does a preposition's work. */
function hasWhich(meaning: Term['found']['meaning']): boolean {
  return meaning.kind === 'point' && meaning.which !== undefined
}

function stretch({ placed, moment, found }: Term, first: number, last: number): Window {
  const begun = moment !== null && first < moment.day
  const day = placed.first === placed.last
  const clock = clockOf(placed)
  const cut = placed.mod !== null && placed.mod !== 'APPROX'
  return {
    from: isoDay(begun ? moment.day : first) + clock,
    to: isoDay(last) + clock,
    granularity: clock !== '' ? 'minute' : day ? 'day' : placed.granularity,
    fromSaid: !begun && !cut,
    toSaid: !cut || placed.mod === 'END',
    rule: found.rule,
  }
}
