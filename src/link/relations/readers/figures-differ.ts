import { saysWhatOughtToBe, wordsAt } from '../facets.ts'
import { agree, type Figure } from '../figures.ts'
import { otherMatter } from '../other-matter.ts'
import { isLongAgo, reason, sharedWords, type Found, type Pair } from '../pair.ts'

/** How much of the shorter one they must share beside the counted thing. */
const [ELSEWHERE, HERE] = [0.4, 0.2]
/** Or of the words that are no names and no figures, in "turnout was 38 percent". */
const PLAIN = 0.6
/** Or so near in meaning, in articles that tell of one matter. */
const NEAR = 0.45

/** The same thing counted, with figures that cannot both be right: an update by its own source, else a contradiction. */
export function figuresDiffer(pair: Pair): Found | null {
  const { a, b } = pair
  if (!isOfMatter(pair) || isLongAgo(pair)) return null
  if (pair.sameSpeaker && a.told.day === b.told.day) return null
  const clash = clashOf(pair)
  if (clash === null || otherMatter(pair) !== null || [a, b].some(saysWhatOughtToBe)) return null
  const [one, other] = clash
  const text = `“${wordsAt(a, one.said)}” is not “${wordsAt(b, other.said)}”`
  const relation = isRevision(pair) ? 'updates' : 'contradicts'
  return { relation, reasons: [reason(pair, text, [one.span], [other.span]), sharedWords(pair)] }
}

function isOfMatter({ overlap, sameArticle, story, closeness }: Pair): boolean {
  if (overlap.ofShorter >= (sameArticle ? HERE : ELSEWHERE) || overlap.plain >= PLAIN) return true
  return story === 'one' && closeness !== null && closeness >= NEAR
}

/** Two figures for one thing that disagree, where no figure for it agrees; a source revises by giving another range. */
function clashOf(pair: Pair): readonly [Figure, Figure] | null {
  const pairs = pair.a.figures.flatMap((a) =>
    pair.b.figures.filter((b) => a.of.some((thing) => b.of.includes(thing))).map((b) => [a, b] as const),
  )
  const met = isRevision(pair) ? sameRange : agree
  return pairs.some(([a, b]) => met(a, b)) ? null : (pairs[0] ?? null)
}

function sameRange(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high
}

function isRevision({ a, b, sameSpeaker, sameArticle }: Pair): boolean {
  return (
    (sameSpeaker && a.told.day !== b.told.day) ||
    (!sameArticle && a.told.day > b.told.day && a.speaker === null && b.speaker === null)
  )
}
