import { toFind, type Reader } from '../find.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { TAG } from '../grammar/tags.ts'
import { isFinite } from '../grammar/verbs.ts'
import { isStop } from '../grammar/word.ts'

const FARTHEST = 8
/** What includes what was said: "His statement included a detail: ...", "Her message to voters: ...". */
const SPOKEN = new Set(
  `statement remarks remark speech report message letter post tweet testimony comment comments response reply answer
  advice verdict warning conclusion pitch point take summary`.split(/\s+/),
)

/** "X: “...”" and "His statement included a detail: ...": a colon stands for the cue. */
export const colon: Reader = ({ line }) => {
  const { words } = line
  const at = words.slice(0, 40).findIndex((word) => word.lower === ':')
  if (at < 1 || at + 1 >= words.length) return []
  const content: Range = [at + 1, words.length]
  const name =
    at <= FARTHEST &&
    !hasVerb(line.words, at) &&
    canSpeak(words, [0, at]) &&
    (words[0]!.tags & TAG.capital) !== 0
  if (name && words[at + 1]!.quotation !== null) {
    return toFind(line, {
      source: [0, at],
      cue: [at, at + 1],
      content: [content],
      sense: 'say',
      reader: 'colon',
    })
  }
  const source = spoken(words, at)
  return source === null
    ? []
    : toFind(line, { source, cue: [source[1], at], content: [content], sense: 'say', reader: 'colon' })
}

function spoken(words: Parameters<typeof isFinite>[0], at: number): Range | null {
  for (let index = 1; index < Math.min(at, FARTHEST); index += 1) {
    if (!isFinite(words, index)) continue
    const subject = subjectBefore(words, index)
    if (subject === null) return null
    const isSpoken = words.slice(...subject).some((word) => SPOKEN.has(word.lower))
    return isSpoken && !isStop(words[index]) ? subject : null
  }
  return null
}

function hasVerb(words: Parameters<typeof isFinite>[0], to: number): boolean {
  for (let at = 1; at < to; at += 1) if (isFinite(words, at)) return true
  return false
}
