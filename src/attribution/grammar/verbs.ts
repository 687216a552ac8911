import { AUXILIARY, TAG } from './tags.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD, type VerbForm } from './verb-forms.ts'
import type { Word } from './passage.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Determiners that also stand alone as the subject of a plural verb ("some say"), or of a singular one ("another said"). */
const ALONE_WITH_PLURAL = set('some many most all both few several these those two three half')
const ALONE_WITH_SINGULAR = set('each this that another one neither none')
const PLURAL_SUBJECTS = set('they we i you who people police some many most others both which')
const NOT_FINITE = set('be been being having doing')
const MODAL_NOUNS = set('may will might can')
/** Forms in "-s" that after a noun are nouns. */
const PLURALS = set('reasons issues results forces costs measures groups interests troops rates')
const INTRANSITIVE = set(
  `stand come go rise fall live die arrive sit stay remain wait vote campaign travel walk talk sleep swim appear emerge
  vanish disappear resign belong exist happen occur depend rely listen laugh smile lobby caucus`,
)
const HOW_FAR_A_MAIN_VERB_IS = 10
/** In words: the adjectives and nouns between an article and its noun. */
const LONGEST_BARE = 4

/** Says whether the word is "'s" or "'" as a possessive, not the short form of "is" or "has". */
export function isPossessive(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  if (lower === "'") return true
  const before = words[at - 1]
  if (lower !== "'s" || before === undefined || before.lower === 'that') return false
  return (before.tags & (TAG.subject | TAG.relative)) === 0
}

/** Says whether an auxiliary stands here ("has", "would", "'s" as "is"), as against a possessive or "the will". */
export function isAuxiliary(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || (word.tags & AUXILIARY) === 0 || isNamePart(words, at)) return false
  return MODAL_NOUNS.has(word.lower) ? !isModalNoun(words, at) : !isPossessive(words, at)
}

/** "Achieng Were", "George Will": a capital after a capital, in a sentence that has small letters too, is a name's. */
function isNamePart(words: readonly Word[], at: number): boolean {
  if ((words[at]!.tags & TAG.capital) === 0 || at === 0 || (words[at - 1]!.tags & TAG.capital) === 0)
    return false
  return ((words[at + 1]?.tags ?? 0) & TAG.capital) === 0
}

/** An age or a year counts no noun: "the 43-year-old said", "the firm founded in 2009 said". */
const NO_COUNT = /-old$|^(?:19|20)\d\d(?:-\d+)?$/

/** "the will of", "in May", "May 12": not modals. */
function isModalNoun(words: readonly Word[], at: number): boolean {
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
  const { forms } = words[at]!.verb!
  if (before.lower.startsWith("'") && isPossessive(words, at - 1)) return true
  if (ALONE_WITH_PLURAL.has(before.lower)) return (forms & (THIRD | BASE)) === THIRD
  if (ALONE_WITH_SINGULAR.has(before.lower))
    return (forms & (THIRD | PAST)) === 0 || words[at]!.verb!.lemma === ''
  return before.lower === 'to' ? (forms & BASE) === 0 : makesNoun(before, forms, words[at + 1])
}

function makesNoun(before: Word, forms: number, after: Word | undefined): boolean {
  if (before.lower === 'as' || (before.tags & TAG.adverb) !== 0) return false
  // "four in ten said they", "the 43-year-old said".
  if ((before.tags & TAG.number) !== 0) return !NO_COUNT.test(before.lower) && !startsClause(after)
  return (
    (before.tags & TAG.determiner) !== 0 || ((before.tags & TAG.preposition) !== 0 && (forms & ING) === 0)
  )
}

function startsClause(after: Word | undefined): boolean {
  return after !== undefined && ((after.tags & TAG.starter) !== 0 || after.lower === 'that')
}

/** Says whether a finite verb or auxiliary stands at `at`: a clause has its verb here. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (isAuxiliary(words, at)) return !NOT_FINITE.has(word.lower)
  if (word.verb === undefined && word.tags === 0) return isAfterPronoun(words[at - 1])
  const isName = (word.tags & TAG.capital) !== 0 && at > 0
  return word.verb !== undefined && !isName && !isNounHere(words, at) && isFiniteForm(words, at, word.verb)
}

/** "he appreciates": whatever follows a subject pronoun is taken for its verb, known or not. */
function isAfterPronoun(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    (before.tags & TAG.starter) !== 0 &&
    (before.tags & (TAG.object | TAG.adverb)) === 0
  )
}

function isFiniteForm(words: readonly Word[], at: number, { forms }: VerbForm): boolean {
  if ((forms & BASE) !== 0 && words[at - 1]?.lower === 'to') return false
  if ((forms & PAST) !== 0) return !isReduced(words, at)
  const before = words[at - 1]
  if (before === undefined) return false
  if ((forms & THIRD) !== 0) return takesThird(words, at)
  return (forms & BASE) !== 0 && takesBase(words, at)
}

function takesThird(words: readonly Word[], at: number): boolean {
  const [before, { lower }, after] = [words[at - 1]!, words[at]!, words[at + 1]]
  if ((before.tags & (TAG.subject | TAG.relative | TAG.adverb | TAG.time)) !== 0) return true
  if (PLURALS.has(lower) || after === undefined || (after.tags & TAG.mark) !== 0) return false
  if ((before.tags & TAG.capital) !== 0) return true
  if (before.lower.endsWith('s') && !before.lower.endsWith('ss')) return false
  if (before.tags === 0) return true
  // "the exit polls in Tarn", "her opening remarks that": what follows tells a noun.
  const isNoun = (after.tags & (TAG.preposition | TAG.relative)) !== 0
  return before.tags === TAG.verb && !isNoun && endsPhrase(words, at - 1)
}

/** "the tax plan", "a loose talk": what might be a verb ends a noun phrase that an article opens a few bare words before. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  let from = at - 1
  while (from > at - LONGEST_BARE && words[from]?.tags === 0) from -= 1
  return ((words[from]?.tags ?? 0) & TAG.determiner) !== 0 && words[from]!.lower !== 'that'
}

/** "officials say", but not "Sanders campaign manager": a bare form before a bare noun is a noun too. */
function takesBase(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!
  if (before.lower === 'to' || !isPluralSubject(words, at - 1)) return false
  const after = words[at + 1]
  return (
    (before.tags & TAG.capital) === 0 ||
    PLURAL_SUBJECTS.has(before.lower) ||
    (after !== undefined && after.tags !== 0)
  )
}

/** A past form that may be a participle, after a noun and before "by", a time or a preposition: "a poll released Monday". */
function isReduced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  const { forms, lemma } = words[at]!.verb!
  if ((forms & PARTICIPLE) === 0 || before === undefined || after === undefined) return false
  if (INTRANSITIVE.has(lemma)) return false
  const isClear = AUXILIARY | TAG.subject | TAG.relative | TAG.conjunction | TAG.mark | TAG.adverb
  if ((before.tags & isClear) !== 0 || after.lower === 'to') return false
  // "began by saying", "stood by": the verb has its subject; "a poll released by X" has not.
  if (after.lower === 'by') return ((words[at + 2]?.verb?.forms ?? 0) & ING) === 0
  return (after.tags & (TAG.preposition | TAG.time)) !== 0 && hasFiniteSoon(words, at + 1)
}

function hasFiniteSoon(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + HOW_FAR_A_MAIN_VERB_IS); at += 1) {
    const word = words[at]!
    if ((word.tags & (TAG.quote | TAG.relative | TAG.mark)) !== 0) return false
    // "her family asked for quiet as they mourned": that verb has a subject of its own.
    if ((word.tags & TAG.starter) !== 0 && (words[at - 1]!.tags & TAG.subordinator) !== 0) return false
    if (isAuxiliary(words, at)) return true
    if (word.verb !== undefined && (word.verb.forms & PAST) !== 0 && !isNounHere(words, at)) return true
  }
  return false
}

/** Says whether a plural subject seems to end at `at`: "they", "officials", "people", "who", or an adverb after one. */
export function isPluralSubject(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (PLURAL_SUBJECTS.has(word.lower)) return true
  if ((word.tags & TAG.adverb) !== 0) return isPluralSubject(words, at - 1)
  const isVerb =
    word.verb !== undefined &&
    ((words[at - 1]?.tags ?? 0) & TAG.determiner) === 0 &&
    (word.tags & TAG.capital) === 0
  const isClosed = (word.tags & (TAG.determiner | AUXILIARY | TAG.preposition)) !== 0
  return !isVerb && !isClosed && word.lower.length > 3 && PLURAL.test(word.lower)
}

const PLURAL = /[^s']s$|men$|^children$/
