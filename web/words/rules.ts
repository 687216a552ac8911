/**
 * What a rule does, in a few words that a newcomer understands. Rules have the names of the files that hold them; one
 * that is not listed here is shown by its own name, so a new rule never waits for the app.
 */
const RULES: Readonly<Record<string, string>> = {
  // Who said what.
  'said-that': 'a speaker, a verb of saying or thinking, and a clause',
  'told-someone': 'a speaker who tells somebody something',
  'speech-act': 'an act of speech with its object: denied it, accused him, vowed to do it',
  'said-quote': 'a quotation after its attribution',
  tail: 'the words first, then who said them',
  'as-said': 'a clause with “as”: as X put it',
  'according-to': '“according to” somebody',
  'noun-cue': 'a noun that tells: somebody’s claim, denial or estimate',
  participle: 'the speaker of the clause before goes on: “adding that”',
  passive: 'it was said, with or without by whom',
  colon: 'what a statement, a remark or a message is said to hold',
  'next-sentence': 'the sentence after says who said it',
  'quote-of': 'a quotation that belongs to the statement beside it',
  'extend-quotation': 'the quotation runs on into this sentence',
  decline: 'silence, or a refusal to speak',
  // When it was said, and what time it is about.
  published: 'no day was named: the day of publication is taken',
  'own-channel': 'the speaker’s own channel: the day of publication is taken',
  'told-that-day': 'a report with no time of its own is about the day it was told',
  'same-passage': 'the day named for this passage of the article',
  'deictic-day': 'a day counted from the day of telling: today, tomorrow',
  'relative-unit': 'a stretch counted from the day of telling: last week, next month',
  'counted-off': 'a number of days, weeks or months counted off',
  weekday: 'a day of the week, the one nearest that fits the tense',
  'part-of-day': 'a part of a day',
  date: 'a date that the text names',
  month: 'a month that the text names',
  season: 'a season',
  year: 'a year that the text names',
  // When it falls due.
  'within-no-number': '“within” a time without a number: its end is left open',
  'within-n-working-days': '“within n working days”, counted to the end of the last one',
  'counts-from-condition': 'counted from something that has not happened yet: both ends are open',
  by: '“by” a day: to the end of that day',
  before: '“before” a day: to the end of the day before',
  until: '“until” a day: to the end of that day',
  'not-before': '“not before”: a beginning and no end',
  after: '“after”: a beginning and no end',
  range: 'a beginning and an end that the text names',
  'slipped-to': 'a day that was put off to another',
  overnight: 'the night from that day to the next',
  'by-person': 'as a named person entered it',
  'in-doubt': 'more than one day fits: none is chosen',
}

type Pattern = readonly [pattern: RegExp, words: (...found: readonly string[]) => string]

// Conventions carry their number in their name.
const PATTERNS: readonly Pattern[] = [
  [
    /^within-n-(\w+)$/,
    (units) => `“within n ${units}”, counted from when it was said to the end of the last one`,
  ],
  [
    /^within-(\w+)-as-(\d+)-days$/,
    (units, days) => `“within ${units}” without a number: taken as ${days} days, by convention`,
  ],
  [/^in-n-(\w+)$/, (units) => `“in n ${units}”, counted from when it was said`],
  [/^([\w-]+)-as-(\d+)-days$/, (word, days) => `“${spaced(word)}” is taken as ${days} days, by convention`],
  [/^([\w-]+)-open$/, (word) => `“${spaced(word)}” has no end that could be named`],
]

/** A rule in words. */
export function ruleWords(rule: string): string {
  const known = RULES[rule]
  if (known !== undefined) return known
  for (const [pattern, words] of PATTERNS) {
    const match = pattern.exec(rule)
    if (match) return words(...match.slice(1))
  }
  return spaced(rule)
}

/** How sure the reader was, in a word and its number. */
export function confidenceWords(confidence: number): string {
  return `${sureness(confidence)} (${confidence.toFixed(2)})`
}

function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'very sure'
  if (confidence >= 0.7) return 'fairly sure'
  return confidence >= 0.4 ? 'unsure' : 'a guess'
}

function spaced(name = ''): string {
  return name.replaceAll('-', ' ')
}
