import type { Sense } from '../statement.ts'
import type { Frame, Preposition } from '../words/cue-verbs.ts'
import { isClause } from './clause.ts'
import { contentEnd, phraseEnd } from './content.ts'
import { adjunctEnd } from './adjunct.ts'
import { DISMISSED, DISMISSING } from '../words/objects.ts'
import { isInfinitive, isLabelling, isOrder, isQuotedHere, startsNominal } from './nominal.ts'
import { shortPhraseAfter } from './phrase-after.ts'
import { is, isComma, isIn, isStop, reads } from './word.ts'
import type { Range } from './subject.ts'
import { AUXILIARY, TAG } from './tags.ts'
import { senseOf } from './verb-forms.ts'
import { isFinite } from './verbs.ts'
import type { Line } from './line.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Word } from './passage.ts'

/** What a cue governs: in which frame and sense, the words of the cue, the content, and to whom it was said. */
export interface Complement {
  readonly frame: Frame
  readonly sense: Sense
  readonly cue: Range
  readonly content: Range
  readonly addressee: Range | null
}

/** Words that go with the verb, or say when and why it was said, and open no clause: "warned about", "spoke of". */
const NOT_A_CLAUSE = new Set([
  'so',
  'about',
  'of',
  'with',
  'to',
  'for',
  'from',
  'against',
  'by',
  'into',
  'toward',
  'towards',
  'when',
  'while',
  'because',
])
const CLAUSES: ReadonlySet<Frame> = new Set(['clause', 'that', 'tell', 'finding'])
const LABELS = new Set(['call', 'label', 'brand', 'dub'])
const LONGEST_PREDICATE = 6
const PREPOSITIONS: readonly Preposition[] = ['of', 'for', 'on', 'against', 'about', 'at', 'to']

/** Finds what follows a cue verb, trying its frames from the surest to the loosest; null when none fits. */
export function complementOf(line: Line, group: VerbGroup): Complement | null {
  return clausal(line, group) ?? told(line, group) ?? nominal(line, group)
}

/** "said (on Monday) that ...", "said ...": a clause, with or without "that". */
function clausal(line: Line, group: VerbGroup): Complement | null {
  const { words } = line
  const { cue } = group
  const at = adjunctEnd(words, group.to)
  if (isThatClause(words, at) && (cue.has('clause') || cue.has('that'))) {
    return complement(line, group, cue.has('that') ? 'that' : 'clause', at + 1, null)
  }
  const that = thatAfter(words, group.to, at)
  if (that !== null && (cue.has('clause') || cue.has('that')))
    return complement(line, group, 'that', that + 1, null)
  const from = bareStart(line, group, at)
  if (from !== null) return complement(line, group, 'clause', from, null)
  const isFinding = cue.has('finding') && isBareClause(words, at, true)
  return isFinding ? complement(line, group, 'finding', at, null) : null
}

/** "said on Monday that", "said in Accra that", "said again that": the "that" behind what stands between, or null. */
function thatAfter(words: readonly Word[], from: number, at: number): number | null {
  const isPlaced = at > from || is(words[at], TAG.preposition)
  return isPlaced ? thatWithin(words, at) : thatAfterAdverbs(words, at)
}

/** Where a clause without "that" begins: at its lead, or past what may stand between. */
function bareStart({ words }: Line, { cue, from, to }: VerbGroup, at: number): number | null {
  if (!cue.has('clause')) return null
  // "brags that's good news": the pronoun is what the clause is about.
  if (reads(words[at], 'that') && reads(words[at + 1], "'s")) return at
  if (isLedIn(words, to) && !isFreeRelative(words, from)) return to
  return isBareClause(words, at, cue.has('noun')) ? at : null
}

/** Words that lead a clause in: "said by 2027, half of it would be gone", "warned once the rain comes, it will fall". */
const LEADS = new Set(
  'by when while once until unless because despite without within under after before'.split(' '),
)
const LONGEST_LEAD = 14

/** Says whether a phrase or clause stands at `from` that leads, past its comma, to a clause with an auxiliary. */
function isLedIn(words: readonly Word[], from: number): boolean {
  if (!isIn(words[from], LEADS)) return false
  for (let at = from + 2; at < Math.min(words.length, from + LONGEST_LEAD); at += 1) {
    if (isStop(words[at]) || is(words[at], TAG.quote)) return false
    if (isComma(words[at])) return opensClause(words, at + 1)
  }
  return false
}

/** "half of it would", "he was": not "the year she took office", and not "and then it was". */
function opensClause(words: readonly Word[], at: number): boolean {
  if (is(words[at], TAG.conjunction | TAG.relative | TAG.preposition | TAG.subordinator | TAG.time))
    return false
  for (let verb = at + 1; verb < Math.min(words.length, at + LONGEST_LEAD); verb += 1) {
    if (isComma(words[verb]) || is(words[verb], TAG.relative)) return false
    const isInner = verb > at + 1 && is(words[verb - 1], TAG.subject)
    if (isFinite(words, verb)) return is(words[verb], AUXILIARY) && !isInner
  }
  return false
}

/** "told the committee (on Monday) (that) ...": an addressee, then a clause or a request. */
function told(line: Line, group: VerbGroup): Complement | null {
  const { words } = line
  if (!group.cue.has('tell')) return null
  const addressee = shortPhraseAfter(words, group.to)
  if (addressee === null) return null
  const at = adjunctEnd(words, addressee[1])
  const that = isThatClause(words, at) ? at : thatWithin(words, at)
  if (that !== null) return complement(line, group, 'tell', that + 1, addressee)
  return isBareClause(words, at) ? complement(line, group, 'tell', at, addressee) : null
}

/** "promised to ...", "called for ...", "denied ...": an infinitive, a preposition or a nominal. */
function nominal(line: Line, group: VerbGroup): Complement | null {
  const { words } = line
  const { cue, to } = group
  const preposition = PREPOSITIONS.find((each) => cue.has(each) && reads(words[to], each))
  if (preposition !== undefined && startsNominal(words, to + 1)) {
    return { ...complement(line, group, preposition, to + 1, null), cue: [group.from, to + 1] }
  }
  if (cue.has('inf') && isInfinitive(words, to)) return complement(line, group, 'inf', to, null)
  if (cue.has('words') && isQuotedHere(words, to)) return complement(line, group, 'words', to, null)
  if (cue.has('order') && isOrder(words, to)) return complement(line, group, 'order', to, null)
  return cue.has('noun') ? matter(line, group) : null
}

/** "denied the charge", "called it a mistake", "rejected as baseless a report": a noun phrase is what is told. */
function matter(line: Line, group: VerbGroup): Complement | null {
  if (DISMISSING.has(group.lemma)) return dismissed(line, group)
  if (!startsNominal(line.words, group.to)) return null
  return LABELS.has(group.lemma) ? label(line, group) : complement(line, group, 'noun', group.to, null)
}

/** "rejected as baseless a report that ...": what it is called stands before the matter. */
function dismissed(line: Line, group: VerbGroup): Complement | null {
  const { words } = line
  const at = reads(words[group.to], 'as') ? afterPredicate(words, group.to + 1) : group.to
  if (at === null || !startsNominal(words, at)) return null
  return complement(line, group, 'noun', at, null)
}

/** Past "baseless", "a lie", "false and malicious": where a second noun phrase begins, or null. */
function afterPredicate(words: readonly Word[], from: number): number | null {
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_PREDICATE); at += 1) {
    if (is(words[at], TAG.mark | TAG.preposition)) return null
    if (is(words[at], TAG.determiner) || isIn(words[at], DISMISSED)) return at
  }
  return null
}

/** "called the plan a mistake"; in "what he called “a mistake”" the label alone is said. */
function label(line: Line, group: VerbGroup): Complement | null {
  const { words } = line
  if (!isLabelling(words, group.to)) return null
  const found = complement(line, group, 'noun', group.to, null)
  if (!isFreeRelative(words, group.from)) return found
  return { ...found, content: [group.to, Math.min(found.content[1], labelEnd(words, group.to))] }
}

/** Says whether "what" opens the clause of the verb: "what he called". */
function isFreeRelative(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at -= 1) {
    if (is(words[at], TAG.mark | TAG.quote)) return false
    if (reads(words[at], 'what')) return true
  }
  return false
}

function labelEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  while (words[to]?.isQuoted === true) to += 1
  return to > from + 1 || words[from]!.isQuoted ? to : (shortPhraseAfter(words, from)?.[1] ?? to)
}

function complement(
  line: Line,
  group: VerbGroup,
  frame: Frame,
  from: number,
  addressee: Range | null,
): Complement {
  const sense = senseOf(group.cue, frame, 'that', 'clause')
  const to = CLAUSES.has(frame) ? contentEnd(line, from) : phraseEnd(line, from)
  return { frame, sense, cue: [group.from, group.to], content: [from, to], addressee }
}

function isThatClause(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'that' &&
    words[at + 1] !== undefined &&
    !reads(words[at + 1], 'way', 'much', "'s") &&
    (words[at - 1]?.cue !== undefined || !isRelative(words, at))
  )
}

/** "told a meeting in Oslo, Norway on Monday that": a "that" a few words on, with no verb between. */
function thatWithin(words: readonly Word[], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + 12); at += 1) {
    if (isThatClause(words, at)) return at
    if (
      isFinite(words, at) ||
      (words[at]!.tags & (TAG.starter | TAG.relative)) !== 0 ||
      (isStop(words[at]) && words[at]!.quotation === null)
    )
      return null
  }
  return null
}

/** "said only that", "said again and again that": where nothing but adverbs stands before the "that". */
export function thatAfterAdverbs(words: readonly Word[], from: number): number | null {
  let at = from
  while (is(words[at], TAG.adverb)) at += 1
  return at > from && words[at]?.lower === 'that' && words[at + 1] !== undefined ? at : null
}

/** "told a crowd that spilled out": a relative clause has its verb at once. */
function isRelative(words: readonly Word[], at: number): boolean {
  return isFinite(words, at + 1) && words[at + 1]!.quotation === null
}

function isBareClause(words: readonly Word[], at: number, isStrict = false): boolean {
  const word = words[at]
  if (word === undefined || (word.tags & (TAG.mark | TAG.conjunction | TAG.relative)) !== 0) return false
  if ((word.tags & TAG.quote) !== 0) return isFinite(words, at + 1)
  if (
    (word.tags & TAG.starter) === 0 &&
    (word.tags & (TAG.object | AUXILIARY)) !== 0 &&
    (word.tags & TAG.determiner) === 0
  )
    return false
  if (NOT_A_CLAUSE.has(word.lower) && ((words[at + 1]?.tags ?? 0) & TAG.number) === 0) return false
  return isClause(words, at, words.length, isStrict)
}
