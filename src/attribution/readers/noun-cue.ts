import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { ownerBefore, type Range } from '../grammar/subject.ts'
import { AUXILIARY, TAG } from '../grammar/tags.ts'
import { is, reads } from '../grammar/word.ts'
import { isFinite } from '../grammar/verbs.ts'
import { NOUN_CUES } from '../words/noun-cues.ts'
import type { Line } from '../grammar/line.ts'

/** "X's claim that ...", "his denial that ...", "the claim by X that ...", "estimates by X": a noun does the telling. */
export const nounCue: Reader = (scene) => {
  const { words } = scene.line
  const found: Find[] = []
  // What a noun tells stands behind a "that", which most lines do not have.
  const last = words.findLastIndex(({ lower }) => lower === 'that')
  for (let at = 0; at < last; at += 1) {
    const sense = NOUN_CUES.get(words[at]!.lower)
    if (sense !== undefined) found.push(...readAt(scene, at, sense))
  }
  return found
}

function readAt({ line }: Scene, at: number, sense: Find['sense']): readonly Find[] {
  const { words } = line
  const by = reads(words[at + 1], 'by', 'from', 'of') ? phraseAfter(words, at + 2) : null
  const source = by ?? ownerBefore(words, at)
  if (source === null || (by !== null && !canSpeak(words, by))) return []
  const that = adjunctEnd(words, by === null ? at + 1 : by[1])
  if (!isThat(line, that)) return []
  const content: Range = [that + 1, thatEnd(line, that + 1, at)]
  return toFind(line, { source, cue: [at, at + 1], content: [content], sense, reader: 'noun-cue' })
}

function isThat({ words }: Line, at: number): boolean {
  return (
    words[at]?.lower === 'that' &&
    words[at + 1] !== undefined &&
    !isFinite(words, at + 1) &&
    isClause(words, at + 1, words.length)
  )
}

/** In the subject of a clause ("X's claim that Y is Z was false") the content ends before the main verb. */
function thatEnd(line: Line, from: number, at: number): number {
  const { words } = line
  const end = contentEnd(line, from)
  if (hasVerbBefore(line, at)) return end
  let verbs = 0
  for (let index = from + 1; index < end; index += 1) {
    if (!isFinite(words, index)) continue
    verbs += 1
    if (verbs === 2) return index
    if (is(words[index], AUXILIARY))
      while (is(words[index + 1], TAG.verb | AUXILIARY | TAG.adverb)) index += 1
  }
  return end
}

function hasVerbBefore({ words }: Line, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 30); index -= 1) if (isFinite(words, index)) return true
  return shortPhraseAfter(words, 0) === null
}
