/**
 * What a rule does, in one sentence a newcomer understands. Rules are named by the folder that holds them; one that is
 * not listed here is shown by its own name, so a new rule never waits for the app.
 */
const RULES: Readonly<Record<string, string>> = {
  'said-that': 'a speaker, a verb of saying, and what was said',
  'quote-then-said': 'a quotation followed by who said it',
  'said-then-quote': 'a verb of saying followed by a quotation',
  inverted: 'the words first, then the verb, then the speaker',
  'according-to': '“according to” and its like',
  'in-an-interview': 'words given in an interview',
  'claim-of': 'a noun of saying: somebody’s claim, denial or announcement',
  passive: 'it was said, with or without by whom',
  'no-comment': 'silence, or a refusal to comment',
  continuation: 'the speaker of the sentence before goes on',
  'running-quotation': 'a quotation that runs over several sentences',
  'next-sentence': 'the sentence after says who said it',
  'within-n-days': '“within n days”, counted from the day it was said to the end of the last day',
  'said-on-published': 'no day was named: the day of publication is taken',
}

/** A rule in words. */
export function ruleWords(rule: string): string {
  return RULES[rule] ?? rule.replaceAll('-', ' ')
}

/** How sure the reader was, in a word and its number. */
export function confidenceWords(confidence: number): string {
  const word =
    confidence >= 0.9
      ? 'very sure'
      : confidence >= 0.7
        ? 'fairly sure'
        : confidence >= 0.4
          ? 'unsure'
          : 'a guess'
  return `${word} (${confidence.toFixed(2)})`
}
