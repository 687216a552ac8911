import { holds, overlaps, type Reading, type Sentence, type Span, type Window } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import type { Atom } from './atoms.ts'
import { atomsIn, rangeOf } from './atoms-within.ts'
import { cuePlace, NEAR, type CuePlace } from './cue-place.ts'
import { carried, established, tellingIn, type Passage } from './passage.ts'
import type { Timex } from './timex.ts'
import { ownChannel } from './own-channel.ts'
import { NOT_WHEN_SAID } from './words/telling.ts'

/**
 * The day each statement was made, where the text gives it: a day word at its cue, the day of a passage of the same
 * speaker, or publication on the speaker's own channel; else null.
 */
export function saidOn(
  statements: readonly Statement[],
  timexes: readonly Timex[],
  reading: Reading,
): readonly (Window | null)[] {
  const channel = ownChannel(reading)
  const byStart = statements
    .map((_, index) => index)
    .toSorted((one, other) => startOf(statements[one]!) - startOf(statements[other]!))
  const said: (Window | null)[] = statements.map(() => null)
  let passage: Passage | null = null
  for (const index of byStart) {
    const statement = statements[index]!
    if (statement.nestedIn !== null) continue
    const place = cuePlace(statement, reading, timexes)
    const day = dayAtCue(statement, place, reading)
    passage = tellingIn(passage, place, reading, timexes)
    const window = day ?? carried(passage, statement, place, reading)
    passage = established(passage, statement, place, reading, day)
    said[index] = window ?? channel
  }
  return said
}

function startOf({ cue, content, source }: Statement): number {
  return (cue[0] ?? source[0] ?? content[0]!)[0]
}

/** The day word that belongs to the cue; of several the finest, then the first. */
function dayAtCue(
  statement: Statement,
  { timexes, cue, sentence }: CuePlace,
  reading: Reading,
): Window | null {
  if (timexes.length === 0) return null
  let finest: Window | null = null
  for (const timex of timexes) {
    const { window, span } = timex
    if (window === null || (finest !== null && fineness(window) >= fineness(finest))) continue
    if (!isInside(span, statement) && belongs(timex, statement, cue, sentence, reading)) finest = window
  }
  return finest ?? atTheTime(cue, timexes, reading.article.text)
}

function isInside(span: Span, { content, source }: Statement): boolean {
  return content.some((part) => overlaps(part, span)) || source.some((part) => holds(part, span))
}

const FINENESS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']

function fineness({ granularity }: Window): number {
  return FINENESS.indexOf(granularity)
}

/** How many words may stand between a cue and the day word after it ("told reporters at a briefing in Kyiv on Monday"). */
const AFTER_REACH = 12
/** And before it, when the day word does not open the sentence ("Smith on Monday said"). */
const BEFORE_REACH = 2

function belongs(
  timex: Timex,
  statement: Statement,
  cue: Span,
  sentence: Sentence,
  reading: Reading,
): boolean {
  if (timex.type === 'DURATION' || timex.type === 'SET' || isNoMoment(timex, reading)) return false
  const after = timex.span[0] >= cue[1]
  const gap: Span = after ? [cue[1], timex.span[0]] : [timex.span[1], cue[0]]
  if (statement.content.some((part) => overlaps(part, gap))) return false
  const atoms = atomsIn(reading)
  const [from, to] = rangeOf(atoms, gap)
  if (someBetween(atoms, from, to, isClauseWord)) return false
  if (after) return to - from <= AFTER_REACH
  const beside = to - from <= BEFORE_REACH && !someBetween(atoms, from, to, isParting)
  return beside || opensSentence(timex, statement, sentence, atoms)
}

function someBetween(
  atoms: readonly Atom[],
  from: number,
  to: number,
  test: (atom: Atom) => boolean,
): boolean {
  for (let index = from; index < to; index += 1) if (test(atoms[index]!)) return true
  return false
}

/** "Smith on Monday, and ...": a mark or "and" parts what would otherwise stand side by side. */
function isParting({ kind, text }: Atom): boolean {
  return kind !== 'word' || text === 'and'
}

function isClauseWord({ text }: Atom): boolean {
  return CLAUSE_WORDS.has(text)
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who which whose when where that because while . ; :'.split(' '),
)

/** "after Monday's attack", "Monday's statement" keep the day for the thing; a year alone is seldom a day of speaking. */
function isNoMoment({ span, value }: Timex, reading: Reading): boolean {
  const atoms = atomsIn(reading)
  const before = atoms[rangeOf(atoms, span)[0] - 1]
  const possessive = /^['’]s\b/.test(reading.article.text.slice(span[1], span[1] + 3))
  return possessive || value === 'PRESENT_REF' || (before !== undefined && NOT_WHEN_SAID.has(before.text))
}

/** A day word in the words that open the sentence, before its speaker is named: "In Geneva on Monday, Smith said". */
function opensSentence(
  { span }: Timex,
  { source }: Statement,
  sentence: Sentence,
  atoms: readonly Atom[],
): boolean {
  const speaker = source.find((part) => holds(sentence.span, part))
  if (speaker !== undefined && span[1] > speaker[0]) return false
  if (span[0] - sentence.span[0] > NEAR) return false
  const [from, to] = rangeOf(atoms, [sentence.span[0], span[0]])
  if (to - from > AFTER_REACH || someBetween(atoms, from, to, isClauseWord)) return false
  if (speaker !== undefined) {
    const [gap, end] = rangeOf(atoms, [span[1], speaker[0]])
    if (someBetween(atoms, gap, end, joinsClauses)) return false
  }
  return from === to || OPENS_SAYING.test(atoms[from]!.text)
}

function joinsClauses(atom: Atom): boolean {
  return atom.text === 'and' || atom.text === 'but' || isClauseWord(atom)
}

/** Words that open a phrase on where and when somebody speaks: "In a briefing on Monday", "Asked on Monday". */
const OPENS_SAYING = /^(in|at|on|during|late|early|earlier|later|asked|over|just|[a-z]+ing)$/

/** "officials reporting at the time": the point told last in the sentence. */
function atTheTime(cue: Span, timexes: readonly Timex[], text: string): Window | null {
  const near = text.slice(cue[0], cue[1] + 40)
  // Hardly any cue has the words: the expression is asked only where they stand.
  if (!near.includes('at the time') || !/^[^.;"“]{0,40}\bat the time\b(?! of)/.test(near)) return null
  return timexes.findLast(({ span, window }) => span[1] <= cue[0] && window !== null)?.window ?? null
}
