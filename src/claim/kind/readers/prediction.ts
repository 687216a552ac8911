import { aheadIn } from '../ahead.ts'
import { hasWord } from '../phrases.ts'
import { FORETELLING_CUES } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Predicted", "warned of": unless what it governs has already happened. */
export const foretellingCue: CueReader = ({ cue, sense, sentences }) => {
  if (sense !== 'predict' && !hasWord(cue, FORETELLING_CUES)) return null
  const first = sentences[0]
  if (first === undefined) return 'prediction'
  const looksBack = first.main.some((word, i) => PAST.has(word) && i < 14)
  return looksBack && aheadIn(first.main, false) === null ? null : 'prediction'
}

const PAST: ReadonlySet<string> = new Set('was were had did has have is are been'.split(' '))

/** "Will fall", "is expected to", "may raise": somebody else's act, or what happens. */
export const foretellingWords: SentenceReader = ({ main }, { direct }) => {
  if (main.at(-1) === '?') return null
  if (isForetold(main)) return 'prediction'
  const ahead = aheadIn(main, direct)
  if (ahead === null) return null
  if (ahead.outlook === 'plan') return FORESEEN.has(ahead.marker) ? 'prediction' : null
  if (ahead.outlook === 'may')
    return ahead.verb === 'be' && !direct && ahead.marker === 'may' ? null : 'prediction'
  return 'prediction'
}

/** "There is an even chance of a cut", "they expect no change". */
function isForetold(main: readonly string[]): boolean {
  if (main[0] === 'there' && hasWord(main.slice(0, 8), CHANCES)) return true
  const opening = main.slice(1, 4)
  if (hasWord(opening, EXPECTED_NOW) || isTarget(main)) return true
  return (
    SUBJECTS.has(main[0] ?? '') && opening.some((word, i) => EXPECTING.has(word) && main[i + 2] !== 'from')
  )
}

/** "The new target is before winter". */
function isTarget(main: readonly string[]): boolean {
  const target = main.findIndex((word) => TARGETS.has(word))
  return target >= 0 && target < 4 && (main[target + 1] === 'is' || main[target + 1] === 'was')
}

const TARGETS: ReadonlySet<string> = new Set(['target', 'deadline', 'forecast'])
const EXPECTED_NOW: ReadonlySet<string> = new Set(['expects', 'forecasts', 'predicts', 'anticipates'])
const CHANCES: ReadonlySet<string> = new Set(
  'chance chances possibility likelihood probability risk danger prospect'.split(' '),
)
const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects expected predict predicts forecast forecasts anticipate anticipates foresee'.split(' '),
)
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'they', 'he', 'she', 'it'])
const FORESEEN: ReadonlySet<string> = new Set([
  'expect',
  'expects',
  'expected',
  'plans',
  'planned',
  'plan',
  'intends',
  'aims',
])
