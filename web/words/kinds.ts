/** What the app calls kinds, certainties, states and manners of quoting. Each word has one line that explains it. */
export interface Word {
  readonly label: string
  readonly means: string
}

export const KINDS: Readonly<Record<string, Word>> = {
  report: { label: 'Report', means: 'says that something is or was so' },
  prediction: { label: 'Prediction', means: 'says that something will happen' },
  promise: { label: 'Promise', means: 'the speaker’s own future act: a pledge, a threat or an ultimatum' },
  denial: { label: 'Denial', means: 'says that something is not so' },
  accusation: { label: 'Accusation', means: 'blames somebody' },
  'no-comment': { label: 'No comment', means: 'was asked, and did not answer' },
  opinion: { label: 'Opinion', means: 'a belief, a hope or a judgement' },
  request: { label: 'Request', means: 'an order, a demand or an appeal' },
}

export const CERTAINTIES: Readonly<Record<string, Word>> = {
  certain: { label: 'flat', means: 'said flatly, with no hedge' },
  probable: { label: 'probable', means: 'the speaker’s own words make it likely' },
  possible: { label: 'possible', means: 'the speaker’s own words leave it open' },
  doubtful: { label: 'doubtful', means: 'the speaker’s own words make it unlikely' },
  unstated: { label: 'certainty not stated', means: 'the speaker did not say how sure' },
}

export const QUOTES: Readonly<Record<string, Word>> = {
  direct: { label: 'Quoted', means: 'in quotation marks: the speaker’s own words' },
  mixed: { label: 'Partly quoted', means: 'a part in quotation marks, the rest in the outlet’s words' },
  indirect: { label: 'Reported', means: 'told in the outlet’s words' },
}

export const ATTRIBUTIONS: Readonly<Record<string, Word>> = {
  explicit: { label: 'said so in the text', means: 'the text names who said it' },
  implicit: { label: 'carried over', means: 'the speaker goes on from the sentence before' },
  agentless: { label: 'nobody named', means: 'the text does not say who said it' },
}

/** The word for a key that this version of the app has no word for: the key itself, readable. */
export function wordFor(words: Readonly<Record<string, Word>>, key: string): Word {
  return words[key] ?? { label: key.replaceAll('-', ' '), means: '' }
}
