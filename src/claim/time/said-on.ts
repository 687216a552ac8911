import { holds, overlaps, type Reading, type Sentence, type Span, type Window } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { atomsOf, type Atom } from './atoms.ts'
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

/** The day word that belongs to the cue; of several the finest, then the nearest. */
function dayAtCue(
  statement: Statement,
  { timexes, cue, sentence }: CuePlace,
  reading: Reading,
): Window | null {
  const { text } = reading.article
  const outside = timexes.filter(({ span }) => !isInside(span, statement))
  const own = outside.filter((timex) => belongs(timex, statement, cue, sentence, text))
  const placed = own
    .filter(({ window }) => window !== null)
    .toSorted((one, other) => fineness(one) - fineness(other))
  const day = placed[0]?.window ?? null
  return day ?? atTheTime(cue, timexes, text)
}

function isInside(span: Span, { content, source }: Statement): boolean {
  return content.some((part) => overlaps(part, span)) || source.some((part) => holds(part, span))
}

const FINENESS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']

function fineness({ window }: Timex): number {
  return FINENESS.indexOf(window?.granularity ?? 'century')
}

/** How many words may stand between a cue and the day word after it ("told reporters at a briefing in Kyiv on Monday"). */
const AFTER_REACH = 12
/** And before it, when the day word does not open the sentence ("Smith on Monday said"). */
const BEFORE_REACH = 2

function belongs(timex: Timex, statement: Statement, cue: Span, sentence: Sentence, text: string): boolean {
  if (timex.type === 'DURATION' || timex.type === 'SET' || isNoMoment(timex, text)) return false
  const after = timex.span[0] >= cue[1]
  const gap: Span = after ? [cue[1], timex.span[0]] : [timex.span[1], cue[0]]
  if (statement.content.some((part) => overlaps(part, gap)) && !after) return false
  const words = atomsOf(text, gap[0], gap[1])
  if (words.some(isClauseWord)) return false
  if (after) return words.length <= AFTER_REACH && !statement.content.some((part) => overlaps(part, gap))
  const beside =
    words.length <= BEFORE_REACH && words.every((word) => word.kind === 'word' && word.text !== 'and')
  return beside || opensSentence(timex, statement, sentence, text)
}

function isClauseWord({ text }: Atom): boolean {
  return CLAUSE_WORDS.has(text)
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who which whose when where that because while . ; :'.split(' '),
)

/** "after Monday's attack", "Monday's statement" keep the day for the thing; a year alone is seldom a day of speaking. */
function isNoMoment({ span, value }: Timex, text: string): boolean {
  const before = atomsOf(text, Math.max(0, span[0] - 24), span[0]).at(-1)
  const possessive = /^['’]s\b/.test(text.slice(span[1], span[1] + 3))
  return possessive || value === 'PRESENT_REF' || (before !== undefined && NOT_WHEN_SAID.has(before.text))
}

/** A day word in the words that open the sentence, before its speaker is named: "In Geneva on Monday, Smith said". */
function opensSentence({ span }: Timex, { source }: Statement, sentence: Sentence, text: string): boolean {
  const speaker = source.find((part) => holds(sentence.span, part))
  if (speaker !== undefined && span[1] > speaker[0]) return false
  if (span[0] - sentence.span[0] > NEAR) return false
  const lead = atomsOf(text, sentence.span[0], span[0])
  const gap = speaker === undefined ? [] : atomsOf(text, span[1], speaker[0])
  if (lead.length > AFTER_REACH || [...lead, ...gap].some(isClauseWord)) return false
  if (gap.some((word) => word.text === 'and' || word.text === 'but')) return false
  return lead.length === 0 || OPENS_SAYING.test(lead[0]!.text)
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
