import { hasPhrase, hasWord, rarestWords, toPhrases } from '../phrases.ts'
import { ASKING_CUES, ASKING_PHRASES, OBLIGATION } from '../words/en.ts'
import type { Sentence } from '../wording.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Urged", "demanded", "called on": unless what was asked is a question, or a wish for an act of one's own. */
export const askingCue: CueReader = ({ cue, sense, sentences }) => {
  const asks =
    sense === 'ask' ||
    hasWord(cue, ASKING_CUES) ||
    hasPhrase(cue, ASKING_PHRASES) ||
    calls(cue, sentences[0]) ||
    bids(cue, sentences[0])
  if (!asks || sentences.at(-1)?.words.at(-1) === '?') return null
  if (hasWord(cue, WANTING) && sentences[0]?.words[0] === 'to') return 'opinion'
  return 'request'
}

/** "Called for forgiveness", where the preposition stands with what is asked. */
function calls(cue: readonly string[], first: Sentence | undefined): boolean {
  return CALLING.has(cue.at(-1) ?? '') && UPON.has(first?.words[0] ?? '')
}

const CALLING: ReadonlySet<string> = new Set(['called', 'calls', 'calling', 'call'])
const UPON: ReadonlySet<string> = new Set(['for', 'on', 'upon'])

/** "Warned both sides against breaking the truce", "told the jury to disregard it": what they govern is to be done or left. */
function bids(cue: readonly string[], first: Sentence | undefined): boolean {
  const opening = first?.words.slice(0, OPENING) ?? []
  if (opening.some((word) => FINITE.has(word))) return false
  if (hasWord(cue, WARNING)) return opening.includes('against') || isBidden(opening)
  return hasWord(cue, TELLING) && isBidden(opening)
}

/** "The jury to disregard": somebody, and what he is to do. */
function isBidden(words: readonly string[]): boolean {
  const to = words.indexOf('to')
  return to > 0 && !/^(the|a|an|his|her|their|its|\d.*)$/.test(words[to + 1] ?? 'the')
}

/** How many words may name the one who is bidden. */
const OPENING = 7
const WARNING: ReadonlySet<string> = new Set(['warn', 'warns', 'warned', 'warning', 'cautioned'])
const TELLING: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell'])
const FINITE: ReadonlySet<string> = new Set(
  "that is are was were will would has have had may might could can if it they he she i we there 's did do does".split(
    ' ',
  ),
)

const WANTING: ReadonlySet<string> = new Set(['want', 'wants', 'wanted', 'seek', 'seeks', 'sought'])

/** "Must", "should", "we demand", and the bare imperative of a direct quotation. */
export const askingWords: SentenceReader = {
  wants: () => [...rarestWords(OBLIGATION), ...IMPERATIVES, 'do'],
  read: ({ main }, { direct }) =>
    (hasPhrase(main, OBLIGATION) || (direct && isImperative(main))) && !hasPhrase(main, TOO_LATE)
      ? 'request'
      : null,
}

/** "Should have known" asks for nothing any more; "must have been" guesses; "let us be honest" only leads in. */
const TOO_LATE = toPhrases(
  `should have; must have; should never have; should not have; ought to have; should be clear; should be ready; should be open; should be over; should be back;
  should be complete; should be ashamed; should be available; should be able; should be done; should be finished; should be fixed; should be fit; let us be; let 's be`,
)

const IMPERATIVES: ReadonlySet<string> = new Set(
  'stop leave come give help support join vote pray stay remember wait listen let stand keep remain avoid evacuate surrender please lay put drop hand go get take bring send tell hold release return wake sit try forget'.split(
    ' ',
  ),
)

function isImperative(main: readonly string[]): boolean {
  return (
    IMPERATIVES.has(main[0] ?? '') ||
    (main[0] === 'do' && main[1] === 'not') ||
    (main[0] === 'do' && main[1] === "n't")
  )
}
