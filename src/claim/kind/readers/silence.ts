import { hasPhrase, hasWord } from '../phrases.ts'
import { SILENT_CONTENT, SILENT_CUES } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Declined to comment", "did not rule out", "has remained silent on". */
export const silentCue: CueReader = ({ cue, source, sense }) => {
  if (sense === 'decline' || hasPhrase(cue, SILENT_CUES)) return 'no-comment'
  return hasWord(cue, ANSWERS) && hasWord(source, NOBODY) ? 'no-comment' : null
}

/** "Neither side would comment", "nobody answered". */
const ANSWERS: ReadonlySet<string> = new Set(
  'comment commented answer answered respond responded reply replied confirm confirmed'.split(' '),
)
const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none', 'no'])

/** "No comment", said aloud. */
export const silentWords: SentenceReader = ({ main }) =>
  hasPhrase(main, SILENT_CONTENT) ? 'no-comment' : null
