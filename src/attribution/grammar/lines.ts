import type { Quotation } from '../../article/index.ts'
import { toLine, type Line } from './line.ts'
import { isOnlyTag, startsTag } from './speech-tag.ts'
import { isDash, isQuotation } from './word.ts'
import type { Passage } from './passage.ts'

/**
 * Marks the cue verbs of every passage. A passage that ends in a quoted question or exclamation takes in the next one
 * when that is its attribution ("“Why?” Smith asked.") or signature: the quotation's mark only looked like the end of a sentence.
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
  const isSigned = isDash(passage.words[0])
  // "“We go.” Marsh said on Monday.": after a full stop a tag must be all that the next sentence holds.
  const isAsked = asks(before.text, last.quotation!)
  if (!isSigned && !isAsked && passage.words.length > LONGEST_TAG) return null
  const words = [...before.words, ...passage.words]
  const joined = toLine({ ...before, words, span: [before.span[0], passage.span[1]] })
  const at = before.words.length
  return isSigned || (isAsked ? startsTag(joined, at) : isOnlyTag(joined, at)) ? joined : null
}

const LONGEST_TAG = 12

function asks(text: string, { inner, span }: Quotation): boolean {
  const end = inner.at(-1)?.[1] ?? span[1]
  return text[end - 1] === '?' || text[end - 1] === '!'
}
