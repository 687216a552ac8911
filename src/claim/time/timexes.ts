import { bisect, type Reading, type Span, type Window } from '../../article/index.ts'
import { isNarrative, publishedDay, toldAfter, type Tense, type Told } from './anchors.ts'
import type { Atom } from './atoms.ts'
import { atomsIn } from './atoms-within.ts'
import { isoDay, toDay, two } from './calendar.ts'
import { foundsIn, refined } from './founds-within.ts'
import { isSouthern, showHemisphere } from './hemisphere.ts'
import type { Found, Placed } from './meaning.ts'
import { place } from './resolve.ts'
import { tenseAt } from './tense.ts'
import type { Timex } from './timex.ts'

/** Finds every temporal expression and places it, in text order. Linear in the length of the text. */
export function timexes(reading: Reading): readonly Timex[] {
  const atoms = atomsIn(reading)
  const founds = refined(foundsIn(reading), atoms)
  const now = publishedDay(reading) ?? dateline(reading, founds, atoms)
  const narrative = isNarrative(founds, now)
  const southern = isSouthern(atoms, founds)
  const sentences = reading.sentences
  const timexes: Timex[] = []
  let told: Told | null = null
  let sentence = 0
  for (const found of founds) {
    const { start } = atoms[found.from]!
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.span[1]) sentence += 1
    const [first, last] = atomRange(atoms, sentences[sentence]?.span ?? null)
    const tense = tenseAt(atoms, found.from, found.to, first, last)
    const placed = place(found.meaning, { now, told, narrative, tense, sure: false, southern })
    told = toldAfter(told, placed)
    if (!isIdle(found, tense)) timexes.push(toTimex(showHemisphere(found, southern), placed, atoms))
  }
  return timexes
}

/** "Soon" and its like speak of time only ahead of the speaker: "it soon became a flood" tells an order of events. */
function isIdle({ meaning }: Found, tense: Tense): boolean {
  return meaning.kind === 'vague' && meaning.reach !== undefined && tense !== 'future'
}

/** How many paragraphs from the top a dateline is sought in. */
const DATELINE_WITHIN = 3

/** A full date that is a whole paragraph at the top of a text says when it was published, where nothing else does. */
function dateline(reading: Reading, founds: readonly Found[], atoms: readonly Atom[]): number | null {
  const tops = reading.paragraphs.slice(0, DATELINE_WITHIN)
  for (const { from, to, meaning } of founds.slice(0, DATELINE_WITHIN)) {
    const [start, end] = [atoms[from]!.start, atoms[to - 1]!.end]
    const alone = tops.some(([first, last]) => start - first <= 1 && last - end <= 1 && start >= first)
    if (!alone || meaning.kind !== 'point' || meaning.year === undefined || meaning.day === undefined)
      continue
    return toDay(meaning.year, meaning.month!, meaning.day)
  }
  return null
}

/** A sentence as a half-open range of atoms; all of them where the text has no sentence. */
function atomRange(atoms: readonly Atom[], span: Span | null): readonly [number, number] {
  if (span === null) return [0, atoms.length]
  return [bisect(atoms, (atom) => atom.start < span[0]), bisect(atoms, (atom) => atom.start < span[1])]
}

function toTimex(found: Found, placed: Placed, atoms: readonly Atom[]): Timex {
  const span = [atoms[found.from]!.start, atoms[found.to - 1]!.end] as const
  return {
    span,
    type: placed.type,
    value: placed.value,
    window: windowOf(placed, found.rule),
    rule: found.rule,
  }
}

/** The window that a placed expression means; null when it lies nowhere. Both ends are said: the words name the stretch. */
export function windowOf(placed: Placed, rule: string): Window | null {
  const { first, last, clock, granularity } = placed
  if (first === null || last === null) return null
  const time = clock === null ? '' : `T${two(clock.hour)}:${two(clock.minute)}`
  return {
    from: isoDay(first) + time,
    to: isoDay(last) + time,
    granularity: clock === null ? granularity : 'minute',
    fromSaid: true,
    toSaid: true,
    rule,
  }
}
