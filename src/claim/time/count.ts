import { atomAtIndex as at, type Atom } from './atoms.ts'
import type { Mod } from './meaning.ts'

/** A count in words or figures: the least and most it allows (null is unsaid), and the atom after it. */
export interface Count {
  readonly least: number | null
  readonly most: number | null
  readonly mod: Mod | null
  readonly next: number
}

type Approximator = readonly [words: readonly string[], mod: Mod | null]

/** Approximators by their first word; the longest is tried first. */
const APPROXIMATORS: ReadonlyMap<string, readonly Approximator[]> = new Map<string, readonly Approximator[]>([
  ['no', [[['no', 'more', 'than'], 'LESS_THAN'], [['no', 'less', 'than'], 'MORE_THAN']]],
  ['at', [[['at', 'least'], 'MORE_THAN'], [['at', 'most'], 'LESS_THAN']]],
  ['more', [[['more', 'than'], 'MORE_THAN']]],
  ['less', [[['less', 'than'], 'LESS_THAN']]],
  ['fewer', [[['fewer', 'than'], 'LESS_THAN']]],
  ['up', [[['up', 'to'], 'LESS_THAN']]],
  ['over', [[['over'], 'MORE_THAN']]],
  ['under', [[['under'], 'LESS_THAN']]],
  ['about', [[['about'], 'APPROX']]],
  ['around', [[['around'], 'APPROX']]],
  ['roughly', [[['roughly'], 'APPROX']]],
  ['approximately', [[['approximately'], 'APPROX']]],
  ['some', [[['some'], 'APPROX']]],
  ['nearly', [[['nearly'], 'APPROX']]],
  ['almost', [[['almost'], 'APPROX']]],
]) // prettier-ignore

/** Reads "about one or two", "twenty-four", "2.5", "two and a half", "a few", "several", "half a dozen". */
export function readCount(atoms: readonly Atom[], from: number): Count | null {
  const approximator = readApproximator(atoms, from)
  const one = readNumber(atoms, approximator?.next ?? from)
  if (one === null) return null
  const mod = approximator?.mod ?? null
  const most = higherEnd(atoms, one)
  return most === null ? { ...one, mod } : { least: one.least, most: most.most, mod, next: most.next }
}

const JOINTS: ReadonlySet<string> = new Set(['or', 'to', '-', '–'])

/** "or two", "to 14", "–five" after a lower number. */
function higherEnd(atoms: readonly Atom[], { least, next }: Plain): Plain | null {
  if (least === null || !JOINTS.has(at(atoms, next).text)) return null
  const other = readNumber(atoms, next + 1)
  return other !== null && other.most !== null && other.most > least ? other : null
}

function readApproximator(
  atoms: readonly Atom[],
  from: number,
): { readonly mod: Mod | null; readonly next: number } | null {
  for (const [words, mod] of APPROXIMATORS.get(at(atoms, from).text) ?? []) {
    if (words.every((word, offset) => at(atoms, from + offset).text === word))
      return { mod, next: from + words.length }
  }
  return null
}

interface Plain {
  readonly least: number | null
  readonly most: number | null
  readonly next: number
}

function readNumber(atoms: readonly Atom[], from: number): Plain | null {
  const first = at(atoms, from)
  if (first.kind === 'number') return readFigures(atoms, from)
  if (first.word === null) return null
  return readUncounted(atoms, from) ?? readNumberWords(atoms, from)
}

/** "1,000,000,000,000.5" has six parts; a row of more ("1,2,3,4,5,6,7") is a table, and read from each of its cells. */
const MOST_PARTS = 6

function readFigures(atoms: readonly Atom[], from: number): Plain | null {
  let text = at(atoms, from).text
  let next = from + 1
  while (isJoined(atoms, next)) {
    if (next - from > 2 * MOST_PARTS) return null
    text += (at(atoms, next).text === ',' ? '' : '.') + at(atoms, next + 1).text
    next += 2
  }
  const fraction = readFraction(atoms, next)
  const value = Number(text) + (fraction === null ? 0 : 0.5)
  return Number.isFinite(value) ? { least: value, most: value, next: fraction ?? next } : null
}

/** A comma or point between figures, without a space. */
function isJoined(atoms: readonly Atom[], index: number): boolean {
  const { text } = at(atoms, index)
  if (text !== ',' && text !== '.') return false
  return isGlued(atoms, index) && isGlued(atoms, index + 1) && at(atoms, index + 1).kind === 'number'
}

/** "1/2" after a figure, or "and a half" after a word. */
function readFraction(atoms: readonly Atom[], from: number): number | null {
  if (['1', '/', '2'].every((text, offset) => at(atoms, from + offset).text === text)) return from + 3
  const half = ['and', 'a', 'half'].every((text, offset) => at(atoms, from + offset).text === text)
  return half ? from + 3 : null
}

function isGlued(atoms: readonly Atom[], index: number): boolean {
  return !at(atoms, index).spaced
}

/** "a few", "several", "a couple of", "many", "a number of": null counts. */
function readUncounted(atoms: readonly Atom[], from: number): Plain | null {
  let next = from
  if (at(atoms, next).text === 'a') next += 1
  if (at(atoms, next).text === 'very') next += 1
  if (at(atoms, next).word?.uncounted !== true || at(atoms, next).word?.vague !== undefined) return null
  const couple = at(atoms, next).text === 'couple'
  next += 1
  if (at(atoms, next).text === 'of') next += 1
  return couple ? { least: 2, most: 2, next } : { least: null, most: null, next }
}

function readNumberWords(atoms: readonly Atom[], from: number): Plain | null {
  const base = at(atoms, from).word?.number
  if (base === undefined) return null
  const joined = base === 0.5 ? halfOf(atoms, from + 1) : withOnes(atoms, base, from + 1)
  const { value, next } = timesHundred(atoms, joined)
  const fraction = readFraction(atoms, next)
  return fraction === null
    ? { least: value, most: value, next }
    : { least: value + 0.5, most: value + 0.5, next: fraction }
}

interface Running {
  readonly value: number
  readonly next: number
}

/** "half an" hour. */
function halfOf(atoms: readonly Atom[], next: number): Running {
  return { value: 0.5, next: /^an?$/.test(at(atoms, next).text) ? next + 1 : next }
}

/** "twenty-four", "twenty four". */
function withOnes(atoms: readonly Atom[], tens: number, next: number): Running {
  const dash = at(atoms, next).text === '-' ? 1 : 0
  const ones = at(atoms, next + dash).word?.number ?? 0
  const fits = tens >= 20 && tens < 100 && ones >= 1 && ones < 10
  return fits ? { value: tens + ones, next: next + dash + 1 } : { value: tens, next }
}

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, dozen: 12 }

function timesHundred(atoms: readonly Atom[], { value, next }: Running): Running {
  const times = MULTIPLES[at(atoms, next).text]
  return times === undefined || value >= 20 ? { value, next } : { value: value * times, next: next + 1 }
}
