import type { Atom } from './atoms.ts'
import { READERS } from './lists.ts'
import { bareUnits } from './readers/bare-units.ts'
import { clock } from './readers/clock.ts'
import { closeOfBusiness } from './readers/close-of-business.ts'
import { counted } from './readers/counted.ts'
import { date } from './readers/date.ts'
import { decade } from './readers/decade.ts'
import { deicticDay } from './readers/deictic-day.ts'
import { every } from './readers/every.ts'
import { fiscalYear } from './readers/fiscal-year.ts'
import { fraction } from './readers/fraction.ts'
import { holiday } from './readers/holiday.ts'
import { month } from './readers/month.ts'
import { nthWeekday } from './readers/nth-weekday.ts'
import { partOf, partOfDay } from './readers/part-of.ts'
import type { Reader } from './readers/reader.ts'
import { relativeUnit } from './readers/relative-unit.ts'
import { season } from './readers/season.ts'
import { vague, VAGUE_OPENERS } from './readers/vague.ts'
import { weekday, weeksFromWeekday } from './readers/weekday.ts'
import { year } from './readers/year.ts'
import { WORDS, type Word } from './words/en.ts'
import { HOLIDAYS } from './words/holidays.ts'

/** What an expression of a family can begin with: a word with one of the roles, one of the words, a figure, an apostrophe. */
interface Opening {
  readonly roles?: readonly (keyof Word)[]
  readonly words?: readonly string[]
  readonly figure?: boolean
  readonly apostrophe?: boolean
}

const HOLIDAY_OPENERS = [...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)![0])
const FISCAL = ['fiscal', 'financial']
const APPROXIMATORS =
  'at more less up over under about around roughly approximately some nearly almost'.split(' ')

/** The openings of each family, so that a reader is asked only where it could find something; one left out is always asked. */
const OPENINGS: ReadonlyMap<Reader, Opening> = new Map<Reader, Opening>([
  [date, { roles: ['month', 'ordinal'], words: ['the'], figure: true }],
  [every, { roles: ['every'], words: ['every', 'each', 'per', 'a', 'an'] }],
  [partOf, { roles: ['mod', 'ordinal'], words: ['the', 'week'] }],
  [
    partOfDay,
    {
      roles: ['weekday', 'which', 'dayShift', 'mod', 'month', 'ordinal', 'part'],
      words: ['the', 'day', ...HOLIDAY_OPENERS],
      figure: true,
    },
  ],
  [clock, { roles: ['number'], figure: true }],
  [month, { roles: ['month', 'which'], words: ['the'] }],
  [season, { roles: ['season', 'which'], words: ['the'] }],
  [fraction, { roles: ['ordinal', 'which'], words: ['the', 'q', 'h', ...FISCAL] }],
  [nthWeekday, { roles: ['ordinal'], words: ['the'] }],
  [weeksFromWeekday, { roles: ['number'] }],
  [closeOfBusiness, { words: ['the', 'close', 'end'] }],
  [fiscalYear, { roles: ['which'], words: ['the', ...FISCAL] }],
  [decade, { roles: ['ordinal'], words: ['the'], figure: true, apostrophe: true }],
  [holiday, { roles: ['which'], words: HOLIDAY_OPENERS }],
  [weekday, { roles: ['weekday', 'which'], words: ['the'] }],
  [deicticDay, { roles: ['dayShift'], words: ['the', 'day', 'earlier', 'later'] }],
  [relativeUnit, { roles: ['which', 'unit'], words: ['the', 'a'] }],
  [
    counted,
    { roles: ['which', 'number', 'uncounted'], words: ['the', 'these', ...APPROXIMATORS], figure: true },
  ],
  [bareUnits, { roles: ['unit'] }],
  [
    year,
    { words: ['the', 'fy', 'year', 'years', 'ca', 'circa', 'c', ...FISCAL], figure: true, apostrophe: true },
  ],
  [vague, { roles: ['vague'], words: VAGUE_OPENERS }],
])

/** Yields the readers that could find something at an atom before another, in the order of the list. */
export function readersAt({ kind, text }: Atom, next: Atom | undefined): readonly Reader[] {
  if (kind === 'number') return AT_FIGURES
  if (kind === 'mark') return AT_APOSTROPHES
  const isStranger = next !== undefined && next.kind === 'word' && next.word === null
  return (isStranger ? BEFORE_STRANGERS.get(text) : undefined) ?? AT_WORDS.get(text) ?? READERS
}

/** Words that say nothing of time before a word that no list knows, but in these families: "the latter half", "the long run". */
const BEFORE_STRANGERS: ReadonlyMap<string, readonly Reader[]> = new Map([
  ['the', READERS.filter((reader) => [partOf, fraction, vague].includes(reader))],
  ...['a', 'an', 'this', 'that'].map((word): [string, readonly Reader[]] => [word, []]),
])

const AT_FIGURES = READERS.filter((reader) => OPENINGS.get(reader)?.figure ?? !OPENINGS.has(reader))
const AT_APOSTROPHES = READERS.filter((reader) => OPENINGS.get(reader)?.apostrophe ?? !OPENINGS.has(reader))
const AT_WORDS: ReadonlyMap<string, readonly Reader[]> = new Map(
  [...WORDS].map(([text, word]) => [
    text,
    READERS.filter((reader) => {
      const opening = OPENINGS.get(reader)
      return opening === undefined || opensWith(opening, text, word)
    }),
  ]),
)

function opensWith({ roles = [], words = [] }: Opening, text: string, word: Word): boolean {
  return words.includes(text) || roles.some((role) => word[role] !== undefined)
}
