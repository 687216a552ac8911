import { CLOSING_OCCASIONS, OPENERS, PHRASE_TRAILERS, REMARKS, STATED, TRAILERS } from '../words/remarks.ts'
import { isClause } from './clause.ts'
import { subjectBefore } from './subject.ts'
import { REFUSING, SILENT, TELLING } from '../words/refusals.ts'
import { AUXILIARY, TAG } from './tags.ts'
import { ING, PAST, senseOf } from './verb-forms.ts'
import { isFinite } from './verbs.ts'
import { is, isComma, isDash, isIn, isQuotation, reads } from './word.ts'
import type { Line } from './line.ts'
import type { Word } from './passage.ts'
import { isNegative, type VerbGroup } from './verb-group.ts'

type Starts = Line['starts']

/** Most words of a content. Where a sentence has no end, reading, and all contents together, would grow with its square. */
export const LONGEST_CONTENT = 400
const LONGEST_OPENING = 40
const LONGEST_TAG = 25
const LONGEST_TELLER = 12
const ARTICLES = new Set(['a', 'an', 'the', 'one'])

/**
 * Finds where the content that starts at word `from` ends: the passage's end, less a trailing attribution, a second
 * predicate of the same speaker (", and urged"), a participle that goes on telling (", adding that"), somebody else's
 * statement ("and the ministry said") and the outlet's own remark (", a move that").
 */
export function contentEnd({ words, starts }: Line, from: number): number {
  const limit = Math.min(words.length, from + LONGEST_CONTENT)
  const isBefore = isBeforeMain(words, from)
  const isRelative = isInRelative(words, from)
  for (let at = from + 1; at < limit; at += 1) {
    if (isComma(words[at])) {
      if (isBefore || endsAtComma(words, at, starts)) return at
      if (isRelative && isFinite(words, withAdverb(words, at + 1))) return at
    } else if (endsAtWord(words, from, at, starts)) return withoutComma(words, at)
  }
  return limit
}

/**
 * The same for a content that is a phrase and no clause ("denied the charge", "vowed to go"): what has a verb of its own
 * after a comma, a dash or "and" is told by the outlet, as is where it was said ("in a tweet").
 */
export function phraseEnd(line: Line, from: number): number {
  const { words } = line
  const limit = contentEnd(line, from)
  for (let at = from + 1; at < limit; at += 1) {
    if (words[at]!.isQuoted) continue
    if (isComma(words[at]) && (isIn(words[at + 1], PHRASE_TRAILERS) || opensAnother(words, at + 1))) return at
    if (isDash(words[at]) || saysWhere(words, at)) return at
    if (words[at]!.lower === ':' && isClause(words, at + 1, words.length)) return at
    if (reads(words[at], 'and', 'but') && isPastHere(words, at + 1)) return withoutComma(words, at)
  }
  return limit
}

/** ", and there was one", ", so she left": a clause with a subject of its own. */
function opensAnother(words: readonly Word[], at: number): boolean {
  if (!reads(words[at], 'and', 'so')) return false
  return (
    is(words[at + 1], TAG.starter) ||
    (is(words[at + 1], TAG.determiner) && isClause(words, at + 1, words.length, true))
  )
}

/** "in a tweet", "in her statement": with an article or possessive it is the occasion, not the matter. */
function saysWhere(words: readonly Word[], at: number): boolean {
  return reads(words[at], 'in') && is(words[at + 1], TAG.determiner) && isIn(words[at + 2], STATED)
}

function isPastHere(words: readonly Word[], at: number): boolean {
  return is(words[at], TAG.verb) && ((words[at]!.verb?.forms ?? 0) & PAST) !== 0 && isFinite(words, at)
}

function endsAtWord(words: readonly Word[], from: number, at: number, starts: Starts): boolean {
  const { lower } = words[at]!
  if (lower === ';') return true
  if (words[at]!.isQuoted) return false
  if (lower === 'and' || lower === 'but')
    return (
      goesOnTelling(at + 1, starts, words) || anotherTells(words, from, at, starts) || refuses(words, at + 1)
    )
  if (lower === 'saying') return reads(words[at + 1], 'that') && at > from + 1
  if (lower === 'according') return reads(words[at + 1], 'to')
  return isDash(words[at]) && isOutletRemark(words, at + 1) && !closesBehind(words, at)
}

/** "The ban - a step he has since regretted - and his words hurt": after the second dash the content goes on. */
function closesBehind(words: readonly Word[], at: number): boolean {
  for (let to = at + 1; to < Math.min(words.length, at + LONGEST_TAG); to += 1)
    if (isDash(words[to])) return true
  return false
}

function withoutComma(words: readonly Word[], at: number): number {
  return isComma(words[at - 1]) ? at - 1 : at
}

/** "Smith, who said he knew, left": the cue stands in a relative clause, which the main verb ends. */
function isInRelative(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 8); at -= 1) {
    if (isComma(words[at])) return false
    if (reads(words[at], 'who', 'which')) return isComma(words[at - 1])
  }
  return false
}

function withAdverb(words: readonly Word[], at: number): number {
  return is(words[at], TAG.adverb) ? at + 1 : at
}

/** "While he denied it, ...": a subordinate clause that opens the sentence ends at its comma. */
function isBeforeMain(words: readonly Word[], from: number): boolean {
  if (from >= LONGEST_OPENING || !isIn(words[openerAt(words)], OPENERS)) return false
  for (let at = from; at > 0; at -= 1) if (isComma(words[at])) return false
  return true
}

const SPANS =
  /^(?:(?:minute|hour|day|week|month|year|moment)s?|shortly|soon|long|just|even|ever|immediately)$/

/** Past "But" and past what measures the time: "Two days after", "Ever since", "Even as". */
function openerAt(words: readonly Word[]): number {
  const first = reads(words[0], 'but', 'and') ? 1 : 0
  for (let at = first; at < first + 3; at += 1)
    if (isIn(words[at + 1], OPENERS) && SPANS.test(words[at]!.lower)) return at + 1
  return first
}

function endsAtComma(words: readonly Word[], at: number, starts: Starts): boolean {
  if (isIn(words[at + 1], TRAILERS) || tellsBeside(words, at + 1, starts)) return true
  if (isOutletRemark(words, at + 1) || isOccasion(words, at + 1)) return true
  // After quoted words the relative clause or apposition is the outlet's.
  if (words[at - 1]!.isQuoted && reads(words[at + 1], 'who', 'which', 'whose', 'a', 'an')) return true
  const participle = starts.get(at + 1) ?? starts.get(at + 2)
  if (participle !== undefined && participle.form === 'ing' && isTelling(participle)) return true
  return isTrailingTag(words, at, starts)
}

/** ", with officials reporting that": somebody else tells at the same time. */
function tellsBeside(words: readonly Word[], at: number, starts: Starts): boolean {
  return reads(words[at], 'with') && withTeller(words, at, starts) !== null
}

/** "with officials reporting": the act of telling of the speaker after "with" at `at`, or null. */
export function withTeller(words: readonly Word[], at: number, starts: Starts): VerbGroup | null {
  for (let index = at + 2; index < Math.min(words.length, at + LONGEST_TELLER); index += 1) {
    const group = starts.get(index)
    if (group !== undefined) return group.form === 'ing' && isTelling(group) ? group : null
    if (isComma(words[index]) || isFinite(words, index) || isQuotation(words[index])) return null
  }
  return null
}

/** Says whether the group's verb chiefly reports, so that "-ing" and "and" go on the telling rather than the told. */
export function isTelling({ cue }: VerbGroup): boolean {
  return cue.has('clause') || cue.has('that') || cue.has('tell') || cue.get('noun')?.isPersonal === true
}

/** ", he said", ", the ministry added": a short subject and a cue that nothing follows. */
function isTrailingTag(words: readonly Word[], comma: number, starts: Starts): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + LONGEST_TAG); at += 1) {
    const group = starts.get(at)
    if (group !== undefined && group.form === 'finite' && group.cue.has('quote') && !group.modal) {
      return closes(words[group.to]) && startsAt(words, group, comma + 1)
    }
    if (at > comma + 1 && isFinite(words, at)) return false
  }
  return false
}

function closes(after: Word | undefined): boolean {
  return after === undefined || is(after, TAG.mark | TAG.time | TAG.quote) || reads(after, 'in', 'on')
}

function startsAt(words: readonly Word[], group: VerbGroup, at: number): boolean {
  const subject = subjectBefore(words, group.from)
  return subject !== null && subject[0] === at
}

/** Says whether what the outlet remarks begins at `at`: "a claim that", "an allegation Kell denied". */
export function isOutletRemark(words: readonly Word[], at: number): boolean {
  if (!isIn(words[at], ARTICLES)) return false
  for (let index = at + 1; index < at + 4; index += 1) {
    const next = words[index + 1]
    // ", an admission that", ", a plan which": any noun will do before a relative clause.
    if (words[at]!.lower !== 'the' && reads(next, 'that', 'which') && !is(words[index], TAG.mark)) return true
    if (!isIn(words[index], REMARKS)) continue
    return is(next, TAG.relative | TAG.subject) || remarksOn(words, index + 1)
  }
  return false
}

/** ", a claim the rebels dismissed", ", a charge denied by Kell", ", a figure widely disputed". */
function remarksOn(words: readonly Word[], at: number): boolean {
  if (reads(words[at], 'widely', 'often', 'echoed', 'first')) return true
  if (is(words[at], TAG.determiner | TAG.capital) && !is(words[at], TAG.preposition)) return true
  return words[at]?.lower.endsWith('ed') === true && reads(words[at + 1], 'by')
}

function isOccasion(words: readonly Word[], at: number): boolean {
  if (!reads(words[at], 'in', 'at', 'during')) return false
  for (let index = at + 1; index < at + 5; index += 1) {
    if (is(words[index], TAG.mark)) return false
    if (isIn(words[index], CLOSING_OCCASIONS)) return true
  }
  return false
}

/** "and urged", "but declined": another act of telling by the same speaker begins after the conjunction. */
function goesOnTelling(at: number, starts: Starts, words: readonly Word[]): boolean {
  const group = starts.get(at)
  if (group === undefined || group.form !== 'finite' || group.modal) return false
  // "said he had watched it rise and thought of home": a thought goes on what is told.
  const isThought = senseOf(group.cue, 'clause', 'that') === 'think'
  if ((!isTelling(group) || isThought) && !isComma(words[at - 2])) return false
  return (words[group.head]!.verb!.forms & ING) === 0
}

/** "and the ministry said", "but she denied": after a whole clause, somebody is told to say something else. */
function anotherTells(words: readonly Word[], from: number, at: number, starts: Starts): boolean {
  for (let index = at + 2; index < Math.min(words.length, at + 9); index += 1) {
    const group = starts.get(index)
    if (group !== undefined && group.form === 'finite') {
      const isWhole = words[at]!.lower === 'but' || hasVerb(words, from, at)
      return isWhole && isTelling(group) && !group.modal && startsAt(words, group, at + 1)
    }
    if (isFinite(words, index) || isComma(words[index]) || isQuotation(words[index])) return false
  }
  return false
}

/** "but declined to say", "and would not comment": silence is another act of telling. */
function refuses(words: readonly Word[], at: number): boolean {
  const from = is(words[at], TAG.starter) ? at + 1 : at
  const verb = pastAuxiliaries(words, from)
  const lemma = words[verb]?.verb?.lemma ?? ''
  if (reads(words[verb], 'stopped', 'stops') && reads(words[verb + 1], 'short')) return true
  if (REFUSING.has(lemma)) return TELLING.has(words[verb + 2]?.verb?.lemma ?? '')
  return SILENT.has(lemma) && words.slice(from, verb).some(isNegative)
}

function pastAuxiliaries(words: readonly Word[], from: number): number {
  let at = from
  while (words[at]?.verb === undefined && is(words[at], AUXILIARY | TAG.adverb | TAG.negation)) at += 1
  return at
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - LONGEST_OPENING); at < to; at += 1)
    if (isFinite(words, at)) return true
  return false
}
