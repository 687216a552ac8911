import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Meaning } from '../meaning.ts'
import { RANGE_MARKS, TIME_PREPOSITIONS } from '../words/en.ts'

/** Nouns that a bare four-digit number counts rather than dates: "2000 people". Plural units are known to the lexicon. */
const COUNTED: ReadonlySet<string> = new Set([
  'people', 'men', 'women', 'troops', 'soldiers', 'tons', 'tonnes', 'km', 'kilometers', 'kilometres', 'miles', 'meters',
  'metres', 'feet', 'dollars', 'euros', 'pounds', 'points', 'dead', 'killed', 'wounded', 'workers', 'jobs', 'planes',
  'aircraft', 'ships', 'tanks', 'guns', 'prisoners', 'civilians', 'fighters', 'employees', 'homes', 'houses', 'votes',
  'members', 'students', 'patients', 'cases', 'deaths', 'hectares', 'acres', 'barrels', 'gmt', 'utc', 'hrs', 'local',
  'men', 'strong', 'casualties', 'pm', 'am', 'mph', 'kg', 'lb', 'lbs', 'per', 'percent', 'cents', 'units', 'copies',
]) // prettier-ignore

/** Reads "2027", "480 BC", "'82", "the year 2027", "FY2026". */
export function year(atoms: readonly Atom[], from: number): Found | null {
  const opened = openYear(atoms, from)
  const first = at(atoms, opened)
  if (first.text === "'" || first.text === '’') return shortYear(atoms, from, opened)
  if (first.kind !== 'number') return null
  const era = eraAfter(atoms, opened + 1)
  if (era !== null) return eraYear(atoms, from, opened, era)
  if (opened === from && first.text.length < 4) return shortForm(atoms, from)
  if (opened === from && !isBareYear(atoms, from)) return null
  if (first.text.length !== 4) return null
  const fiscal = [from, from + 1].some((index) => /^(fy|fiscal|financial)$/.test(at(atoms, index).text))
  return { from, to: opened + 1, meaning: { kind: 'point', year: Number(first.text), fiscal }, rule: 'year' }
}

/** The atom of the figure after "the year", "FY", "fiscal (year)", "circa". */
function openYear(atoms: readonly Atom[], from: number): number {
  if (at(atoms, from).kind === 'number') return from
  let next = from
  if (at(atoms, next).text === 'the') next += 1
  if (/^(fy|fiscal|financial)$/.test(at(atoms, next).text)) next += 1
  if (/^years?$/.test(at(atoms, next).text)) next += 1
  if (/^(ca|circa|c)$/.test(at(atoms, next).text)) next += at(atoms, next + 1).text === '.' ? 2 : 1
  return next === from + 1 && at(atoms, from).text === 'the' ? from : next
}

function eraAfter(
  atoms: readonly Atom[],
  from: number,
): { readonly bc: boolean; readonly next: number } | null {
  const text = at(atoms, from).text
  if (text === 'bc' || text === 'bce') return { bc: true, next: from + 1 }
  if ((text === 'ad' || text === 'ce') && at(atoms, from).capital) return { bc: false, next: from + 1 }
  const dotted = text === 'b' && at(atoms, from + 1).text === '.' && at(atoms, from + 2).text === 'c'
  return dotted ? { bc: true, next: from + (at(atoms, from + 3).text === '.' ? 4 : 3) } : null
}

function eraYear(
  atoms: readonly Atom[],
  from: number,
  opened: number,
  era: { readonly bc: boolean; readonly next: number },
): Found {
  const meaning: Meaning = { kind: 'point', year: Number(at(atoms, opened).text), bc: era.bc }
  return { from, to: era.next, meaning, rule: 'year' }
}

/** "'82" with nothing before the apostrophe that it could belong to. */
function shortYear(atoms: readonly Atom[], from: number, opened: number): Found | null {
  const figure = at(atoms, opened + 1)
  const stands = at(atoms, opened).spaced && figure.kind === 'number' && !figure.spaced
  if (!stands || figure.text.length !== 2 || at(atoms, opened + 2).text === 's') return null
  const short = Number(figure.text)
  const meaning: Meaning = { kind: 'point', year: short < 40 ? 2000 + short : 1900 + short }
  return { from, to: opened + 2, meaning, rule: 'year' }
}

function isBareYear(atoms: readonly Atom[], from: number): boolean {
  const figure = at(atoms, from)
  if (!/^(1\d|20)\d\d$/.test(figure.text) || !isAlone(atoms, from)) return false
  const before = at(atoms, from - 1)
  const after = at(atoms, from + 1)
  if (isCounted(after)) return false
  if (TIME_PREPOSITIONS.has(before.text) || LEADS_YEAR.has(before.text) || isYearRange(atoms, from))
    return true
  if (before.word?.month !== undefined) return true
  return Number(figure.text) >= 1800 && before.kind !== 'number' && !isQuantity(after)
}

/** What besides prepositions vouches for a bare year: "(1944)", "the 1777 campaign", "its 2006 highs". */
const LEADS_YEAR: ReadonlySet<string> = new Set(['(', 'the', 'its', 'his', 'her', 'their', 'our'])

function isCounted({ text, word }: Atom): boolean {
  return COUNTED.has(text) || word?.unit !== undefined
}

/** One end of "1775-1780", when what follows does not make it a quantity. */
function isYearRange(atoms: readonly Atom[], from: number): boolean {
  const opens = RANGE_MARKS.has(at(atoms, from + 1).text) && /^(1\d|20)?\d\d$/.test(at(atoms, from + 2).text)
  const ends = RANGE_MARKS.has(at(atoms, from - 1).text) && /^(1\d|20)\d\d$/.test(at(atoms, from - 2).text)
  const after = at(atoms, from + (opens ? 3 : 1))
  return (opens || ends) && !COUNTED.has(after.text) && !isQuantity(after)
}

/** The end of "1915-17", the beginning of "499-493 BC", and "490" after a preposition (kept only in texts about that era). */
function shortForm(atoms: readonly Atom[], from: number): Found | null {
  const { length } = at(atoms, from).text
  if (isCounted(at(atoms, from + 1))) return null
  if (length === 2) return RANGE_MARKS.has(at(atoms, from - 1).text) ? endOfRange(atoms, from) : null
  return length === 3 && isAlone(atoms, from) ? eraYearWithoutEra(atoms, from) : null
}

function eraYearWithoutEra(atoms: readonly Atom[], from: number): Found | null {
  const after = at(atoms, from + 1)
  const meaning: Meaning = { kind: 'point', year: Number(at(atoms, from).text), bc: true }
  const joint = RANGE_MARKS.has(after.text) || /^(to|and|or)$/.test(after.text)
  if (joint && eraAfter(atoms, from + 3)?.bc === true) return { from, to: from + 1, meaning, rule: 'year' }
  const led = /^(in|by|of|since|until|from|during|early|late)$/.test(at(atoms, from - 1).text)
  const closed = after.kind === 'mark' || after.word !== null
  return led && closed ? { from, to: from + 1, meaning, rule: 'bare-era-year' } : null
}

function endOfRange(atoms: readonly Atom[], from: number): Found | null {
  const whole = at(atoms, from - 2).text
  const year = Number(whole.slice(0, 2) + at(atoms, from).text)
  const rises = /^(1\d|20)\d\d$/.test(whole) && year > Number(whole)
  return rises ? { from, to: from + 1, meaning: { kind: 'point', year }, rule: 'year' } : null
}

/** Not a part of "1,945", "$1945", "19.45", "No. 1945", "1945%". */
function isAlone(atoms: readonly Atom[], from: number): boolean {
  const before = at(atoms, from - 1)
  const after = at(atoms, from + 1)
  if (/^[$£€#№%+&=]$/.test(before.text) || /^[%$€£°]$/.test(after.text)) return false
  if (/^[.,:/]$/.test(before.text) && !at(atoms, from).spaced) return false
  if (/^[a-z]/.test(before.text) && !at(atoms, from).spaced) return false
  const glued =
    /^[.,:/]$/.test(after.text) && !at(atoms, from + 2).spaced && at(atoms, from + 2).kind === 'number'
  return !glued && (after.spaced || after.kind !== 'word')
}

/** A plural noun right after the figure makes it a count, unless it is written with a capital ("2008 Olympics"). */
function isQuantity(after: Atom): boolean {
  return (
    after.kind === 'word' &&
    !after.capital &&
    /[^su]s$/.test(after.text) &&
    !/^(was|is|has)$/.test(after.text)
  )
}

/** What may follow a month, day or season to give it a year: "2025", "of 2025", "last year", "of that year". */
export interface YearTail {
  readonly next: number
  readonly year?: number
  readonly bc?: boolean
  readonly of?: Meaning
}

/** Reads the year after a month, day or season; null when none follows. */
export function yearTail(atoms: readonly Atom[], from: number): YearTail | null {
  const comma = at(atoms, from).text === ',' ? 1 : 0
  const of = /^(of|in)$/.test(at(atoms, from + comma).text) ? 1 : 0
  const start = from + comma + of
  const figure = at(atoms, start)
  if (figure.kind === 'number') return figureTail(atoms, start, comma > 0)
  if (figure.text === "'" || figure.text === '’') return shortTail(atoms, start)
  return comma === 0 ? wordTail(atoms, start) : null
}

function figureTail(atoms: readonly Atom[], start: number, comma: boolean): YearTail | null {
  const era = eraAfter(atoms, start + 1)
  if (era !== null) return { next: era.next, year: Number(at(atoms, start).text), bc: era.bc }
  const plausible = /^(1\d|20)\d\d$/.test(at(atoms, start).text) && isAlone(atoms, start)
  const counted = COUNTED.has(at(atoms, start + 1).text) || (comma && isQuantity(at(atoms, start + 1)))
  return plausible && !counted ? { next: start + 1, year: Number(at(atoms, start).text) } : null
}

function shortTail(atoms: readonly Atom[], start: number): YearTail | null {
  const found = shortYear(atoms, start, start)
  return found?.meaning.kind === 'point' ? { next: found.to, year: found.meaning.year! } : null
}

const YEARS_BY_WORD: Readonly<Record<string, Meaning>> = {
  last: { kind: 'shift', unit: 'year', count: -1, from: 'now' },
  this: { kind: 'shift', unit: 'year', count: 0, from: 'now' },
  next: { kind: 'shift', unit: 'year', count: 1, from: 'now' },
  that: { kind: 'shift', unit: 'year', count: 0, from: 'told' },
  same: { kind: 'shift', unit: 'year', count: 0, from: 'told' },
  following: { kind: 'shift', unit: 'year', count: 1, from: 'told' },
  previous: { kind: 'shift', unit: 'year', count: -1, from: 'told' },
}

function wordTail(atoms: readonly Atom[], start: number): YearTail | null {
  let next = start
  if (at(atoms, next).text === 'the') next += 1
  if (at(atoms, next).text === 'that' && at(atoms, next + 1).text === 'same') next += 1
  const of = YEARS_BY_WORD[at(atoms, next).text]
  return of !== undefined && at(atoms, next + 1).text === 'year' ? { next: next + 2, of } : null
}
