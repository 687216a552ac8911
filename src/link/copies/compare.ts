import type { Span } from '../../article/index.ts'
import { foldedWords, marksOf, type FoldedWords } from './folded-words.ts'
import { furnitureIn } from './furniture.ts'
import { gramsOf } from './grams.ts'

/** An article's text made ready to be compared. */
export interface Comparable {
  readonly words: FoldedWords
  /** For each word whose it is: a value of `OWNER`. */
  readonly owners: Uint8Array
  readonly grams: Int32Array
  /** Where each run of three words first stands. */
  readonly at: ReadonlyMap<number, number>
}

/** Narrative is the writer's; words in quotation marks are a speaker's; furniture is the site's. */
const OWNER = { writer: 0, speaker: 1, site: 2 } as const

/** What two texts have in common, seen from the later one. Shares are 0 to 1. */
export interface Shared {
  /** Of the later text's own narrative (outside quotation marks), and of the earlier one's, what the other has too. */
  readonly share: number
  readonly shareOfEarlier: number
  /** The larger share of narrative that stands in runs of six words or more: chance does not make those. */
  readonly runs: number
  /** Narrative words in such runs. */
  readonly runWords: number
  /** The share of quoted words that both have. */
  readonly quotedShare: number
  /** Passages of the later text that the earlier one has, in order. */
  readonly stretches: readonly Stretch[]
}

/** A passage of the later text that stands in the earlier one, perhaps with some words changed. */
export interface Stretch {
  readonly span: Span
  readonly words: number
  /** Words outside quotation marks, and how many of them are the same. */
  readonly narrative: number
  readonly same: number
  /** Those of them that stand in runs of six words or more: names with their titles make short ones. */
  readonly long: number
}

const RUN = 3
const LONG_RUN = 6

/** Fewer words than this that two texts share by the way are no passage. */
const SHORTEST = 6

/** Changed words may part a passage this far; further apart are two passages. */
const GAP = 12

/** Makes a text ready; `quotations` are its quotations' spans, in order. */
export function toComparable(text: string, quotations: readonly Span[]): Comparable {
  const words = foldedWords(text)
  const grams = gramsOf(words, RUN)
  const at = new Map<number, number>()
  for (let i = grams.length - 1; i >= 0; i--) at.set(grams[i]!, i)
  return { words, owners: ownersOf(text, words, quotations), grams, at }
}

function ownersOf(text: string, words: FoldedWords, quotations: readonly Span[]): Uint8Array {
  const owners = marksOf(words, outermost(quotations))
  const site = marksOf(words, furnitureIn(text))
  for (let i = 0; i < owners.length; i++) if (site[i] === 1) owners[i] = OWNER.site
  return owners
}

/** Compares a later text with an earlier one; which is which decides only the point of view. */
export function compareTexts(later: Comparable, earlier: Comparable): Shared {
  const covered = coveredBy(later, earlier)
  const back = coveredBy(earlier, later)
  const [ahead, behind] = [sharesOf(later, covered), sharesOf(earlier, back)]
  return {
    share: ahead.narrative,
    shareOfEarlier: behind.narrative,
    runs: Math.max(ahead.runs, behind.runs),
    runWords: ahead.runWords,
    quotedShare: Math.max(ahead.quoted, behind.quoted),
    stretches: stretchesOf(later, covered),
  }
}

/** For each word of `one`, how long a run of words it stands in that `other` has too (0: in none of three or more). */
function coveredBy(one: Comparable, other: Comparable): Uint16Array {
  const covered = new Uint16Array(one.words.hashes.length)
  let i = 0
  while (i < one.grams.length) {
    if (!other.at.has(one.grams[i]!)) {
      i += 1
      continue
    }
    let end = i
    while (end < one.grams.length && other.at.has(one.grams[end]!)) end += 1
    covered.fill(Math.min(end - i + RUN - 1, 65_535), i, end + RUN - 1)
    i = end
  }
  return covered
}

interface Shares {
  readonly narrative: number
  readonly runs: number
  readonly runWords: number
  readonly quoted: number
}

function sharesOf({ owners }: Comparable, covered: Uint16Array): Shares {
  const [total, same] = [
    [0, 0, 0],
    [0, 0, 0],
  ]
  let runWords = 0
  for (let i = 0; i < covered.length; i++) {
    const owner = owners[i]!
    total[owner]! += 1
    if (covered[i]! > 0) same[owner]! += 1
    if (owner === OWNER.writer && covered[i]! >= LONG_RUN) runWords += 1
  }
  return {
    narrative: ratio(same[0]!, total[0]!),
    runs: ratio(runWords, total[0]!),
    runWords,
    quoted: ratio(same[1]!, total[1]!),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function stretchesOf({ words, owners }: Comparable, covered: Uint16Array): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = -1
  let last = -1
  const close = (): void => {
    if (from >= 0 && last - from >= SHORTEST) stretches.push(toStretch(words, owners, covered, from, last))
  }
  for (let i = 0; i < covered.length; i++) {
    if (covered[i] === 0) continue
    if (from < 0 || i - last > GAP) {
      close()
      from = i
    }
    last = i
  }
  close()
  return stretches
}

function toStretch(
  words: FoldedWords,
  owners: Uint8Array,
  covered: Uint16Array,
  from: number,
  last: number,
): Stretch {
  let [narrative, same, long] = [0, 0, 0]
  for (let i = from; i <= last; i++) {
    if (owners[i] !== OWNER.writer) continue
    narrative += 1
    if (covered[i]! > 0) same += 1
    if (covered[i]! >= LONG_RUN) long += 1
  }
  return { span: [words.starts[from]!, words.ends[last]!], words: last - from + 1, narrative, same, long }
}

/** Spans in order, of which none lies in another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((one, other) => one[0] - other[0] || other[1] - one[1]))
    if (kept.length === 0 || span[0] >= kept.at(-1)![1]) kept.push(span)
  return kept
}
