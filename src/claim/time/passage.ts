import { holds, type Reading, type Span, type Window } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import type { Atom } from './atoms.ts'
import { atomsWithin } from './atoms-within.ts'
import { between, type CuePlace } from './cue-place.ts'
import { isRetrospective } from './retrospective.ts'
import type { Timex } from './timex.ts'
import { OWNED, OWNING, POINTING, TELLING } from './words/telling.ts'

/** A run of sentences in which one speaker tells things on one day. */
export interface Passage {
  readonly window: Window
  /** Words that name the speaker: capitalised ones, and the longer words of the source. */
  readonly names: ReadonlySet<string>
  /** The sentence that told last. */
  readonly index: number
}

/** A passage is over after this many sentences without its speaker. */
const LEAST_SILENCE = 4
/** How many sentences before a statement may have set its day. */
const LOOK_BACK = 2

/** A passage set by a sentence before the statement that tells of speaking on a day: "On May 3 Doe gave further details." */
export function tellingIn(
  passage: Passage | null,
  { index }: CuePlace,
  reading: Reading,
  timexes: readonly Timex[],
): Passage | null {
  for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back -= 1) {
    if (passage !== null && passage.index >= back) return passage
    const told = toldIn(back, reading, timexes)
    if (told !== null) return told
  }
  return passage
}

/** How much of a sentence is looked at for its day and its verb of telling, in characters. */
const OPENING = 600

function toldIn(index: number, reading: Reading, timexes: readonly Timex[]): Passage | null {
  const { span } = reading.sentences[index]!
  const opening: Span = [span[0], Math.min(span[1], span[0] + OPENING)]
  const day = between(timexes, opening).find(({ window }) => window !== null && isFine(window))
  if (day === undefined || day.window === null || !opens(day.span, span)) return null
  const atoms = atomsWithin(reading, opening)
  if (!atoms.some(({ text }) => TELLING.has(text))) return null
  return { window: day.window, names: namesOf(atoms.filter(({ capital }) => capital)), index }
}

function isFine({ granularity }: Window): boolean {
  return granularity === 'day' || granularity === 'hour' || granularity === 'minute'
}

/** The day stands at the beginning, where it holds for the whole sentence. */
function opens(day: Span, sentence: Span): boolean {
  return day[0] - sentence[0] <= 4
}

/** The day of the passage, if the statement goes on in it: the same speaker by name, by pronoun, or with none named. */
export function carried(
  passage: Passage | null,
  statement: Statement,
  place: CuePlace,
  reading: Reading,
): Window | null {
  if (passage === null || place.index - passage.index > LEAST_SILENCE) return null
  if (hasOwnTime(statement, place) || isRetrospective(statement, reading)) return null
  return isSameSpeaker(passage, statement, reading)
    ? { ...passage.window, fromSaid: false, toSaid: false, rule: 'same-passage' }
    : null
}

/** A time of its own before the cue ("For several days", "Earlier this month"): the passage's day is not this one's. */
function hasOwnTime({ content }: Statement, { timexes, cue }: CuePlace): boolean {
  return timexes.some(
    ({ span, type }) =>
      type === 'DURATION' && span[1] <= cue[0] && !content.some((part) => holds(part, span)),
  )
}

function isSameSpeaker({ names }: Passage, { source }: Statement, reading: Reading): boolean {
  if (source.length === 0) return true
  const atoms = source.flatMap((span) => atomsWithin(reading, span))
  if (pointsBack(atoms)) return true
  return [...namesOf(atoms)].some((name) => names.has(name))
}

/** "He", "her statement": whoever spoke before; "her opponent" is somebody else. */
function pointsBack(source: readonly Atom[]): boolean {
  const [first, ...rest] = source.map(({ text }) => text)
  return POINTING.has(first ?? '') || (OWNING.has(first ?? '') && rest.some((text) => OWNED.has(text)))
}

function namesOf(atoms: readonly Atom[]): ReadonlySet<string> {
  const telling = atoms.filter(
    ({ kind, text, capital, word }) => kind === 'word' && word === null && (capital || text.length > 4),
  )
  return new Set(telling.map(({ text }) => text))
}

/** The passage after a statement: begun anew by a day of its own, gone on with by the same speaker, ended by another. */
export function established(
  passage: Passage | null,
  statement: Statement,
  { index }: CuePlace,
  reading: Reading,
  day: Window | null,
): Passage | null {
  if (day !== null) {
    const atoms = statement.source.flatMap((span) => atomsWithin(reading, span))
    return {
      window: day,
      names: passage !== null && pointsBack(atoms) ? passage.names : namesOf(atoms),
      index,
    }
  }
  if (passage === null || !isSameSpeaker(passage, statement, reading)) return null
  return { ...passage, index }
}
