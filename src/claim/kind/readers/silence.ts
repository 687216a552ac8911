import { hasPhrase } from '../phrases.ts'
import { SILENT_CONTENT, SILENT_CUES } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Declined to comment", "did not rule out", "has remained silent on". */
export const silentCue: CueReader = ({ cue, sense }) =>
  sense === 'decline' || hasPhrase(cue, SILENT_CUES) ? 'no-comment' : null

/** "No comment", said aloud. */
export const silentWords: SentenceReader = ({ main }) =>
  hasPhrase(main, SILENT_CONTENT) ? 'no-comment' : null
