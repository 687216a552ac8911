import { aheadIn, TURNS_AHEAD, type Ahead } from '../ahead.ts'
import { hasPhrase, hasWord, rarestWords, toPhrases } from '../phrases.ts'
import { BE, FORETELLING_CUES, MAY } from '../words/en.ts'
import { UNSAID, type Sentence, type Wording } from '../wording.ts'
import { wishes } from './opinion.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Predicted", "warned of": unless what it governs has already happened. */
export const foretellingCue: CueReader = ({ cue, sense, sentences }) => {
  const { words, main } = sentences[0] ?? UNSAID
  if (givesForecast(cue, words)) return 'prediction'
  if (sense !== 'predict' && !hasWord(cue, FORETELLING_CUES)) return null
  return looksBack(main) && aheadIn(main, false) === null ? null : 'prediction'
}

function looksBack(main: readonly string[]): boolean {
  return main.some((word, i) => PAST.has(word) && i < 14)
}

/** A cue that only moves a forecast, with a forecast behind it. */
function givesForecast(cue: readonly string[], words: readonly string[]): boolean {
  if (hasWord(cue, REVISING)) return hasWord(words, FORECASTS)
  if (hasWord(cue, ISSUING)) return hasWord(words.slice(0, 4), WARNINGS)
  return hasWord(cue, SEEING) && words.some(isToCome)
}

/** "Issued a warning of floods". */
const ISSUING: ReadonlySet<string> = new Set(['issued', 'issues', 'gave', 'gives'])
const WARNINGS: ReadonlySet<string> = new Set('warning warnings forecast alert'.split(' '))
/** "Sees growth of two percent next year". */
const SEEING: ReadonlySet<string> = new Set(['sees', 'see', 'saw'])

function isToCome(word: string): boolean {
  return word === 'next' || word === 'coming' || /^20\d\d$/.test(word)
}

/** "Raised its growth forecast to 1.8 percent". */
const REVISING: ReadonlySet<string> = new Set(
  'raised raises raise cut cuts lowered lowers lifted lifts trimmed trims revised upgraded downgraded reaffirmed'.split(
    ' ',
  ),
)
const FORECASTS: ReadonlySet<string> = new Set(
  'forecast forecasts outlook projection projections guidance'.split(' '),
)

const PAST: ReadonlySet<string> = new Set('was were had did has have is are been'.split(' '))

/** "Will fall", "is expected to", "may raise": somebody else's act, or what happens. */
export const foretellingWords: SentenceReader = {
  wants: () => [
    ...rarestWords(CHANCE_OF),
    ...TURNS_AHEAD,
    ...CHANCES,
    ...TARGETS,
    ...EXPECTING,
    ...EXPECTED_NOW,
    'possible',
  ],
  read: foretell,
}

function foretell({ main, words }: Sentence, wording: Wording): 'prediction' | null {
  if (main.at(-1) === '?') return null
  if (isForetold(main) || isWeather(main, wording)) return 'prediction'
  const ahead = aheadIn(main, wording.direct)
  const foretold = ahead === null ? isConditional(words, main) : isForeseen(main, ahead, wording)
  return foretold ? 'prediction' : null
}

function isForeseen(main: readonly string[], ahead: Ahead, wording: Wording): boolean {
  const { outlook, marker, verb } = ahead
  if (isWished(main, ahead, wording)) return false
  if (outlook === 'plan') return FORESEEN.has(marker)
  return outlook !== 'may' || verb !== 'be' || wording.direct || marker !== 'may'
}

/** "Files might be lost if the move goes ahead": what a condition makes ahead. */
function isConditional(words: readonly string[], main: readonly string[]): boolean {
  return words.includes('if') && main.some((word, i) => MAY.has(word) && main[i + 1] === 'be')
}

/** "He hoped talks would resume": hope, not foresight. */
function isWished(main: readonly string[], { at }: Ahead, wording: Wording): boolean {
  const wish = wishes(main, wording)
  return wish >= 0 && wish <= at
}

/** "Snow was possible", said by those who foretell the weather. */
function isWeather(main: readonly string[], { source }: Wording): boolean {
  const possible = main.indexOf('possible')
  return possible > 0 && BE.has(main[possible - 1]!) && hasWord(source, FORECASTERS)
}

const FORECASTERS: ReadonlySet<string> = new Set(
  'forecaster forecasters meteorologist meteorologists weather'.split(' '),
)

/** "There is an even chance of a cut", "they expect no change". */
function isForetold(main: readonly string[]): boolean {
  if (main[0] === 'there' && hasWord(main.slice(0, 8), CHANCES)) return true
  if (hasPhrase(main, CHANCE_OF)) return true
  const opening = main.slice(1, 4)
  if (hasWord(opening, EXPECTED_NOW) || isTarget(main)) return true
  return (
    (SUBJECTS.has(main[0] ?? '') &&
      opening.some((word, i) => EXPECTING.has(word) && main[i + 2] !== 'from')) ||
    main.some((word, i) => word === 'expect' && i > 1 && WE.has(main[i - 1]!) && main[i + 1] !== 'from')
  )
}

const WE: ReadonlySet<string> = new Set(['i', 'we', 'still', 'now'])

/** "The bill has no chance of passing". */
const CHANCE_OF = toPhrases(
  'no chance of; little chance of; every chance of; good chance of; no chance that; little chance that; good chance that; stands no chance',
)

/** "The new target is before winter". */
function isTarget(main: readonly string[]): boolean {
  const target = main.findIndex((word) => TARGETS.has(word))
  return target >= 0 && target < 4 && (main[target + 1] === 'is' || main[target + 1] === 'was')
}

const TARGETS: ReadonlySet<string> = new Set(['target', 'deadline', 'forecast'])
const EXPECTED_NOW: ReadonlySet<string> = new Set(['expects', 'forecasts', 'predicts', 'anticipates'])
const CHANCES: ReadonlySet<string> = new Set(
  'chance chances possibility likelihood probability risk danger prospect hope hopes'.split(' '),
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
