import { toFind, type Find, type Reader } from '../find.ts'
import { contentEnd, phraseEnd } from '../grammar/content.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { TAG } from '../grammar/tags.ts'
import { groupStart } from '../grammar/verb-group.ts'
import { isAuxiliary } from '../grammar/verbs.ts'
import { is, isIn, reads } from '../grammar/word.ts'
import { MINDED, SURE_THAT } from '../words/feelings.ts'
import type { Line } from '../grammar/line.ts'

/** "X is confident that ...", "X was critical of ...": an adjective tells what somebody thinks. */
export const feeling: Reader = ({ line }) => {
  const found: Find[] = []
  for (let at = 2; at + 2 < line.words.length; at += 1) {
    const content = contentFrom(line, at)
    if (content !== null) found.push(...readAt(line, at, content))
  }
  return found
}

/** Where what is thought begins, after "that", "of" or "about"; null when the adjective governs nothing. */
function contentFrom({ words }: Line, at: number): number | null {
  const next = words[at + 1]
  if (!reads(next, 'that', 'of', 'about')) return null
  if (isIn(words[at], SURE_THAT) && reads(next, 'that')) return at + 2
  return reads(next, ...(MINDED.get(words[at]!.lower) ?? [])) ? at + 2 : null
}

function readAt(line: Line, at: number, from: number): readonly Find[] {
  const { words } = line
  const verb = groupStart(words, at)
  const isBeing = words.slice(verb, at).some((word) => is(word, TAG.be)) && isAuxiliary(words, verb)
  const source = isBeing ? subjectBefore(words, verb) : null
  if (source === null || !canSpeak(words, source) || isAuthor(line, source[0])) return []
  const isThat = reads(words[from - 1], 'that')
  const content = [[from, isThat ? contentEnd(line, from) : phraseEnd(line, from)] as const]
  const cue = [verb, isThat ? at + 1 : from] as const
  return toFind(line, { source, cue, content, sense: 'think', reader: 'feeling' })
}

/** Outside quotation marks "I" and "we" are the author. */
function isAuthor({ words }: Line, at: number): boolean {
  return reads(words[at], 'i', 'we', 'you')
}
