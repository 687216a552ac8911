import type { Span } from '../../../article/index.ts'

/** What a span may not be cut from: the words stay true to the letter and say something else. */
export type Cut = 'cuts a word' | 'cuts a number' | 'cuts a name' | 'cuts a negation'

const LETTER = /[\p{L}\p{N}]/u
const NUMBER_GOES_ON =
  /^(?:[.,:/-]?\d|\s?(?:%|‰|percent\b|per cent\b|(?:hundred|thousand|million|billion|trillion|dozen)\b))/iu
const NUMBER_BEFORE = /(?:\d[.,:/-]?|[-−+$€£¥])$/u
/** A capitalised word and a space or hyphen; not a day or month, which stand beside names without being theirs. */
const NAME_BEFORE =
  /(?:^|[\s"'“‘(])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(\p{Lu}[\p{L}.'’-]*)[ -]$/u
const NAME_GOES_ON = /^[ -](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}\p{Ll}/u
const CAPITAL = /^\p{Lu}/u
const LAST_WORD = /[\p{L}\p{N}'’.-]+$/u
const NEGATION =
  /(?:^|[^\p{L}])(?:not|no|never|neither|nor|without|cannot|hardly|barely|\p{L}+n['’]t)(?:\s+(?:\p{L}+ly|yet|even|to|be|been|have|has|had|any|the|a|an))*\s*$/iu
const ANY_NEGATION =
  /(?<!\p{L})(?:not|no|never|neither|nor|without|cannot|hardly|barely|\p{L}+n['’]t)(?!\p{L})/iu
const DIGIT = /\d/u
/** So many characters before a border are looked at: patterns that end there search all that they are given. */
const REACH = 120

/** What the span is cut from, seen from its two borders in the sentence it stands in; null for a clean one. */
export function cutOf(text: string, [start, end]: Span, sentence: Span): Cut | null {
  const before = text.slice(Math.max(sentence[0], start - REACH), start)
  const after = text.slice(end, sentence[1])
  const words = text.slice(start, end)
  if (cutsWord(before, words) || cutsWord(words, after)) return 'cuts a word'
  if (/^\d/u.test(words) && NUMBER_BEFORE.test(before)) return 'cuts a number'
  if (/\d$/u.test(words) && NUMBER_GOES_ON.test(after)) return 'cuts a number'
  return cutsName(before, words, after) ? 'cuts a name' : null
}

/** Whether a negation stands right before the span and would be left out by it: "did not | say", "no | evidence". */
export function isNegatedBefore(text: string, [start]: Span, from: number): boolean {
  return NEGATION.test(text.slice(Math.max(from, start - REACH), start))
}

/** What is lost between two spans of one content in what neither source nor cue accounts for. */
export function cutBetween(gap: string): Cut | null {
  if (ANY_NEGATION.test(gap)) return 'cuts a negation'
  return DIGIT.test(gap) ? 'cuts a number' : null
}

function cutsWord(before: string, after: string): boolean {
  return LETTER.test(before.slice(-1)) && LETTER.test(after.slice(0, 1))
}

/** "Ivan | Petrov" cuts a name on either side; the first word of a sentence is capitalised whatever it is. */
function cutsName(before: string, words: string, after: string): boolean {
  const named = NAME_BEFORE.exec(before)
  if (named !== null && named.index + named[0].indexOf(named[1]!) > 0 && CAPITAL.test(words)) return true
  return CAPITAL.test(LAST_WORD.exec(words.slice(-REACH))?.[0] ?? '') && NAME_GOES_ON.test(after)
}
