import type { Kind } from '../commitment.ts'
import type { Sentence, Wording } from '../wording.ts'

/** Reads a whole statement: its cue and what it governs. Null when the cue decides nothing. */
export type CueReader = (wording: Wording) => Kind | null

/** Reads one sentence of a content. */
export interface SentenceReader {
  /** Words of which a sentence must have one for anything to be found in it: most are not asked further. */
  readonly wants: () => readonly string[]
  /** Yields null when the sentence shows nothing of that kind. */
  readonly read: (sentence: Sentence, wording: Wording) => Kind | null
}
