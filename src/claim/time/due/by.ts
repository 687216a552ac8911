import type { Window } from '../../../article/index.ts'
import { isoDay } from '../calendar.ts'
import { countOn } from '../resolve.ts'
import type { DueReader, Term } from './due-reader.ts'
import { clockOf, partOfStretch } from './moment.ts'

const BY =
  /\b(by|no later than|not later than|at the latest|latest by|on or before|in time for|deadline of|deadline for|deadline is|due by)$/
const BEFORE = /\b(before|ahead of|prior to|earlier than|sooner than)$/
const UNTIL = /\b(until|till|through|up to|as late as)$/
const NOT = /\b(not|never|n't|t|no|nor)\b/

/** "by Friday", "no later than 1 March", "by the end of the year": from now to the end of what is named. */
export const by: DueReader = (term) => {
  const latest = /^(at the latest|or sooner|at latest)/.test(wordsAfter(term))
  if (!BY.test(term.lead) && !latest) return null
  return upTo(term, ([first, last]) => (isFeast(term) ? first : last), 'by')
}

/** "before winter", "ahead of Friday": to the day before it begins; "before the end of May" is to its end. */
export const before: DueReader = (term) => {
  const { lead } = term
  if (!BEFORE.test(lead) || NOT.test(lead)) return null
  return upTo(term, ([first, last]) => (term.placed.mod === 'END' ? last : first - 1), 'before')
}

/** "until Friday", "through March": what is said holds from now to its end. */
export const until: DueReader = (term) => {
  const { lead } = term
  if (!UNTIL.test(lead) || NOT.test(lead)) return null
  return upTo(term, ([first, last]) => (term.placed.mod === 'START' ? first : last), 'until')
}

/** "By Ramadan" is by its first day: a feast of many days is waited for, not waited out. */
function isFeast({ found: { meaning } }: Term): boolean {
  return meaning.kind === 'point' && meaning.holiday !== undefined
}

function wordsAfter({ atoms, found }: Term): string {
  return atoms
    .slice(found.to, found.to + 3)
    .map(({ text }) => text)
    .join(' ')
}

/** "No later than two weeks from today" is two weeks on, not the week that holds it. */
function countedOff({ found: { meaning }, moment }: Term): number | null {
  const counted = meaning.kind === 'shift' && meaning.from === 'now' && meaning.toward === 1
  return counted && meaning.count !== null && moment !== null
    ? countOn(moment.day, meaning.unit, meaning.count)
    : null
}

function upTo(term: Term, end: (stretch: readonly [number, number]) => number, rule: string): Window | null {
  const { placed, moment } = term
  if (placed.first === null || placed.last === null) return null
  const last = countedOff(term) ?? end(partOfStretch(placed))
  const from = moment === null ? null : isoDay(moment.day)
  if (moment !== null && last < moment.day) return null
  const time = clockOf(placed)
  return {
    from,
    to: isoDay(last) + time,
    granularity: time === '' ? 'day' : 'minute',
    fromSaid: false,
    toSaid: true,
    rule: /season-|holiday-|fiscal-/.test(term.found.rule)
      ? `${rule}-${term.found.rule.replace(/^.*(?=fiscal-)/, '')}`
      : rule,
  }
}
