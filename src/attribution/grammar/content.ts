import { TAG } from './tags.ts'
import { ING } from './verb-forms.ts'
import { isComma, isDash, subjectBefore, type Range } from './subject.ts'
import { isFinite } from './verbs.ts'
import type { Line } from './line.ts'
import type { Word } from './passage.ts'
import type { VerbGroup } from './verb-group.ts'

/** Nouns that open the outlet's own remark on what was said: ", a development that would ...". */
const REMARKS = new Set(
  `development move claim step statement assertion decision sign charge reference figure term remark
  comment allegation accusation position stance view notion argument prospect promise shift number proposal idea fact
  change departure admission threat message warning`.split(/\s+/),
)
const TRAILERS = new Set(['according', 'citing', 'speaking', 'quoting', 'referring'])
const OCCASIONS = new Set([
  'interview',
  'statement',
  'tweet',
  'email',
  'e-mail',
  'news',
  'press',
  'briefing',
  'speech',
])
/** In words; keeps reading linear when a sentence has no end. */
const LONGEST_CONTENT = 400
const LONGEST_SUBJECT = 40
const LONGEST_OPENING = 40
const OPENERS = new Set(['while', 'although', 'though', 'if', 'when', 'as', 'because', 'since', 'after', 'before', 'once', 'until', 'whereas', 'by', 'in', 'despite', 'at'])
/** In characters; a longer quotation has a verb of its own. */
const SHORT_QUOTE = 25
const CLAUSE_BREAKERS = new Set(['while', 'whereas', 'although', 'though'])

/**
 * Finds where the content that starts at word `from` ends: the passage's end, less a trailing attribution, a second
 * predicate of the same speaker (", and urged"), a participle that goes on telling (", adding that"), and the outlet's
 * own remark (", a move that").
 */
export function contentEnd({ words, starts }: Line, from: number): number {
  const limit = Math.min(words.length, from + LONGEST_CONTENT)
  const isBefore = isBeforeMain(words, from)
  const isRelative = isInRelative(words, from)
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at]!
    if (word.lower === ';' || (isBefore && isComma(word))) return at
    if (isRelative && isComma(word) && isFinite(words, withAdverb(words, at + 1))) return at
    if (word.lower === ',' && endsAtComma(words, at, starts)) return at
    if (isDash(word) && isOutletRemark(words, at + 1)) return at
    if (word.lower === 'according' && words[at + 1]?.lower === 'to')
      return isComma(words[at - 1]) ? at - 1 : at
    if (word.lower === 'and' || word.lower === 'but') {
      if (goesOnTelling(words, at + 1, starts)) return isComma(words[at - 1]) ? at - 1 : at
    }
  }
  return limit
}

/** "Smith, who said he knew, left": the cue stands in a relative clause, which the main verb ends. */
function isInRelative(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 8); at -= 1) {
    if (isComma(words[at])) return false
    if (words[at]!.lower === 'who' || words[at]!.lower === 'which') return isComma(words[at - 1])
  }
  return false
}

function withAdverb(words: readonly Word[], at: number): number {
  return ((words[at]?.tags ?? 0) & TAG.adverb) !== 0 ? at + 1 : at
}

/** "While he denied it, ...": a subordinate clause that opens the sentence ends at its comma. */
function isBeforeMain(words: readonly Word[], from: number): boolean {
  const opener = words[0]?.lower === 'but' || words[0]?.lower === 'and' ? words[1] : words[0]
  if (opener === undefined || !OPENERS.has(opener.lower)) return false
  for (let at = Math.min(from, LONGEST_OPENING); at > 0; at -= 1) if (isComma(words[at])) return false
  return from < LONGEST_OPENING
}

function endsAtComma(words: readonly Word[], at: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const next = words[at + 1]
  if (next === undefined) return false
  if (TRAILERS.has(next.lower) || CLAUSE_BREAKERS.has(next.lower)) return true
  if (isOutletRemark(words, at + 1) || isOccasion(words, at + 1)) return true
  const participle = starts.get(at + 1) ?? starts.get(at + 2)
  if (participle?.form === 'ing' && isTelling(participle)) return true
  return isTrailingTag(words, at, starts)
}

/** Says whether the group's verb chiefly reports, so that "-ing" and "and" go on the telling rather than the told. */
export function isTelling(group: VerbGroup): boolean {
  const { cue } = group
  return cue.has('clause') || cue.has('that') || cue.has('tell') || cue.get('noun')?.isPersonal === true
}

/** ", he said", ", the ministry added": a short subject and a cue that nothing follows. */
function isTrailingTag(
  words: readonly Word[],
  comma: number,
  starts: ReadonlyMap<number, VerbGroup>,
): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + 25); at += 1) {
    const group = starts.get(at)
    if (group?.form === 'finite' && group.cue.has('quote') && !group.modal) {
      const after = words[group.to]
      const ends =
        after === undefined ||
        (after.tags & (TAG.mark | TAG.time | TAG.quote)) !== 0 ||
        after.lower === 'in' ||
        after.lower === 'on'
      const subject = ends ? subjectBefore(words, group.from) : null
      return subject !== null && subject[0] === comma + 1
    }
    if (at > comma + 1 && isFinite(words, at)) return false
  }
  return false
}

function isOutletRemark(words: readonly Word[], at: number): boolean {
  if (!['a', 'an', 'the', 'one'].includes(words[at]?.lower ?? '')) return false
  for (let index = at + 1; index < at + 4; index += 1) {
    const word = words[index]
    if (word === undefined) return false
    if (REMARKS.has(word.lower)) {
      const next = words[index + 1]
      return (
        next !== undefined &&
        ((next.tags & (TAG.relative | TAG.subject)) !== 0 ||
          ['widely', 'often', 'echoed', 'first'].includes(next.lower))
      )
    }
  }
  return false
}

function isOccasion(words: readonly Word[], at: number): boolean {
  if (!['in', 'at', 'during'].includes(words[at]?.lower ?? '')) return false
  for (let index = at + 1; index < at + 5; index += 1) {
    const word = words[index]
    if (word === undefined || (word.tags & TAG.mark) !== 0) return false
    if (OCCASIONS.has(word.lower)) return true
  }
  return false
}

/** "and urged", "but declined": another act of telling by the same speaker begins after the conjunction. */
function goesOnTelling(words: readonly Word[], at: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const group = starts.get(at)
  if (group === undefined || group.form !== 'finite' || !isTelling(group)) return false
  const forms = words[group.head]!.verb!.forms
  return (forms & ING) === 0
}

/**
 * Says whether a clause with its own subject and finite verb begins at `at`: verbs of relative and subordinate
 * clauses do not count, and a comma with a conjunction or relative after it ends the search.
 */
export function isClause(words: readonly Word[], at: number, to: number, isStrict = false): boolean {
  let pending = 0
  for (let index = at; index < Math.min(to, at + LONGEST_SUBJECT); index += 1) {
    const { tags, lower } = words[index]!
    if (lower === ';' || lower === ':' || (lower === ',' && (isStrict || endsSubject(words[index + 1])))) return false
    if ((tags & TAG.quote) !== 0) return isFinite(words, index + 1) || words[index]!.end - words[index]!.start > SHORT_QUOTE
    if (index > at && opensInner(words, index)) pending += 1
    if (index === at || !isFinite(words, index)) continue
    if (pending === 0) return true
    pending -= 1
    while (isFinite(words, index + 1)) index += 1
  }
  return false
}

function endsSubject(word: Word | undefined): boolean {
  if (word === undefined || ['but', 'and', 'so', 'while'].includes(word.lower)) return true
  return word.verb !== undefined && (word.verb.forms & ING) !== 0
}

function opensInner(words: readonly Word[], at: number): boolean {
  const { tags, lower } = words[at]!
  if (lower === 'that') return words[at - 1]!.tags === 0
  return (
    (tags & TAG.relative) !== 0 ||
    ((tags & TAG.subordinator) !== 0 && (tags & (TAG.preposition | TAG.adverb)) === 0)
  )
}

/** Drops marks, and a leading "that", from the ends of a range; null when nothing is left. */
export function trimmedRange(words: readonly Word[], [from, to]: Range): Range | null {
  let start = from
  let end = to
  while (start < end && isEdgeMark(words[start]!)) start += 1
  while (end > start && isEdgeMark(words[end - 1]!)) end -= 1
  return start < end ? [start, end] : null
}

function isEdgeMark(word: Word): boolean {
  return (word.tags & TAG.mark) !== 0 && !/^[$€£%)(\]["“”]$/.test(word.lower)
}
