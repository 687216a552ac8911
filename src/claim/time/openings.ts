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
import { oneAndMore } from './readers/one-and-more.ts'
import { partOf, partOfDay } from './readers/part-of.ts'
import type { Reader } from './readers/reader.ts'
import { relativeUnit } from './readers/relative-unit.ts'
import { season } from './readers/season.ts'
import { vague, VAGUE_OPENERS } from './readers/vague.ts'
import { weekday, weeksFromWeekday } from './readers/weekday.ts'
import { year } from './readers/year.ts'
import { BETWEEN_COUNT_AND_UNIT, WORDS, type Word } from './words/en.ts'
import { HOLIDAYS } from './words/holidays.ts'

/** What an expression of a family can begin with: a word with one of the roles, one of the words, a figure, an apostrophe. */
interface Opening {
  readonly roles?: readonly (keyof Word)[]
  readonly words?: readonly string[]
  readonly figure?: boolean
  readonly apostrophe?: boolean
  /** Words that open it only behind an article, by a role: "within the hour". */
  readonly led?: readonly (keyof Word)[]
}

const HOLIDAY_OPENERS = [...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)![0])
const FISCAL = ['fiscal', 'financial']
const APPROXIMATORS =
  'at more less up over under about around roughly approximately some nearly almost'.split(' ')

/** The openings of each family, so that a reader is asked only where it could find something. */
const OPENINGS: ReadonlyMap<Reader, Opening> = new Map<Reader, Opening>([
  [date, { roles: ['month', 'ordinal'], words: ['the'], figure: true }],
  [every, { roles: ['every'], words: ['every', 'each', 'per', 'a', 'an'] }],
  [partOf, { roles: ['mod', 'ordinal'], words: ['the', 'week'] }],
  [
    partOfDay,
    {
      roles: ['weekday', 'which', 'dayShift', 'mod', 'month', 'ordinal', 'part'],
      words: ['the', 'day', 'small', ...HOLIDAY_OPENERS],
      figure: true,
    },
  ],
  [clock, { roles: ['number'], words: ['quarter'], figure: true }],
  [month, { roles: ['month', 'which'], words: ['the'] }],
  [season, { roles: ['season', 'which'], words: ['the'] }],
  [fraction, { roles: ['ordinal', 'which'], words: ['the', 'q', 'h', ...FISCAL] }],
  [nthWeekday, { roles: ['ordinal'], words: ['the'] }],
  [weeksFromWeekday, { roles: ['number'] }],
  [closeOfBusiness, { words: ['the', 'close', 'end'] }],
  [fiscalYear, { roles: ['which'], words: ['the', ...FISCAL], figure: true }],
  [decade, { roles: ['ordinal'], words: ['the'], figure: true, apostrophe: true, led: ['name'] }],
  [holiday, { roles: ['which'], words: HOLIDAY_OPENERS }],
  [weekday, { roles: ['weekday', 'which'], words: ['the'] }],
  [deicticDay, { roles: ['dayShift'], words: ['the', 'day', 'earlier', 'later'] }],
  [relativeUnit, { roles: ['which', 'unit'], words: ['the', 'a'] }],
  [
    counted,
    {
      roles: ['which', 'number', 'uncounted'],
      words: ['the', 'these', ...APPROXIMATORS],
      figure: true,
      led: ['unit', 'ordinal'],
    },
  ],
  [oneAndMore, { roles: ['which'], words: ['the', 'a', 'an', 'one'] }],
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
  if (text === 'the' && next !== undefined) return readersAfterThe(next)
  return next !== undefined && LIGHT.has(text) && isStranger(next) ? NONE : (AT_WORDS.get(text) ?? READERS)
}

/** A word that no list knows; "a full year", "a long week" are lengths. */
function isStranger({ kind, word, text }: Atom): boolean {
  return kind === 'word' && word === null && !BETWEEN_COUNT_AND_UNIT.has(text)
}

/** Words that say nothing of time before a stranger. */
const LIGHT: ReadonlySet<string> = new Set(['a', 'an', 'this', 'that'])
const NONE: readonly Reader[] = []

/** An article only leads: what follows it must be what the family can begin with. */
function readersAfterThe({ kind, text }: Atom): readonly Reader[] {
  if (kind === 'number') return THE_FIGURES
  return kind === 'mark' ? THE_APOSTROPHES : (THE_WORDS.get(text) ?? THE_STRANGERS)
}

/** A reader without a line above is asked wherever any could be. */
const openedBy = (test: (opening: Opening, reader: Reader) => boolean): readonly Reader[] =>
  READERS.filter((reader) => {
    const opening = OPENINGS.get(reader)
    return opening === undefined || test(opening, reader)
  })

const AT_FIGURES = openedBy(({ figure }) => figure === true)
const AT_APOSTROPHES = openedBy(({ apostrophe }) => apostrophe === true)
const AT_WORDS: ReadonlyMap<string, readonly Reader[]> = new Map(
  [...WORDS].map(([text, word]) => [text, openedBy((opening) => opensWith(opening, text, word))]),
)

/** "The latter half", "the long run": families with words of their own behind an article. */
const OWN_WORDS: readonly Reader[] = [partOf, fraction, vague]
const THE_STRANGERS = openedBy((_, reader) => OWN_WORDS.includes(reader))
const THE_FIGURES = openedBy((opening) => opening.figure === true && leads(opening))
const THE_APOSTROPHES = openedBy((opening) => opening.apostrophe === true && leads(opening))
const THE_WORDS: ReadonlyMap<string, readonly Reader[]> = new Map(
  [...WORDS].map(([text, word]) => [
    text,
    openedBy((opening, reader) => OWN_WORDS.includes(reader) || opensBehindThe(opening, text, word)),
  ]),
)

function opensBehindThe(opening: Opening, text: string, word: Word): boolean {
  const { roles = [], led = [] } = opening
  return leads(opening) && opensWith({ ...opening, roles: [...roles, ...led] }, text, word)
}

function leads({ words = [] }: Opening): boolean {
  return words.includes('the')
}

function opensWith({ roles = [], words = [] }: Opening, text: string, word: Word): boolean {
  return words.includes(text) || roles.some((role) => word[role] !== undefined)
}
