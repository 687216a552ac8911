import { holds, overlaps, textAt, type Reading, type Span } from '../../article/index.ts'
import type { Find } from '../find.ts'
import type { Line } from '../grammar/line.ts'
import { quoteOf } from './quote-of.ts'
import { tells } from './tells.ts'
import { senseOfWord } from '../cue-word.ts'
import { trust } from '../words/trust.ts'
import type { Hint, Sense } from '../statement.ts'

/** How much agreement closes the gap to certainty, and how much disagreement takes away. */
const AGREED = 0.5
const DISPUTED = 0.8
/** The share of their union that two contents must have in common to be the same statement. */
const SAME = 0.5
/** How sure a hint must be to tell more than the quotation that a rule found. */
const SURE = 0.9
/** "This was stated by X": what was said stands before, where the rule found it. */
const POINTER = /^(?:this|that|these|those|it|so|as much)$/iu

/**
 * Gives every find its reader's measured precision as confidence and puts models' hints into the same list. A hint is of
 * the same statement as a find when they share the cue or most of the content: agreement on the speaker raises its
 * confidence, disagreement lowers it, and the borders are the rule's unless the hint redraws them. A hint that stands
 * alone joins with its own confidence; one that redraws nothing must also stand clear of what the rules found and tell
 * what they call a statement. Hints whose spans do not lie in the text are dropped.
 */
export function joinHints(
  found: readonly Find[],
  hints: readonly Hint[],
  reading: Reading,
  lines: readonly Line[],
): readonly Find[] {
  const { text } = reading.article
  const joined = found.map(weighed)
  const taken = new Set<number>()
  for (const hint of hints.filter((each) => isVerbatim(each, text))) {
    const at = closest(found, hint, taken)
    if (at === null) {
      if (hint.redraws || (isClear(hint, found) && tells(hint, text, lines))) joined.push(toFind(hint, text))
    } else {
      taken.add(at)
      joined[at] = {
        ...joined[at]!,
        ...(hint.redraws ? bordersOf(joined[at]!, hint, found, reading) : {}),
        confidence: weigh(joined[at]!, hint),
      }
    }
  }
  return joined
}

/** The place of the find that is the same statement as a hint; where there are several, of the one nearest in content. */
function closest(found: readonly Find[], hint: Hint, taken: ReadonlySet<number>): number | null {
  let best: number | null = null
  let most = -1
  for (const [at, find] of found.entries()) {
    const common = share(find.content, hint.content)
    if (taken.has(at) || common <= most || (common < SAME && !meet(find.cue, hint.cue))) continue
    best = at
    most = common
  }
  return best
}

function isClear(hint: Hint, found: readonly Find[]): boolean {
  const told = [...hint.cue, ...hint.content]
  return !found.some(({ cue, content }) => meet([...cue, ...content], told))
}

/** The spans of the hint; those of the find where the hint has none or tells its content worse. */
function bordersOf(
  find: Find,
  hint: Hint,
  found: readonly Find[],
  reading: Reading,
): Pick<Find, 'source' | 'cue' | 'content'> {
  const { source, cue, content } = hint
  return {
    source: source.length === 0 ? find.source : source,
    cue: cue.length === 0 ? find.cue : cue,
    content: isToldBetter(find, hint, reading) || takesFrom(found, find, hint) ? find.content : content,
  }
}

/** A hint that only points is told better by a rule, and so is a quotation, unless the hint is sure that it goes on. */
function isToldBetter(find: Find, { content, confidence }: Hint, reading: Reading): boolean {
  if (POINTER.test(textAt(reading.article.text, content))) return true
  if (quoteOf(find.content, find.cue, reading) !== 'direct') return false
  return confidence < SURE || !find.content.every((span) => content.some((other) => holds(other, span)))
}

/** Whether a hint goes beyond a find into what the rules know to be told elsewhere. */
function takesFrom(found: readonly Find[], find: Find, { content }: Hint): boolean {
  return found.some(
    (other) =>
      !meet(other.cue, find.cue) && !meet(other.content, find.content) && meet(other.content, content),
  )
}

function weighed({ source, cue, content, attribution, sense, via, by }: Find): Find {
  return { source, cue, content, attribution, sense, via, by, confidence: trust(by.reader) }
}

function weigh(find: Find, hint: Hint): number {
  if (!agrees(find.source, hint.source)) return find.confidence * DISPUTED
  return find.confidence + (1 - find.confidence) * AGREED * hint.confidence
}

/** Two sources agree when both are empty or they share a word. */
function agrees(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === 0 || other.length === 0 ? one.length === other.length : meet(one, other)
}

function meet(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((span) => other.some((otherSpan) => overlaps(span, otherSpan)))
}

function toFind({ source, cue, content, confidence, by }: Hint, text: string): Find {
  const attribution = source.length > 0 ? 'explicit' : cue.length > 0 ? 'agentless' : 'implicit'
  return { source, cue, content, confidence, by, attribution, sense: senseOfCue(cue, text), via: null }
}

/** What the first word of the cue that the word lists know does; plain saying when they know none. */
function senseOfCue(cue: readonly Span[], text: string): Sense {
  const words = cue.flatMap(([start, end]) => text.slice(start, end).split(/[^\p{L}\p{M}'’-]+/u))
  return words.map(senseOfWord).find((sense) => sense !== null) ?? 'say'
}

/** Every span must lie in the text, begin and end at a word or mark, and hold something; content may not be empty. */
function isVerbatim({ source, cue, content }: Hint, text: string): boolean {
  return content.length > 0 && [...source, ...cue, ...content].every((span) => isWhole(span, text))
}

function isWhole([start, end]: Span, text: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    return false
  const cuts = (at: number): boolean => /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at] ?? '')
  return text.slice(start, end).trim() !== '' && !cuts(start) && !cuts(end)
}

function share(one: readonly Span[], other: readonly Span[]): number {
  let common = 0
  for (const [start, end] of one) {
    for (const [from, to] of other) common += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return common / Math.max(1, lengthOf(one) + lengthOf(other) - common)
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
