import type { Span } from '../../article/index.ts'
import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { complementOf } from '../grammar/complement.ts'
import { isTelling, withTeller } from '../grammar/content.ts'
import { canSpeak, speakerOfClause } from '../grammar/speaker.ts'
import { TAG } from '../grammar/tags.ts'
import { is, isComma, isDash, reads } from '../grammar/word.ts'
import type { Range } from '../grammar/subject.ts'
import type { Line } from '../grammar/line.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'

/** More than any sentence of a person has; beyond it the nearest is not looked for, which keeps reading linear. */
const MOST_FINDS = 200
const LONGEST_SPEAKER = 10
const SAYING = new Set([
  'say',
  'add',
  'argue',
  'insist',
  'claim',
  'accuse',
  'warn',
  'deny',
  'announce',
  'declare',
])

/** ", adding that ...", "by saying that ...", "with X saying that ...": telling goes on beside another act. */
export const participle: Reader = (scene) => {
  const { line } = scene
  return line.groups.flatMap((group) => {
    if (group.form !== 'ing' || group.negated || isShowing(line, group)) return []
    const beside = besideWith(line, group)
    if (beside === null && !goesOn(line, group)) return []
    const found = complementOf(line, group)
    const source = found === null ? null : (beside ?? speakerBefore(scene, group))
    if (found === null || source === null || !(canSpeak(line.words, source) || isBody(line, source, group)))
      return []
    const { cue, content, sense } = found
    return toFind(line, { source, cue, content: [content], sense, reader: 'participle' })
  })
}

/** "showing him the way": only with "that" does it tell anything. */
function isShowing({ words }: Line, { cue, to }: VerbGroup): boolean {
  return cue.has('finding') && !reads(words[to], 'that')
}

/** "It attacked him, saying that": what says so is a body; what suggests so need not be. */
function isBody({ words }: Line, [from, to]: Range, { lemma }: VerbGroup): boolean {
  return to - from === 1 && reads(words[from], 'it') && SAYING.has(lemma)
}

/** "with officials reporting that": the speaker between "with" and the participle. */
function besideWith({ words, starts }: Line, group: VerbGroup): Range | null {
  for (let at = group.from - 2; at >= Math.max(0, group.from - LONGEST_SPEAKER); at -= 1) {
    if (isComma(words[at])) return null
    if (reads(words[at], 'with')) return withTeller(words, at, starts) === group ? [at + 1, group.from] : null
  }
  return null
}

/** ", adding that", "by saying that", "and suggesting that", ", chanting “...”": an act of telling beside another. */
function goesOn({ words }: Line, group: VerbGroup): boolean {
  const before = words[group.from - 1]
  if (isComma(before)) return isTelling(group) || group.cue.has('words')
  const isBeside = reads(words[group.head], 'saying') && reads(words[group.to], 'that')
  if (isBeside && !is(before, TAG.be | TAG.preposition | TAG.verb)) return true
  return isTelling(group) && (isDash(before) || reads(before, 'by', 'while', 'after', 'when', 'and', 'but'))
}

/** The speaker of the find nearest before the participle in this line, else the subject of its clause. */
function speakerBefore({ line, found }: Scene, group: VerbGroup): Range | null {
  const start = line.words[group.from]!.start
  const earlier = found.length > MOST_FINDS ? null : nearestBefore(found, line.span[0], start)
  return earlier === null ? speakerOfClause(line, group.from) : rangeOf(line, earlier.source[0]!, group.from)
}

function nearestBefore(found: readonly Find[], from: number, to: number): Find | null {
  let best: Find | null = null
  for (const find of found) {
    const at = find.cue[0]?.[0]
    if (at === undefined || at < from || at >= to || find.source.length === 0) continue
    if (best === null || at > best.cue[0]![0]) best = find
  }
  return best
}

/** The words at a span that stands before word `limit` in the line. */
function rangeOf({ words }: Line, [start, end]: Span, limit: number): Range | null {
  let from = limit
  while (from > 0 && words[from]!.start > start) from -= 1
  let to = from
  while (to < limit && words[to]!.end <= end) to += 1
  return to > from ? [from, to] : null
}
