import { CHARACTER, classAt } from './characters.ts'
import type { Span } from './span.ts'

const MOST_WORDS = 6
const LONGEST = 80
const AFTER_THESE_ONE_SPEAKS = ',:;.!?…'

/**
 * Says whether the words at `inner`, quoted from `start` on, are a few words in a running clause ("the so-called
 * 'Eastern Shield'") and not an utterance of their own.
 */
export function isScare(text: string, start: number, inner: Span): boolean {
  const [from, to] = inner
  if (to - from > LONGEST || wordsAt(text, inner) > MOST_WORDS) return false
  if ('?!…'.includes(text[to - 1]!)) return false
  if (text[to - 1] === '.' && classAt(text, from) === CHARACTER.upper) return false
  let before = start - 1
  while (before >= 0 && text[before] !== '\n' && classAt(text, before) === CHARACTER.space) before -= 1
  return before >= 0 && text[before] !== '\n' && !AFTER_THESE_ONE_SPEAKS.includes(text[before]!)
}

function wordsAt(text: string, [from, to]: Span): number {
  let words = 1
  for (let at = from; at < to; at += 1) if (classAt(text, at) === CHARACTER.space) words += 1
  return words
}
