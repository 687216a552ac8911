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
  if ((word.tags & TAG.time) !== 0) return at + 1
  if (LOOSE.has(word.lower) && ((next.tags & TAG.time) !== 0 || word.lower === 'again')) return at + 1
  if ((word.tags & TAG.adverb) !== 0 && next.lower === 'that') return at + 1
  return OPENERS.has(word.lower) ? occasionEnd(words, at) : at
}

/** Past "in a statement", "on Monday", or any such phrase that "that" follows; `at` itself when it is part of the content. */
function occasionEnd(words: readonly Word[], at: number): number {
  if ((words[at + 1]!.tags & TAG.time) !== 0) return at + 2
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
