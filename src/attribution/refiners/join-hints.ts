import { overlaps, type Span } from '../../article/index.ts'
import type { Find } from '../find.ts'
import { trust } from '../words/trust.ts'
import type { Hint } from '../statement.ts'

/** How much agreement closes the gap to certainty, and how much disagreement takes away. */
const AGREED = 0.5
const DISPUTED = 0.8
/** The share of their union that two contents must have in common to be the same statement. */
const SAME = 0.5

/**
 * Gives every find its reader's measured precision as confidence and puts models' hints into the same list. A hint
 * that says the same as a find raises its confidence; one that gives the words to somebody else lowers it; one that
 * stands alone joins with its own confidence. Hints whose spans do not lie in the text are dropped.
 */
export function joinHints(found: readonly Find[], hints: readonly Hint[], text: string): readonly Find[] {
  const joined = found.map(weighed)
  for (const hint of hints.filter((each) => isVerbatim(each, text))) {
    const at = joined.findIndex((find) => share(find.content, hint.content) >= SAME)
    if (at < 0) joined.push(toFind(hint))
    else joined[at] = { ...joined[at]!, confidence: weigh(joined[at]!, hint) }
  }
  return joined
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
  if (one.length === 0 || other.length === 0) return one.length === other.length
  return one.some((span) => other.some((otherSpan) => overlaps(span, otherSpan)))
}

function toFind(hint: Hint): Find {
  const { source, cue, content, confidence, by } = hint
  const attribution = source.length > 0 ? 'explicit' : cue.length > 0 ? 'agentless' : 'implicit'
  return { source, cue, content, confidence, by, attribution, sense: 'say', via: null }
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
