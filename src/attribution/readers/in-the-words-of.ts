import { toFind, type Find, type Reader } from '../find.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import type { Range } from '../grammar/subject.ts'
import { isPossessive } from '../grammar/verbs.ts'
import { isComma, isStop, reads } from '../grammar/word.ts'
import type { Sense } from '../statement.ts'
import type { Line } from '../grammar/line.ts'

/** What of somebody's something is told in: "in her words", "in the opinion of the board". */
const VIEWS: ReadonlyMap<string, Sense> = new Map([
  ['words', 'say'],
  ['account', 'say'],
  ['telling', 'say'],
  ['opinion', 'think'],
  ['view', 'think'],
  ['judgment', 'think'],
  ['judgement', 'think'],
  ['assessment', 'estimate'],
  ['estimation', 'estimate'],
])
const FARTHEST_NOUN = 6

/** "In the opinion of X, ...", "In X's words, ...", "..., in her view": the source stands in a phrase of its own. */
export const inTheWordsOf: Reader = ({ line }) => {
  const { words } = line
  const found: Find[] = []
  for (let at = 0; at + 2 < words.length; at += 1) {
    const { lower } = words[at]!
    if ((lower === 'in' || lower === 'by') && (at === 0 || isComma(words[at - 1])))
      found.push(...readAt(line, at))
  }
  return found
}

function readAt(line: Line, at: number): readonly Find[] {
  const { words } = line
  const noun = viewAfter(words, at + 2)
  if (noun === null) return []
  const isOf = reads(words[noun + 1], 'of') && reads(words[at + 1], 'the')
  const source = isOf ? ownerAfter(line, noun + 2, at === 0) : ownerOf(words, at + 1, noun)
  if (source === null) return []
  const end = isOf ? source[1] : noun + 1
  const content = at === 0 ? after(line, end) : before(line, at, end)
  const cue: Range = isOf ? [at, noun + 2] : [noun, noun + 1]
  const sense = VIEWS.get(words[noun]!.lower)!
  return content === null
    ? []
    : toFind(line, { source, cue, content: [content], sense, reader: 'in-the-words-of' })
}

/** The index of "words", "view" or the like, a few words on. */
function viewAfter(words: Line['words'], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + FARTHEST_NOUN); at += 1)
    if (VIEWS.has(words[at]!.lower)) return at
  return null
}

/** "in her words", "in the mayor's considered view": who stands between the preposition and the noun. */
function ownerOf(words: Line['words'], from: number, noun: number): Range | null {
  if (reads(words[from], 'his', 'her', 'their', 'its')) return [from, from + 1]
  for (let at = from + 1; at < noun; at += 1)
    if (isPossessive(words, at)) return canSpeak(words, [from, at]) ? [from, at] : null
  return null
}

function ownerAfter({ words }: Line, at: number, opens: boolean): Range | null {
  const whole = phraseAfter(words, at)
  const source = !opens || whole === null || isComma(words[whole[1]]) ? whole : shortPhraseAfter(words, at)
  return source !== null && canSpeak(words, source) ? source : null
}

function after(line: Line, end: number): Range | null {
  const { words } = line
  if (!isComma(words[end]) || !isClause(words, end + 1, words.length)) return null
  return [end + 1, contentEnd(line, end + 1)]
}

/** At the end of its sentence the phrase comments on all before it. */
function before({ words }: Line, at: number, end: number): Range | null {
  if (end < words.length && !isStop(words[end])) return null
  return isClause(words, 0, at - 1) && !words.slice(0, at).some(({ cue }) => cue !== undefined)
    ? [0, at - 1]
    : null
}
