import { toFind, type Reader } from '../find.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd } from '../grammar/content.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { groupStart, isNegative } from '../grammar/verb-group.ts'
import { isIn, reads } from '../grammar/word.ts'
import type { Line } from '../grammar/line.ts'

/** Bodies before which something is told. */
const BODIES: ReadonlySet<string> = new Set(
  'court jury inquest hearing tribunal inquiry panel magistrates jurors judges commission trial'.split(' '),
)

/** "The court heard that ...": told before a body, by nobody that is named. */
export const hearing: Reader = ({ line }) => {
  const { words } = line
  const at = words.findIndex(({ lower }) => lower === 'heard')
  if (at < 1 || !isBody(line, at)) return []
  const from = reads(words[at + 1], 'that') ? at + 2 : at + 1
  if (!isClause(words, from, words.length)) return []
  const content = [[from, contentEnd(line, from)]] as const
  return toFind(line, { source: null, cue: [at, at + 1], content, sense: 'say', reader: 'hearing' })
}

function isBody({ words }: Line, at: number): boolean {
  const from = groupStart(words, at)
  const subject = words.slice(from, at).some(isNegative) ? null : subjectBefore(words, from)
  return subject !== null && words.slice(...subject).some((word) => isIn(word, BODIES))
}
