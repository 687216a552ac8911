import { spanOf, toFind, type Find, type Reader } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { TAG } from '../grammar/tags.ts'
import { groupStart } from '../grammar/verb-group.ts'
import { isFinite } from '../grammar/verbs.ts'
import { is, isComma, isQuotation, isStop, reads } from '../grammar/word.ts'
import type { Line } from '../grammar/line.ts'

const FARTHEST = 14
const QUOTING: ReadonlySet<string> = new Set(['quoted', 'cited', 'quotes', 'cites', 'quoting', 'citing'])

/** "The daily quoted X as saying that ...", "X was cited (by the daily) as saying ...": X's words, told by another. */
export const quotedAs: Reader = ({ line }) => {
  const { words } = line
  const found: Find[] = []
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (QUOTING.has(words[at]!.lower)) found.push(...readAt(line, at))
  }
  return found
}

function readAt(line: Line, at: number): readonly Find[] {
  const { words } = line
  const as = asSaying(words, at + 1)
  const source = as === null ? null : (quotedBefore(line, at) ?? quotedAfter(line, at + 1, as))
  if (as === null || source === null || !canSpeak(words, source)) return []
  const draft = { source, cue: [at, at + 1], content: [contentOf(line, at, as + 2)], ...SAYS } as const
  return toFind(line, draft).map((find) => ({ ...find, cue: [...find.cue, spanOf(line, [as, as + 2])] }))
}

const SAYS = { sense: 'say', reader: 'quoted-as' } as const

/** The index of "as saying" in what follows the verb, or null. */
function asSaying(words: Line['words'], from: number): number | null {
  for (let at = from; at < Math.min(words.length - 1, from + FARTHEST); at += 1)
    if (reads(words[at], 'as') && reads(words[at + 1], 'saying')) return at
  return null
}

/** "X was quoted": the subject of the passive. */
function quotedBefore({ words }: Line, at: number): Range | null {
  const from = groupStart(words, at)
  if (!words.slice(from, at).some((word) => is(word, TAG.be))) return null
  return isComma(words[from - 1]) ? null : subjectBefore(words, from)
}

/** "quoted X as": the phrase between the verb and "as". */
function quotedAfter({ words }: Line, from: number, as: number): Range | null {
  const source = phraseAfter(words, from)
  return source === null || source[1] >= as ? source : [from, isComma(words[as - 1]) ? as - 1 : as]
}

/** What follows, or the quotation in front: "“It is over,” the daily quoted X as saying". */
function contentOf(line: Line, at: number, end: number): Range {
  const { words } = line
  const that = adjunctEnd(words, end)
  const isLast = that >= words.length || isStop(words[that]) || reads(words[that], 'by')
  const quote = words.findIndex((word, index) => index < at && isQuotation(word))
  if (isLast && quote >= 0 && !isQuotation(words[that])) return [quote, quote + 1]
  const from = reads(words[that], 'that', ':', ',') ? that + 1 : that
  return [from, asideEnd(line, at, from)]
}

/** "Reuters, citing X as saying the deal was off, said ...": the aside ends before the main verb. */
function asideEnd(line: Line, at: number, from: number): number {
  const { words } = line
  const end = contentEnd(line, from)
  if (!isComma(words[at - 1])) return end
  for (let comma = from + 1; comma < end; comma += 1)
    if (isComma(words[comma]) && isFinite(words, comma + 1)) return comma
  return end
}
