import { toFind, type Find, type Reader } from '../find.ts'
import { TAG } from '../grammar/tags.ts'
import { is, isDash, isQuotation, isStop } from '../grammar/word.ts'
import type { Word } from '../grammar/passage.ts'

const LONGEST_NAME = 8

/** "“...” — Ana Brook": a name after a dash signs the quotation before it. */
export const signature: Reader = ({ line }) => {
  const { words } = line
  const found: Find[] = []
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (!isQuotation(words[at]) || !isDash(words[at + 1])) continue
    const end = nameEnd(words, at + 2)
    if (end === null) continue
    const source = [at + 2, end] as const
    found.push(
      ...toFind(line, {
        source,
        cue: [at + 1, at + 2],
        content: [[at, at + 1]],
        sense: 'say',
        reader: 'signature',
      }),
    )
  }
  return found
}

/** Where a run of capitalised words ends, if the line or another quotation follows it. */
function nameEnd(words: readonly Word[], from: number): number | null {
  let at = from
  while (at < words.length && is(words[at], TAG.capital)) at += 1
  const isName = at > from && at - from <= LONGEST_NAME
  return isName && (at >= words.length || isStop(words[at])) ? at : null
}
