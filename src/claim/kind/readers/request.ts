import { hasPhrase, hasWord, toPhrases } from '../phrases.ts'
import { ASKING_CUES, ASKING_PHRASES, OBLIGATION } from '../words/en.ts'
import type { CueReader, SentenceReader } from './reader.ts'

/** "Urged", "demanded", "called on": unless what was asked is a question, or a wish for an act of one's own. */
export const askingCue: CueReader = ({ cue, sense, sentences }) => {
  const asks = sense === 'ask' || hasWord(cue, ASKING_CUES) || hasPhrase(cue, ASKING_PHRASES)
  if (!asks || sentences.at(-1)?.words.at(-1) === '?') return null
  if (hasWord(cue, WANTING) && sentences[0]?.words[0] === 'to') return 'opinion'
  return 'request'
}

const WANTING: ReadonlySet<string> = new Set(['want', 'wants', 'wanted', 'seek', 'seeks', 'sought'])

/** "Must", "should", "we demand", and the bare imperative of a direct quotation. */
export const askingWords: SentenceReader = ({ main }, { direct }) =>
  (hasPhrase(main, OBLIGATION) && !hasPhrase(main, TOO_LATE)) || (direct && isImperative(main))
    ? 'request'
    : null

/** "Should have known" asks for nothing any more; "must have been" guesses. */
const TOO_LATE = toPhrases('should have; must have; should never have; should not have; ought to have')

const IMPERATIVES: ReadonlySet<string> = new Set(
  'stop leave come give help support join vote pray stay remember wait listen let stand keep remain avoid evacuate surrender please'.split(
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
