/** claim/kind/: what a statement commits its speaker to, and how surely. */
import type { Reading } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { certaintyOf } from './certainty.ts'
import type { Commitment, Kind } from './commitment.ts'
import { blamingCue, blamingWords } from './readers/accusation.ts'
import { denyingCue, denyingWords } from './readers/denial.ts'
import { feelingCue, judgingWords } from './readers/opinion.ts'
import { foretellingCue, foretellingWords } from './readers/prediction.ts'
import { promisingCue, promisingWords } from './readers/promise.ts'
import type { CueReader, SentenceReader } from './readers/reader.ts'
import { askingCue, askingWords } from './readers/request.ts'
import { silentCue, silentWords } from './readers/silence.ts'
import { NEGATIONS } from './words/en.ts'
import { toWording, type Sentence, type Wording } from './wording.ts'

export { KINDS, type Certainty, type Commitment, type Kind } from './commitment.ts'
export { futureTokens } from './future.ts'
export { hedgeTokens } from './hedge-tokens.ts'

/** A cue that names an act decides for the whole statement; silence first, since it denies and declines at once. */
const CUE_READERS: readonly CueReader[] = [
  silentCue,
  denyingCue,
  blamingCue,
  promisingCue,
  askingCue,
  foretellingCue,
  feelingCue,
]

/** What a sentence shows by itself; an act of the speaker's own comes before what others must or will do. */
const SENTENCE_READERS: readonly SentenceReader[] = [
  silentWords,
  denyingWords,
  promisingWords,
  askingWords,
  foretellingWords,
  blamingWords,
  judgingWords,
]

/** Tells for each statement, in the same order, what it commits its speaker to. Linear in the length of the statements. */
export function whatKind(statements: readonly Statement[], reading: Reading): readonly Commitment[] {
  return statements.map((statement) => commitmentOf(toWording(statement, reading)))
}

function commitmentOf(wording: Wording): Commitment {
  const kinds = wording.sentences.map((sentence) => kindOfSentence(sentence, wording))
  const kind = kindOfCue(wording) ?? heaviest(kinds, wording.sentences)
  const own = wording.sentences.filter((_, i) => kinds[i] === kind)
  const deciding = own.length > 0 ? own : wording.sentences.slice(0, 1)
  return { kind, certainty: certaintyOf(kind, deciding, wording), negated: isNegated(deciding) }
}

function kindOfCue(wording: Wording): Kind | null {
  for (const reader of CUE_READERS) {
    const kind = reader(wording)
    if (kind !== null) return kind
  }
  return null
}

function kindOfSentence(sentence: Sentence, wording: Wording): Kind {
  const asked = askedBy(sentence.words)
  for (let i = 0; i < SENTENCE_READERS.length; i++) {
    const kind = (asked & (1 << i)) === 0 ? null : SENTENCE_READERS[i]!.read(sentence, wording)
    if (kind !== null) return kind
  }
  return 'report'
}

/** The readers that a word may stir, as bits by their place in the list. */
const STIRRED: ReadonlyMap<string, number> = stirredByWord()

function stirredByWord(): ReadonlyMap<string, number> {
  const stirred = new Map<string, number>()
  SENTENCE_READERS.forEach(({ wants }, i) => {
    for (const word of wants()) stirred.set(word, (stirred.get(word) ?? 0) | (1 << i))
  })
  return stirred
}

/** One look at every word tells which readers have anything to look for. */
function askedBy(words: readonly string[]): number {
  let asked = 0
  for (const word of words) asked |= STIRRED.get(word) ?? 0
  return asked
}

/** A plain sentence weighs half: it often only leads up to the one that commits; a judgement often only follows it. A denial, however short, is the point. */
const WEIGHT: Readonly<Partial<Record<Kind, number>>> = {
  report: 0.5,
  opinion: 0.85,
  denial: 8,
  'no-comment': 8,
}

/** The kind that most of the words stand under; of equals the first. */
function heaviest(kinds: readonly Kind[], sentences: readonly Sentence[]): Kind {
  if (kinds.length < 2) return kinds[0] ?? 'report'
  const weights = new Map<Kind, number>()
  let best: Kind = kinds[0]!
  kinds.forEach((kind, i) => {
    const weight = sentences[i]!.words.length * (WEIGHT[kind] ?? 1)
    weights.set(kind, (weights.get(kind) ?? 0) + weight)
  })
  for (const [kind, weight] of weights) if (weight > weights.get(best)!) best = kind
  return best
}

function isNegated(deciding: readonly Sentence[]): boolean {
  return deciding[0]?.main.some((word, i, main) => NEGATIONS.has(word) && main[i + 1] !== 'only') ?? false
}
