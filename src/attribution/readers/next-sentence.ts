import { contentSpans, toFind, type Reader } from '../find.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { viaNear } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'

const STATED = new Set(
  `stated said announced reported confirmed made revealed disclosed declared noted told emphasized stressed
  written expressed voiced issued`.split(/\s+/),
)
const SUBJECTS = new Set([
  'statement',
  'announcement',
  'remark',
  'remarks',
  'comment',
  'comments',
  'claim',
  'assertion',
  'declaration',
  'information',
])

/** "This was stated by X.", "The statement was made by X.": who said the sentence before. */
export const nextSentence: Reader = ({ line, at, lines, found }) => {
  const before = lines[at - 1]
  const cue = passiveCue(line.words)
  if (before === undefined || cue === null || found.length > 0) return []
  const source = phraseAfter(line.words, cue + 2)
  if (source === null || !canSpeak(line.words, source)) return []
  const via = viaNear(line, cue)
  const draft = {
    source,
    cue: [0, cue + 2] as const,
    content: [],
    sense: 'say' as const,
    reader: 'next-sentence',
    via,
  }
  return toFind(line, draft, contentSpans(before, [0, before.words.length]))
}

/** The index of the participle in "This was (adv) stated by", or null. */
function passiveCue(words: readonly Word[]): number | null {
  for (let at = 2; at < Math.min(words.length - 2, 6); at += 1) {
    if (words[at]!.lower !== 'by' || !STATED.has(words[at - 1]!.lower)) continue
    const isThis = words[0]!.lower === 'this' || words[0]!.lower === 'it' || words[0]!.lower === 'that'
    return isThis || SUBJECTS.has(words[1]!.lower) ? at - 1 : null
  }
  return null
}

/** Says whether a line is nothing but such an attribution. */
export function isNextSentence(line: Line): boolean {
  return passiveCue(line.words) !== null
}
