import type { Kind } from '../commitment.ts'
import type { Sentence, Wording } from '../wording.ts'

/** Reads a whole statement: its cue and what it governs. Null when the cue decides nothing. */
export type CueReader = (wording: Wording) => Kind | null

/** Reads one sentence of a content; null when it shows nothing of that kind. */
export type SentenceReader = (sentence: Sentence, wording: Wording) => Kind | null
