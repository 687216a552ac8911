/** attribution/: who is said to have said what. The rest is the outlet's own voice. */
import type { Reading, Span } from '../article/index.ts'
import type { Find, Reader } from './find.ts'
import { toLines } from './grammar/lines.ts'
import type { Line } from './grammar/line.ts'
import { toInsides, toPassages } from './grammar/passage.ts'
import { ownVoiceOf } from './own-voice.ts'
import { accordingTo } from './readers/according-to.ts'
import { asSaid } from './readers/as-said.ts'
import { colon } from './readers/colon.ts'
import { decline } from './readers/decline.ts'
import { feeling } from './readers/feeling.ts'
import { hearing } from './readers/hearing.ts'
import { inTheWordsOf } from './readers/in-the-words-of.ts'
import { quotedAs } from './readers/quoted-as.ts'
import { nextSentence } from './readers/next-sentence.ts'
import { nounCue } from './readers/noun-cue.ts'
import { participle } from './readers/participle.ts'
import { passive } from './readers/passive.ts'
import { saidQuote } from './readers/said-quote.ts'
import { saidThat } from './readers/said-that.ts'
import { speechAct } from './readers/speech-act.ts'
import { signature } from './readers/signature.ts'
import { tail } from './readers/tail.ts'
import { toldSomeone } from './readers/told-someone.ts'
import { transcript } from './readers/transcript.ts'
import { voiced } from './readers/voiced.ts'
import { dropDoubles } from './refiners/drop-doubles.ts'
import { dropOwnThoughts } from './refiners/drop-own-thoughts.ts'
import { dropUnsaid } from './refiners/drop-unsaid.ts'
import { extendQuotation } from './refiners/extend-quotation.ts'
import { joinHints } from './refiners/join-hints.ts'
import { nest } from './refiners/nest.ts'
import { splitKinds } from './refiners/split-kinds.ts'
import { tellInside } from './refiners/tell-inside.ts'
import type { Hint, Statement } from './statement.ts'

export { isCueWord } from './cue-word.ts'
export type { By, Hint, Statement } from './statement.ts'

/** What attribution yields: the statements in text order, and the sentences nobody is said to have said. */
export interface Attribution {
  readonly statements: readonly Statement[]
  readonly ownVoice: readonly Span[]
}

/** The ways of attributing, surest first: where two find the same cue, the earlier one is kept. */
const READERS: readonly Reader[] = [
  transcript,
  decline,
  asSaid,
  quotedAs,
  tail,
  saidQuote,
  accordingTo,
  inTheWordsOf,
  toldSomeone,
  saidThat,
  passive,
  hearing,
  voiced,
  speechAct,
  participle,
  feeling,
  nounCue,
  signature,
  colon,
  nextSentence,
]

/** What is done with the finds of every line, all at once: yields them line by line again. */
type Refiner = (
  foundByLine: readonly (readonly Find[])[],
  lines: readonly Line[],
) => readonly (readonly Find[])[]

/** What is done with everything found, line by line. */
const REFINERS: readonly Refiner[] = [tellInside, splitKinds, extendQuotation]

/** Finds every attributed statement of a reading; models' hints enter the same list as the rules' finds. */
export function attribute(reading: Reading, hints: readonly Hint[] = []): Attribution {
  // What is said inside quotations is read on its own: nesting then finds who quotes it.
  const running = toLines(toPassages(reading))
  const found = [...readLines(running), ...readLines(toLines(toInsides(reading)))]
  const { text } = reading.article
  const joined = joinHints(dropOwnThoughts(found, text), hints, reading, running)
  const statements = nest(dropUnsaid(joined, text), reading)
  return { statements, ownVoice: ownVoiceOf(statements, reading) }
}

function readLines(lines: readonly Line[]): readonly Find[] {
  const read = lines.map((line, at) => readLine(line, at, lines))
  return REFINERS.reduce<readonly (readonly Find[])[]>((found, refine) => refine(found, lines), read).flat()
}

function readLine(line: Line, at: number, lines: readonly Line[]): readonly Find[] {
  const found: Find[] = []
  const used = new Set<number>()
  for (const reader of READERS) {
    for (const find of dropDoubles(used, reader({ line, at, lines, found }))) found.push(find)
  }
  return found
}
