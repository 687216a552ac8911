import { hasPhrase, hasWord, rarestWords } from '../phrases.ts'
import {
  AT_FAULT,
  BE,
  BLAMING_CUES,
  DOING,
  FIRST,
  IN_CHARGE,
  NAMED_WRONGS,
  NEGATIONS,
  WRONGS,
  WRONG_NOUNS,
} from '../words/en.ts'
import { UNSAID } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Accused", "blamed", "condemned". */
export const blamingCue: CueReader = ({ cue, sense, sentences }) => {
  if (hasWord(cue, BLAMES) && isThing((sentences[0] ?? UNSAID).words)) return null
  return sense === 'accuse' || hasWord(cue, BLAMING_CUES) ? 'accusation' : null
}

function isThing(words: readonly string[]): boolean {
  const end = words.indexOf('for')
  return hasWord(words.slice(0, Math.min(5, end < 0 ? words.length : end)), THINGS)
}

/** "Blamed a software fault", "blamed the weather": what has no will is a cause, and not accused. */
const BLAMES: ReadonlySet<string> = new Set('blame blames blamed blaming'.split(' '))
const THINGS: ReadonlySet<string> = new Set(
  `fault fire failure glitch bug weather storm storms snow rain fog wind winds ice heat drought shortage leak spark lightning virus outage
  surge breakdown cable cold flooding earthquake costs prices inflation demand exports`.split(/\s+/),
)

/** A wrong that somebody else is said to do: "is hiding", "the lie", "X's fault". A court's or a victim's tale is a report. */
export const blamingWords: SentenceReader = {
  wants: () => [
    ...rarestWords(AT_FAULT),
    ...rarestWords(NAMED_WRONGS),
    ...SUSPECTING,
    ...FAILING,
    ...TRYING,
    ...THREATENING,
    ...WRONGS,
    ...WRONG_NOUNS,
  ],
  read: ({ main, words }, { cue }) => {
    if (hasWord(cue, FINDING)) return null
    if (hasPhrase(words, AT_FAULT) || isSuspicion(main) || isFailure(main)) return 'accusation'
    return blamesNobody(main) || hasWord(words, COURTS) || !namesWrong(main) ? null : 'accusation'
  },
}

/** "We lied", "it was a theft": the speaker's own wrong, or nobody's. */
function blamesNobody([first = '', second = '']: readonly string[]): boolean {
  return FIRST.has(first) || FIRST.has(second) || NOBODY.has(first)
}

function namesWrong(main: readonly string[]): boolean {
  if (hasPhrase(main, NAMED_WRONGS) || isScheme(main) || isCalledWrong(main)) return true
  return main.some((word, i) => isWrong(main, word, i))
}

/** "She suspected a colleague", "I blame the bank", "they have missed four dates". */
function isSuspicion([first = '', second = '', third = '']: readonly string[]): boolean {
  if (SUBJECTS.has(first) && (SUSPECTING.has(second) || SUSPECTING.has(third))) return true
  return OTHERS.has(first) && (FAILING.has(second) || (third !== 'to' && FAILING.has(third)))
}

/** "The levy was theft", "this is sheer blackmail"; a charge, a cause or a subject may be anything. */
function isCalledWrong(main: readonly string[]): boolean {
  const copula = main.findIndex((word) => BE.has(word))
  if (copula < 1 || hasWord(main.slice(0, copula), TOPICS)) return false
  const wrong = main.findIndex((word, i) => i > copula && WRONG_NOUNS.has(word))
  return wrong > 0 && main.slice(copula + 1, wrong).every((word) => PLAINLY.has(word))
}

const TOPICS: ReadonlySet<string> = new Set(
  'charge charges topic issue cause causes reason problem motive subject offence word focus concern'.split(
    ' ',
  ),
)
const PLAINLY: ReadonlySet<string> = new Set(
  'a an pure sheer plain nothing but simply outright blatant open naked economic political legal moral act of'.split(
    ' ',
  ),
)

/** "Is trying to distract from his failures". */
function isScheme(main: readonly string[]): boolean {
  return main.some((word, i) => {
    if (main[i + 1] !== 'to') return false
    return THREATENING.has(word)
      ? HARM.has(main[i + 2] ?? '')
      : TRYING.has(word) && SCHEMES.has(main[i + 2] ?? '')
  })
}

/** "Had threatened to kill her": told of another, a crime. */
const THREATENING: ReadonlySet<string> = new Set(['threatened', 'threatens', 'threatening'])
const HARM: ReadonlySet<string> = new Set('kill hurt harm beat shoot stab rape burn hit murder'.split(' '))

const TRYING: ReadonlySet<string> = new Set('trying tried tries attempting attempted seeking'.split(' '))
const SCHEMES: ReadonlySet<string> = new Set(
  `distract deflect silence divide buy hide cover mislead shift undermine sow intimidate destabilise destabilize discredit deceive evade
  escape rewrite erase exploit steal spread derail sabotage manipulate provoke blackmail`.split(/\s+/),
)

/** What is found after a search is told, not charged. */
const FINDING: ReadonlySet<string> = new Set('found finds concluded concludes ruled'.split(' '))

/** "The state had abandoned the valley", "managers broke their word": those in charge, and what they owed. */
function isFailure(main: readonly string[]): boolean {
  const failing = main.findIndex((word) => FAILING.has(word))
  if (failing < 1 || failing > 6 || main[failing + 1] === 'to' || main[failing + 1] === 'in') return false
  const before = main.slice(0, failing)
  return hasWord(before, IN_CHARGE) && !hasWord(before, BE) && !hasWord(before, NEGATIONS)
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'they', 'he', 'she', 'it'])
const OTHERS: ReadonlySet<string> = new Set(['they', 'he', 'she'])
const SUSPECTING: ReadonlySet<string> = new Set(
  'suspect suspects suspected blame blamed accuse accused condemn condemned'.split(' '),
)
const FAILING: ReadonlySet<string> = new Set(
  'missed broke broken ignored lied failed neglected betrayed cheated abandoned misled deserted forgotten'.split(
    ' ',
  ),
)

const NOBODY: ReadonlySet<string> = new Set(['it', 'there'])

function isWrong(main: readonly string[], word: string, i: number): boolean {
  const before = (main[i - 1]?.endsWith('ly') === true ? main[i - 2] : main[i - 1]) ?? ''
  if (WRONGS.has(word)) return !SUFFERED.has(before) && !DENIED.has(before)
  return (
    WRONG_NOUNS.has(word) &&
    main.slice(Math.max(0, i - 5), i).some((one) => DOING.has(one)) &&
    !DENIED.has(before)
  )
}

/** Where the law is at work, a crime's name accuses nobody anew. */
const COURTS: ReadonlySet<string> = new Set(
  `arrested charged convicted sentenced court investigation investigating investigators suspect suspects trial pleaded jury
  detained prosecutors verdict victims`.split(/\s+/),
)
const SUFFERED: ReadonlySet<string> = new Set('was were been be being got'.split(' '))
const DENIED: ReadonlySet<string> = new Set(
  'no not against fight fighting combat combating counter stop prevent of'.split(' '),
)
