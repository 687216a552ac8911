import { toLine, type Line } from './line.ts'
import { startsTag } from './speech-tag.ts'
import { isQuotation } from './word.ts'
import type { Passage } from './passage.ts'

/**
 * Marks the cue verbs of every passage. A passage that ends in a quoted question or exclamation takes in the next one
 * when that is its attribution ("“Why?” Smith asked."): the quotation's mark only looked like the end of a sentence.
 */
export function toLines(passages: readonly Passage[]): readonly Line[] {
  const lines: Line[] = []
  for (const passage of passages) {
    const before = lines.at(-1)
    const joined = before === undefined ? null : joinedTag(before, passage)
    if (joined === null) lines.push(toLine(passage))
    else lines[lines.length - 1] = joined
  }
  return lines
}

function joinedTag(before: Line, passage: Passage): Line | null {
  const last = before.words.at(-1)
  if (passage.paragraph !== before.paragraph || last === undefined || !isQuotation(last)) return null
  const end = last.quotation!.inner.at(-1)?.[1] ?? last.end
  if (!/[?!]/.test(before.text[end - 1] ?? '')) return null
  const words = [...before.words, ...passage.words]
  const joined = toLine({ ...before, words, span: [before.span[0], passage.span[1]] })
  return startsTag(joined, before.words.length) ? joined : null
}
