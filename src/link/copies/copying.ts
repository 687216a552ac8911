import type { Span } from '../../article/index.ts'
import { compareTexts, type Comparable, type Shared, type Stretch } from './compare.ts'

/**
 * How a later article goes back to an earlier one. exact: the same words. near: nearly all of one stands in the other.
 * reworded: much of it does, in runs too long for chance. passage: one part of it does, the rest is another story.
 */
export type How = 'exact' | 'near' | 'reworded' | 'passage'

/** What a later article has from an earlier one, and on what that rests. */
export interface Copying {
  readonly how: How
  /** The larger share of one text's narrative (what stands outside quotation marks) that the other has, 0 to 1. */
  readonly share: number
  /** The passages of the later article that the earlier one has; all of it for exact, near and reworded copies. */
  readonly spans: readonly Span[]
  readonly why: string
}

// Two reporters of one event share names, figures and quotations: about a fifth of their runs of three words, hardly
// any of six. The lines lie between that and a copy of which every third word was changed (decision 0008).
const EXACT = 0.98
const NEAR = 0.8
const REWORDED = { share: 0.3, runs: 0.15, words: 20 }
// With so much in common the runs may be shorter: synonyms were put in at short intervals.
const MUCH_REWORDED = { share: 0.45, runs: 0.06, words: 12 }
const PASSAGE = { narrative: 30, same: 0.55, long: 18 }

/** Says what a later article has from an earlier one, or null when it has no more than any two reports of one event. */
export function copyingOf(later: Comparable, earlier: Comparable): Copying | null {
  const shared = compareTexts(later, earlier)
  const how = wholeOf(shared)
  if (how !== null)
    return { how, share: largerOf(shared), spans: copiedSpans(later, shared), why: whyWhole(how, shared) }
  const passages = shared.stretches.filter(isPassage)
  if (passages.length === 0) return null
  return { how: 'passage', share: largerOf(shared), spans: spansOf(passages), why: whyPassage(passages) }
}

function wholeOf(shared: Shared): How | null {
  const larger = largerOf(shared)
  const { runs, runWords } = shared
  if (runWords < MUCH_REWORDED.words) return null
  if (Math.min(shared.share, shared.shareOfEarlier) >= EXACT) return 'exact'
  if (larger >= NEAR && runs >= NEAR / 2) return 'near'
  const lines = [REWORDED, MUCH_REWORDED]
  return lines.some((line) => larger >= line.share && runs >= line.runs && runWords >= line.words)
    ? 'reworded'
    : null
}

function largerOf({ share, shareOfEarlier }: Shared): number {
  return Math.max(share, shareOfEarlier)
}

function isPassage({ narrative, same, long }: Stretch): boolean {
  return narrative >= PASSAGE.narrative && same >= narrative * PASSAGE.same && long >= PASSAGE.long
}

/** Of a text that is nearly all copied, the few changed words too are no reporting of its own. */
function copiedSpans({ words }: Comparable, { share, stretches }: Shared): readonly Span[] {
  return share >= NEAR ? [[words.starts[0] ?? 0, words.ends.at(-1) ?? 0]] : spansOf(stretches)
}

function spansOf(stretches: readonly Stretch[]): readonly Span[] {
  return stretches.map((stretch) => stretch.span)
}

function whyWhole(how: How, shared: Shared): string {
  if (how === 'exact') return 'the two texts have the same words'
  const runs = `${percent(shared.runs)} of it in runs of six words or more`
  return `${percent(largerOf(shared))} of the narrative of one stands in the other, ${runs}`
}

function whyPassage(passages: readonly Stretch[]): string {
  const words = passages.reduce((sum, passage) => sum + passage.narrative, 0)
  const count = passages.length === 1 ? 'one passage' : `${passages.length} passages`
  return `${count}, ${words} words outside quotations, can be read in both; the rest is another text`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
