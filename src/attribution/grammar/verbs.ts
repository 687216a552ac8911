import { AUXILIARY, TAG } from './tags.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './verb-forms.ts'
import type { Word } from './passage.ts'

const NOMINAL_BEFORE = TAG.determiner | TAG.number
/** Determiners that also stand alone as the subject of a plural verb: "some say", "many believe". */
const STANDS_ALONE = new Set([
  'some',
  'many',
  'most',
  'all',
  'both',
  'few',
  'several',
  'these',
  'those',
  'each',
  'this',
  'that',
])

/** Says whether the word is "'s" or "'" as a possessive, not the short form of "is" or "has". */
export function isPossessive(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  if (lower === "'") return true
  const before = words[at - 1]
  return (
    lower === "'s" &&
    before !== undefined &&
    (before.tags & (TAG.subject | TAG.relative)) === 0 &&
    before.lower !== 'that'
  )
}

/** Says whether an auxiliary stands here ("has", "would", "'s" as "is"), as against a possessive. */
export function isAuxiliary(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || (word.tags & AUXILIARY) === 0) return false
  if (word.lower === 'may' || word.lower === 'will' || word.lower === 'might')
    return !followsNominal(words, at)
  return !isPossessive(words, at)
}

/** "the will of", "in May", "May 12": not modals. */
function followsNominal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return false
  return (
    (before.tags & (TAG.determiner | TAG.preposition)) !== 0 ||
    ((words[at]!.tags & TAG.capital) !== 0 && at > 0)
  )
}

/** Says whether the word before makes a noun of a word that might be a verb: "the claim", "his report", "of reports". */
export function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return false
  if (isPossessive(words, at - 1) && before.lower.startsWith("'")) return true
  if (STANDS_ALONE.has(before.lower))
    return (
      (words[at]!.verb!.forms & (THIRD | BASE)) === THIRD &&
      before.lower !== 'this' &&
      before.lower !== 'that' &&
      before.lower !== 'each'
    )
  if (before.lower === 'to' || before.lower === 'as')
    return before.lower === 'to' && (words[at]!.verb!.forms & BASE) === 0
  if ((before.tags & NOMINAL_BEFORE) !== 0 && (before.tags & TAG.adverb) === 0) return true
  return (
    (before.tags & TAG.preposition) !== 0 &&
    (before.tags & TAG.adverb) === 0 &&
    (words[at]!.verb!.forms & ING) === 0
  )
}

/** Says whether a finite verb or auxiliary stands at `at`: a clause has its verb here. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (isAuxiliary(words, at))
    return (
      word.lower !== 'be' &&
      word.lower !== 'been' &&
      word.lower !== 'being' &&
      word.lower !== 'having' &&
      word.lower !== 'doing'
    )
  const verb = word.verb
  if (verb === undefined || ((word.tags & TAG.capital) !== 0 && at > 0) || isNounHere(words, at)) return false
  if ((verb.forms & PAST) !== 0) return !isReduced(words, at)
  const before = words[at - 1]
  if (before === undefined) return false
  if ((verb.forms & THIRD) !== 0)
    return (
      (before.tags & (TAG.subject | TAG.capital | TAG.relative | TAG.adverb | TAG.time)) !== 0 ||
      isSingularNoun(before)
    )
  return (verb.forms & BASE) !== 0 && before.lower !== 'to' && isPluralSubject(words, at - 1)
}

/** A past form that may be a participle, after a noun and before "by", a time or a preposition: "a poll released Monday". */
function isReduced(words: readonly Word[], at: number): boolean {
  const forms = words[at]!.verb!.forms
  if ((forms & PARTICIPLE) === 0) return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (before === undefined || after === undefined) return false
  if (
    (before.tags & (AUXILIARY | TAG.subject | TAG.relative | TAG.conjunction | TAG.mark | TAG.adverb)) !==
    0
  )
    return false
  return (
    after.lower === 'by' ||
    ((after.tags & (TAG.preposition | TAG.time)) !== 0 && hasFiniteSoon(words, at + 1))
  )
}

function hasFiniteSoon(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 10); at += 1) {
    const word = words[at]!
    if ((word.tags & (TAG.quote | TAG.relative)) !== 0 || (word.tags & TAG.mark) !== 0) return false
    if (isAuxiliary(words, at)) return true
    if (word.verb !== undefined && (word.verb.forms & PAST) !== 0 && !isNounHere(words, at)) return true
  }
  return false
}

function isSingularNoun(word: Word): boolean {
  return word.tags === 0 && !word.lower.endsWith('s')
}

/** Says whether a plural subject seems to end at `at`: "they", "officials", "people", "who", or an adverb after one. */
export function isPluralSubject(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if ((word.tags & TAG.adverb) !== 0) return isPluralSubject(words, at - 1)
  if (
    [
      'they',
      'we',
      'i',
      'you',
      'who',
      'people',
      'police',
      'some',
      'many',
      'most',
      'others',
      'both',
      'which',
    ].includes(word.lower)
  )
    return true
  return (
    word.lower.length > 3 &&
    /[^s']s$/.test(word.lower) &&
    (word.tags & (TAG.determiner | AUXILIARY | TAG.preposition)) === 0
  )
}
