import { contentSpans, toFind, type Find, type Reader } from '../find.ts'
import { isClause } from '../grammar/clause.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { ownerBefore, subjectBefore, type Range } from '../grammar/subject.ts'
import { TAG } from '../grammar/tags.ts'
import { groupStart } from '../grammar/verb-group.ts'
import { isFinite } from '../grammar/verbs.ts'
import { is, isDash, isIn, isQuotation, reads } from '../grammar/word.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'

const FARTHEST = 40
const LONGEST_NAME = 8
/** What includes what was said: "His statement included a detail: ...", "Her message to voters: ...". */
const SPOKEN = new Set(
  `statement remarks remark speech report message letter post tweet testimony comment comments response reply answer
  advice verdict warning conclusion pitch point take summary account explanation assessment word words`.split(
    /\s+/,
  ),
)

/** "X: “...”", "His statement included a detail: ...", "He had a message: “...”": a colon stands for the cue. */
export const colon: Reader = ({ line, at: lineAt, lines }) => {
  const { words } = line
  const at = words.findIndex((word, index) => index >= FARTHEST || word.lower === ':')
  if (at < 1 || at >= FARTHEST) return []
  return at + 1 < words.length ? inLine(line, at) : inNextLine(line, at, lines[lineAt + 1])
}

function inLine(line: Line, at: number): readonly Find[] {
  const { words } = line
  const isQuoted = isQuotation(words[at + 1])
  const source = named(words, at) ?? told(words, at, isQuoted) ?? (isQuoted ? owned(words, at) : null)
  if (source === null) return []
  if (!isQuoted && !isClause(words, at + 1, words.length)) return []
  const cue: Range = source[1] === at ? [at, at + 1] : [source[1], at]
  return toFind(line, { source, cue, content: [[at + 1, words.length]], sense: 'say', reader: 'colon' })
}

/** "He made the following remark:" and the quotation as a paragraph of its own. */
function inNextLine(line: Line, at: number, next: Line | undefined): readonly Find[] {
  if (next === undefined || !isQuotation(next.words[0])) return []
  const source = told(line.words, at, true) ?? owned(line.words, at)
  if (source === null || source[1] >= at) return []
  const draft = { source, cue: [source[1], at] as const, content: [], sense: 'say' as const, reader: 'colon' }
  return toFind(line, draft, contentSpans(next, [0, 1]))
}

/** "Smith: “...”", "A LONG NIGHT - Ana Smith: “...”": nothing but a name before the colon, and a quotation after it. */
function named(words: readonly Word[], at: number): Range | null {
  let from = at
  while (from > 0 && at - from <= LONGEST_NAME && !isDash(words[from - 1])) from -= 1
  if (from === at || at - from > LONGEST_NAME || !isQuotation(words[at + 1])) return null
  if (words[from]!.cue !== undefined) return null
  if (verbBefore(words, at, from) !== null) return null
  return is(words[from], TAG.capital) && canSpeak(words, [from, at]) ? [from, at] : null
}

/** "From Marr’s last post: “...”": whoever owns the words. */
function owned(words: readonly Word[], at: number): Range | null {
  return isIn(words[at - 1], SPOKEN) ? ownerBefore(words, at - 1) : null
}

/** A subject that is itself something said, or one that can speak before a quotation. */
function told(words: readonly Word[], at: number, isQuoted: boolean): Range | null {
  const verb = verbBefore(words, at, 0)
  if (verb !== null && reads(words[verb], 'may', 'might', 'should', 'must', 'can', 'will')) return null
  const subject = verb === null ? null : subjectBefore(words, groupStart(words, verb))
  if (subject === null) return null
  const isSpoken = words.slice(...subject).some((word) => SPOKEN.has(word.lower))
  return isSpoken || (isQuoted && canSpeak(words, subject)) ? subject : null
}

function verbBefore(words: readonly Word[], to: number, from: number): number | null {
  for (let at = from + 1; at < to; at += 1) if (isFinite(words, at)) return at
  return null
}
