import { contentSpans, toFind, type Reader } from '../find.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { viaNear } from '../grammar/via.ts'
import { isIn, reads } from '../grammar/word.ts'
import type { Word } from '../grammar/passage.ts'
import { passive } from './passive.ts'

/** "This was stated by": what can only be done to words. */
const SAID = new Set(
  'stated said announced reported confirmed revealed disclosed noted emphasized stressed'.split(' '),
)
/** "The statement was made by": what is done to a statement. */
const MADE = new Set('made issued released given voiced confirmed'.split(' '))
const SUBJECTS = new Set(
  'statement announcement remark remarks comment comments claim assertion declaration information'.split(' '),
)

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
  const [told] = passive({ line: before, at: at - 1, lines, found: [] })
  return toFind(line, draft, told?.content ?? contentSpans(before, [0, before.words.length]))
}

/** The index of the participle in "This was (adv) stated by", "The statement was made by"; null for any other line. */
function passiveCue(words: readonly Word[]): number | null {
  for (let at = 2; at < Math.min(words.length - 2, 6); at += 1) {
    if (!reads(words[at], 'by')) continue
    const isSaid = reads(words[0], 'this', 'it') && isIn(words[at - 1], SAID)
    const isMade = isIn(words[1], SUBJECTS) && isIn(words[at - 1], MADE)
    return isSaid || isMade ? at - 1 : null
  }
  return null
}
