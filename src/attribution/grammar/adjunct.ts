import { shortPhraseAfter } from './phrase-after.ts'
import { TAG } from './tags.ts'
import type { Word } from './passage.ts'

/** Nouns of occasions and media: "in a statement", "at a rally", "on Twitter", "to reporters". */
const OCCASIONS = new Set(
  `interview interviews statement statements speech speeches briefing briefings conference letter
  email e-mail emails post posts tweet tweets video address rally debate report message call remarks testimony article essay
  memo release twitter facebook telegram column book hearing meeting phone appearance television tv radio reporters
  journalists lawmakers x court parliament filing blog note series background anonymity condition
  op-ed podcast telephone`.split(/\s+/),
)
const OPENERS = new Set(['in', 'on', 'at', 'during', 'to', 'after', 'before', 'through', 'via', 'by', 'over'])
const LOOSE = new Set([
  'again',
  'also',
  'earlier',
  'later',
  'last',
  'late',
  'this',
  'early',
  'then',
  'simply',
  'only',
  'instead',
])

/** Skips what may stand between a cue and what was said: times, "in a statement", "to reporters"; yields the next index. */
export function adjunctEnd(words: readonly Word[], from: number): number {
  let at = from
  for (let guard = 0; guard < 4; guard += 1) {
    const next = adjunctAt(words, at)
    if (next === at) return at
    at = next
  }
  return at
}

function adjunctAt(words: readonly Word[], at: number): number {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined) return at
  if ((word.tags & TAG.time) !== 0) return (next.tags & TAG.number) !== 0 ? at + 2 : at + 1
  if (word.lower === ',') return next.lower === 'that' ? at + 1 : pastAside(words, at)
  if (LOOSE.has(word.lower) && ((next.tags & TAG.time) !== 0 || word.lower === 'again')) return at + 1
  if ((word.tags & TAG.adverb) !== 0 && next.lower === 'that') return at + 1
  return OPENERS.has(word.lower) ? occasionEnd(words, at) : at
}

/** Past "in a statement", "on Monday", or any such phrase that "that" follows; `at` itself when it is part of the content. */
function occasionEnd(words: readonly Word[], at: number): number {
  if ((words[at + 1]!.tags & TAG.time) !== 0)
    return at + 2 + ((words[at + 2]?.tags ?? 0) & TAG.number ? 1 : 0)
  const phrase = shortPhraseAfter(words, at + 1)
  if (phrase === null) return at
  const [from, to] = phrase
  if (words[to]?.lower === 'that') return to
  for (let index = from; index < to; index += 1) {
    const { lower, tags } = words[index]!
    if (OCCASIONS.has(lower) || (tags & TAG.time) !== 0) return to
  }
  const isYear = to - from === 1 && (words[from]!.tags & TAG.number) !== 0 && words[from]!.lower.length === 4
  return isYear ? to : at
}

/** "said, while speaking in Kyiv, that": an aside that "that" follows. */
function pastAside(words: readonly Word[], comma: number): number {
  for (let at = comma + 2; at < Math.min(words.length - 1, comma + 20); at += 1) {
    if (words[at]!.quotation !== null) return comma
    if (words[at]!.lower === ',') return words[at + 1]!.lower === 'that' ? at + 1 : comma
  }
  return comma
}
