import { aheadIn, isOwn, subjectBefore } from '../ahead.ts'
import { hasPhrase, hasWord, rarestWords, toPhrases } from '../phrases.ts'
import { BE, BELIEF_CUES, FEELING_CUES, FEELINGS, FIRST, JUDGING, PAST, SUPERLATIVES } from '../words/en.ts'
import type { Wording } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Praised", "regretted", "believes": a feeling or a judgement, unless a belief looks ahead. */
export const feelingCue: CueReader = ({ cue, sense, sentences }) => {
  if (hasWord(cue, NAMING) && !hasWord(cue, NOT_NAMING)) return characterised(sentences, cue)
  if (sense !== 'think' && !hasWord(cue, FEELING_CUES)) return null
  const belief = sense === 'think' || hasWord(cue, BELIEF_CUES)
  const hope = hasWord(cue, HOPES)
  const main = sentences[0]?.main ?? []
  return belief && !hope && (aheadIn(main, false) !== null || isSupposed(main)) ? null : 'opinion'
}

/** "Believe the attack was planned abroad": what is or was so or not, and no judgement of it. */
function isSupposed(main: readonly string[]): boolean {
  return (
    main.some((word, i) => i > 0 && isPast(word)) && !hasWord(main, JUDGING) && !hasWord(main, SUPERLATIVES)
  )
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 4 && word.endsWith('ed'))
}

const NAMING: ReadonlySet<string> = new Set(
  'called calls describe described describes labelled labeled branded dubbed termed deemed'.split(' '),
)
const NOT_NAMING: ReadonlySet<string> = new Set(['on', 'for', 'upon', 'by', 'as', 'to'])

/** "Described the figure as premature", "called it a raffle": short, and what it is called comes last. */
function characterised([first]: Wording['sentences'], cue: readonly string[]): 'opinion' | null {
  if (first === undefined || first.words.length > 24) return null
  if (first.words.includes('as') || hasWord(first.words, JUDGING)) return 'opinion'
  return hasWord(cue, NAMING_ALONE) && !hasWord(first.words, CONVENED) ? 'opinion' : null
}

/** These need no "as" and no judging word: whatever a thing is called is a judgement. */
const NAMING_ALONE: ReadonlySet<string> = new Set(
  'called calls labelled labeled branded dubbed termed deemed'.split(' '),
)
/** "Called an election". */
const CONVENED: ReadonlySet<string> = new Set(
  'election elections strike meeting vote referendum conference session halt summit police'.split(' '),
)

const HOPES: ReadonlySet<string> = new Set(['hope', 'hopes', 'hoped', 'hoping', 'hopeful', 'optimistic'])

/** "Is the best guarantee", "I am proud", "deserves": the main clause judges or feels. */
export const judgingWords: SentenceReader = {
  wants: () => [
    ...rarestWords(VERDICTS),
    ...FEELINGS,
    ...OPINING,
    ...WISHING,
    ...JUDGING,
    ...SUPERLATIVES,
    'too',
  ],
  read: ({ main }, wording) => {
    if (hasWord(wording.cue, CONCEDING)) return null
    if (feels(main) || (FIRST.has(main[0] ?? '') && hasWord(main.slice(1, 4), OPINING)))
      return isThought(main) ? null : 'opinion'
    if (hasPhrase(main, VERDICTS) || wishes(main, wording) >= 0) return 'opinion'
    return isJudged(main) ? 'opinion' : null
  },
}

/** "Thanks", "we believe"; "had promised to think again" is somebody's act. */
function feels(main: readonly string[]): boolean {
  return main.some((word, i) => FEELINGS.has(word) && !(word === 'think' && main[i - 1] === 'to'))
}

/** "Conceded that the forecast had been wrong": a fact, and one's own. */
const CONCEDING: ReadonlySet<string> = new Set(
  'conceded concedes conceding admitted admits admitting acknowledged acknowledges acknowledging confessed confesses'.split(
    ' ',
  ),
)

/** A judging word behind the copula, or a superlative on either side of it. */
function isJudged(main: readonly string[]): boolean {
  const copula = main.findIndex((word) => BE.has(word) || LINKING.has(word))
  if (copula < 0) return false
  const judged = predicate(main, copula)
  if (hasWord(judged, JUDGING) || hasSuperlative(judged)) return true
  return hasSuperlative(main.slice(0, copula)) || isTooMuch(main, copula)
}

/** "We think the virus came from bats": a belief of what was so. */
function isThought(main: readonly string[]): boolean {
  const think = main.findIndex((word) => THINKING.has(word))
  return think === 1 && isSupposed(main.slice(2)) && !hasWord(main.slice(2), FEELINGS)
}

const THINKING: ReadonlySet<string> = new Set(['think', 'believe'])

/** "The most powerful guarantee", "the best team"; "at least" and "most of" only count. */
function hasSuperlative(words: readonly string[]): boolean {
  return words.some((word, i) => {
    if (word !== 'most' && word !== 'least') return SUPERLATIVES.has(word)
    return words[i - 1] !== 'at' && words[i + 1] !== 'of' && i > 0
  })
}

/** "Too close to call". */
function isTooMuch(main: readonly string[], copula: number): boolean {
  const too = main.indexOf('too', copula)
  return too >= 0 && too < copula + 3 && main[too + 2] === 'to'
}

/** Where the speaker's own hope or wish is told, "he hoped for a coalition"; -1 where none is. */
export function wishes(main: readonly string[], wording: Wording): number {
  const wish = main.findIndex((word) => WISHING.has(word))
  return wish > 0 && wish < 5 && isOwn(subjectBefore(main, wish), wording) ? wish : -1
}

const WISHING: ReadonlySet<string> = new Set(
  'hope hopes hoped wish wishes wished want wants wanted dream dreams dreamed dreamt pray prays prayed praying'.split(
    ' ',
  ),
)

/** The few words behind a copula, up to the first preposition: "is linked to better sleep" judges nothing. */
function predicate(main: readonly string[], copula: number): readonly string[] {
  const end = main.findIndex((word, i) => i > copula && (i > copula + 6 || BOUNDS.has(word)))
  return main.slice(copula + 1, end < 0 ? main.length : end)
}

const BOUNDS: ReadonlySet<string> = new Set('to of in on for with by at from ,'.split(' '))
const VERDICTS = toPhrases(
  'no need; no reason; no point; not worth; long overdue; makes no sense; made no sense; confidence in; faith in; of my life; of our lives; of my career; speak for themselves; speaks for itself; never seen anything so; never known anything so',
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
