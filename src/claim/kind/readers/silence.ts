import { hasPhrase, hasWord, rarestWords, toPhrases } from '../phrases.ts'
import { SILENT_CONTENT, SILENT_CUES } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Declined to comment", "did not rule out", "has remained silent on". */
export const silentCue: CueReader = ({ cue, source, sense, sentences }) => {
  if (sense === 'decline' || hasPhrase(cue, SILENT_CUES) || isRefusal(cue, sentences[0]?.words))
    return 'no-comment'
  if (hasPhrase(cue, EVADING) && hasWord(sentences[0]?.words.slice(0, 3) ?? [], QUESTIONS))
    return 'no-comment'
  return hasWord(cue, ANSWERS) && hasWord(source, NOBODY) ? 'no-comment' : null
}

/** "Brushed aside questions". */
const EVADING = toPhrases(
  'brushed aside; brushed off; waved away; waved aside; shrugged off; batted away; fended off; deflected; avoided; ducked',
)
const QUESTIONS: ReadonlySet<string> = new Set(['question', 'questions'])

/** "Refused to blame the referee": what was wanted was a word. */
function isRefusal(cue: readonly string[], [to = '', verb = '']: readonly string[] = []): boolean {
  if (!hasWord(cue, REFUSING)) return false
  return to === 'to' ? SPEAKING.has(verb) : cue.at(-1) === 'to' && SPEAKING.has(to)
}

const REFUSING: ReadonlySet<string> = new Set(['refused', 'refuses', 'refusing'])
const SPEAKING: ReadonlySet<string> = new Set(
  'say comment answer respond confirm discuss speculate elaborate name identify blame criticise criticize explain disclose reveal'.split(
    ' ',
  ),
)

/** "Neither side would comment", "nobody answered". */
const ANSWERS: ReadonlySet<string> = new Set(
  'comment commented answer answered respond responded reply replied confirm confirmed'.split(' '),
)
const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none', 'no'])

/** "No comment", said aloud. */
export const silentWords: SentenceReader = {
  wants: () => rarestWords(SILENT_CONTENT),
  read: ({ main }) => (hasPhrase(main, SILENT_CONTENT) ? 'no-comment' : null),
}
