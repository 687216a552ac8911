import { toFind, type Find, type Reader } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd, phraseEnd } from '../grammar/content.ts'
import { canSpeak, speakerAt, speakerOfClause } from '../grammar/speaker.ts'
import { TAG } from '../grammar/tags.ts'
import { BASE, ING } from '../grammar/verb-forms.ts'
import { groupStart, isNegative } from '../grammar/verb-group.ts'
import { isFinite } from '../grammar/verbs.ts'
import { is, isComma, isIn, reads } from '../grammar/word.ts'
import { VOICED, VOICING } from '../words/voiced.ts'
import type { Line } from '../grammar/line.ts'
import type { Range } from '../grammar/subject.ts'

const FARTHEST_NOUN = 5

/** "X expressed concern over ...", "issued a warning that ...", ", voicing hope that ...": a noun after a plain verb. */
export const voiced: Reader = ({ line }) => {
  const found: Find[] = []
  for (let at = 1; at + 2 < line.words.length; at += 1) {
    const { verb, isQuoted } = line.words[at]!
    if (verb !== undefined && !isQuoted && VOICING.has(verb.lemma)) found.push(...readAt(line, at))
  }
  return found
}

function readAt(line: Line, at: number): readonly Find[] {
  const { words } = line
  const noun = nounAfter(line, at)
  const source = noun === null ? null : speakerBefore(line, at)
  if (noun === null || source === null || !canSpeak(words, source) || isAuthor(line, source)) return []
  const { sense, links } = VOICED.get(words[noun]!.lower)!
  // "gave support to", "gave approval to": an act.
  const content = contentAfter(line, noun, links, words[at]!.verb!.lemma === 'give')
  if (content === null) return []
  const isLink = content[0] === noun + 2 && !reads(words[noun + 1], 'that')
  const cue: Range = [groupStart(words, at), isLink ? noun + 2 : noun + 1]
  return toFind(line, { source, cue, content: [content], sense, reader: 'voiced' })
}

/** The voiced noun, past an article and adjectives, and before any other verb or mark. */
function nounAfter({ words }: Line, at: number): number | null {
  for (let noun = at + 1; noun < Math.min(words.length - 1, at + FARTHEST_NOUN); noun += 1) {
    if (VOICED.has(words[noun]!.lower)) return noun
    if (is(words[noun], TAG.mark | TAG.quote | TAG.preposition | TAG.relative) || reads(words[noun], 'no'))
      return null
  }
  return null
}

/** Who does: the subject of the verb, or of the clause that ", expressing" goes on with. */
function speakerBefore(line: Line, at: number): Range | null {
  const { words } = line
  const from = groupStart(words, at)
  if (words.slice(from, at).some((word) => isNegative(word) || is(word, TAG.modal))) return null
  if ((words[at]!.verb!.forms & ING) !== 0) return isComma(words[at - 1]) ? speakerOfClause(line, at) : null
  return isFinite(words, at) || from < at ? speakerAt(line, from) : null
}

/** Outside quotation marks "I" and "we" are the author. */
function isAuthor({ words }: Line, [from, to]: Range): boolean {
  return to - from === 1 && reads(words[from], 'i', 'we', 'you')
}

function contentAfter(line: Line, noun: number, links: ReadonlySet<string>, isGift: boolean): Range | null {
  const { words } = line
  const that = adjunctEnd(words, noun + 1)
  if (reads(words[that], 'that'))
    return isClause(words, that + 1, words.length) ? [that + 1, contentEnd(line, that + 1)] : null
  const link = words[noun + 1]
  if (!isIn(link, links) || isGift) return null
  // "expressed readiness to help": the infinitive is what is promised.
  const isVerb = reads(link, 'to') && ((words[noun + 2]?.verb?.forms ?? 0) & BASE) !== 0
  const from = isVerb ? noun + 1 : noun + 2
  return from + 1 < words.length ? [from, phraseEnd(line, from)] : null
}
