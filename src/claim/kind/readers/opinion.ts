import { aheadIn } from '../ahead.ts'
import { hasPhrase, hasWord, toPhrases } from '../phrases.ts'
import { BE, BELIEF_CUES, FEELING_CUES, FEELINGS, FIRST, JUDGING, SUPERLATIVES } from '../words/en.ts'
import type { Wording } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Praised", "regretted", "believes": a feeling or a judgement, unless a belief looks ahead. */
export const feelingCue: CueReader = ({ cue, sense, sentences }) => {
  if (hasWord(cue, NAMING) && !hasWord(cue, NOT_NAMING)) return characterised(sentences)
  if (sense !== 'think' && !hasWord(cue, FEELING_CUES)) return null
  const belief = sense === 'think' || hasWord(cue, BELIEF_CUES)
  const hope = hasWord(cue, HOPES)
  return belief && !hope && aheadIn(sentences[0]?.main ?? [], false) !== null ? null : 'opinion'
}

const NAMING: ReadonlySet<string> = new Set(
  'called calls describe described describes labelled labeled branded dubbed termed deemed'.split(' '),
)
const NOT_NAMING: ReadonlySet<string> = new Set(['on', 'for', 'upon', 'by', 'as', 'to'])

/** "Described the figure as premature", "called it a raffle": short, and what it is called comes last. */
function characterised([first]: Wording['sentences']): 'opinion' | null {
  if (first === undefined || first.words.length > 24) return null
  return first.words.includes('as') || hasWord(first.words, JUDGING) ? 'opinion' : null
}

const HOPES: ReadonlySet<string> = new Set(['hope', 'hopes', 'hoped', 'hoping'])

/** "Is the best guarantee", "I am proud", "deserves": the main clause judges or feels. */
export const judgingWords: SentenceReader = ({ main }) => {
  if (hasWord(main, FEELINGS) || (FIRST.has(main[0] ?? '') && hasWord(main.slice(1, 4), OPINING)))
    return 'opinion'
  if (hasPhrase(main, VERDICTS)) return 'opinion'
  const copula = main.findIndex((word) => BE.has(word) || LINKING.has(word))
  if (copula < 0) return null
  const judged = predicate(main, copula).some((word) => JUDGING.has(word) || SUPERLATIVES.has(word))
  return judged || main.slice(0, copula).some((word) => SUPERLATIVES.has(word)) ? 'opinion' : null
}

/** The few words behind a copula, up to the first preposition: "is linked to better sleep" judges nothing. */
function predicate(main: readonly string[], copula: number): readonly string[] {
  const end = main.findIndex((word, i) => i > copula && (i > copula + 6 || BOUNDS.has(word)))
  return main.slice(copula + 1, end < 0 ? main.length : end)
}

const BOUNDS: ReadonlySet<string> = new Set('to of in on for with by at from ,'.split(' '))
const VERDICTS = toPhrases(
  'no need; no reason; no point; not worth; long overdue; makes no sense; speak for themselves; speaks for itself',
)

const OPINING: ReadonlySet<string> = new Set(
  'see consider view regard find prefer like enjoy feel felt thought doubt worry fear guess suppose want wish'.split(
    ' ',
  ),
)
const LINKING: ReadonlySet<string> = new Set([
  'remain',
  'remains',
  'seem',
  'seems',
  'look',
  'looks',
  'feels',
  'feel',
  'felt',
  'sounds',
  'remained',
])
