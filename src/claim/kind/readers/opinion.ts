import { aheadIn } from '../ahead.ts'
import { hasWord } from '../phrases.ts'
import { BE, BELIEF_CUES, FEELING_CUES, FIRST, JUDGING, SUPERLATIVES } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Praised", "regretted", "believes": a feeling or a judgement, unless a belief looks ahead. */
export const feelingCue: CueReader = ({ cue, sense, sentences }) => {
  if (sense !== 'think' && !hasWord(cue, FEELING_CUES)) return null
  const belief = sense === 'think' || hasWord(cue, BELIEF_CUES)
  const hope = hasWord(cue, HOPES)
  return belief && !hope && aheadIn(sentences[0]?.main ?? [], false) !== null ? null : 'opinion'
}

const HOPES: ReadonlySet<string> = new Set(['hope', 'hopes', 'hoped', 'hoping'])

/** "Is the best guarantee", "I am proud", "deserves": the main clause judges or feels. */
export const judgingWords: SentenceReader = ({ main }) => {
  if (hasWord(main, FEELINGS) || (FIRST.has(main[0] ?? '') && hasWord(main.slice(1, 4), OPINING)))
    return 'opinion'
  const copula = main.findIndex((word) => BE.has(word) || LINKING.has(word))
  if (copula < 0) return null
  const judged = main
    .slice(copula + 1, copula + 7)
    .some((word) => JUDGING.has(word) || SUPERLATIVES.has(word))
  return judged || main.slice(0, copula).some((word) => SUPERLATIVES.has(word)) ? 'opinion' : null
}

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
const FEELINGS: ReadonlySet<string> = new Set(
  `deserve deserves deserved regret regrets thank thanks love proud grateful condolences thoughts prayers hope congratulations think believe
  sorry glad happy unfortunately fortunately`.split(/\s+/),
)
