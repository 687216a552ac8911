import type { Sense } from '../statement.ts'
import { adjunctEnd } from './adjunct.ts'
import { phraseAfter, shortPhraseAfter } from './phrase-after.ts'
import { isOutletRemark } from './content.ts'
import { canSpeak, isDocument } from './speaker.ts'
import { subjectBefore, type Range } from './subject.ts'
import { TAG } from './tags.ts'
import { PARTICIPLE, PAST, senseOf, THIRD } from './verb-forms.ts'
import { isFinite } from './verbs.ts'
import { is, isComma, isIn, isStop, reads } from './word.ts'
import { WRITES } from '../words/verbs.ts'
import type { Line } from './line.ts'
import type { VerbGroup } from './verb-group.ts'

const LONGEST_SUBJECT = 40
/** A given name and a surname: one word alone between commas may be the state of a town before it. */
const SHORTEST_FULL_NAME = 2
/** How far from its quotation a verb may stand that is no cue elsewhere. */
const FARTHEST_PLAIN = 3
/** Verbs that tell only what follows them: "a job no man has ever held". */
const NO_TAG = new Set(['hold', 'bare', 'submit', 'post', 'read', 'answer', 'reply'])
/** What may follow "he said" when it closes a sentence. */
const MAY_FOLLOW = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'as',
  'to',
  'when',
  'while',
  'from',
  'through',
  'via',
  'and',
  'but',
  'with',
  'about',
  'of',
  '(',
])

/** Who said it and by which verb, as it stands after what was said: "..., he said", "..., said the minister". */
export interface Tag {
  readonly source: Range
  readonly cue: Range
  /** Where the tag begins and ends, its adjuncts included. */
  readonly from: number
  readonly to: number
  readonly sense: Sense
}

/** Finds the attribution that begins at word `at`, after what was said; null when none does. */
export function tagAt(line: Line, at: number): Tag | null {
  return invertedTag(line, at) ?? plainInverted(line, at) ?? subjectTag(line, at)
}

/** "said the minister, who ...": the verb first. */
function invertedTag(line: Line, at: number): Tag | null {
  const { words } = line
  const group = line.starts.get(at)
  if (group === undefined || !isTagVerb(line, group, at) || ((words[group.to]?.tags ?? 0) & TAG.object) !== 0)
    return null
  const source = phraseAfter(words, group.to)
  if (source === null || !endsInverted(line, at, source)) return null
  return {
    source,
    cue: [group.from, group.to],
    from: at,
    to: tagEnd(line, source[1]),
    sense: senseOf(group.cue, 'quote', 'clause', 'that'),
  }
}

/** Beside a quotation no verb may follow the speaker, save a participle ("said a source involved in it"). */
function endsInverted(line: Line, at: number, source: Range): boolean {
  const { words } = line
  if (isBesideQuote(line, at))
    return !isFinite(words, source[1]) || ((words[source[1]]!.verb?.forms ?? 0) & PARTICIPLE) !== 0
  const isWritten = isDocument(words, source) && WRITES.has(line.starts.get(at)!.lemma)
  if (!isWritten && !canSpeak(words, source)) return false
  return isEnd(line, source[1]) ? !isFinite(words, source[1]) : isToldMoreOf(line, source[1])
}

/** "said a man standing at the gate", "says a report seen by the Post": what he does, or was done to it, and no verb behind. */
function isToldMoreOf(line: Line, at: number): boolean {
  const { words, starts } = line
  const isDone = /(?:ing|en)$/.test(words[at]!.lower) || reads(words[at], 'by') || reads(words[at + 1], 'by')
  let to = at + 1
  while (!isEnd(line, to) && !isFinite(words, to) && !starts.has(to)) to += 1
  return isDone && to > at + 1 && isEnd(line, to)
}

/** Beside a quotation any quoting verb will do; after a plain clause only one that takes a clause. */
function isTagVerb(line: Line, group: VerbGroup, at: number): boolean {
  if (group.form !== 'finite' || group.modal || group.negated) return false
  const { cue } = group
  if (isBesideQuote(line, at)) return cue.has('quote')
  return (cue.has('clause') || cue.has('that')) && !NO_TAG.has(group.lemma)
}

/** "“...?” reacted the senator.": any past verb, when nothing but a speaker follows. */
function plainInverted(line: Line, at: number): Tag | null {
  const { words } = line
  if (!isPlainVerb(line, at, at) || ((words[at]!.verb?.forms ?? 0) & PAST) === 0) return null
  const source = phraseAfter(words, at + 1)
  if (source === null || !canSpeak(words, source) || !isEnd(line, source[1])) return null
  return { source, cue: [at, at + 1], from: at, to: source[1], sense: 'say' }
}

/** Says whether a quotation ends right before `at`, or before the comma there. */
function isBesideQuote({ words }: Line, at: number): boolean {
  return Boolean(words[at - 1]?.quotation ?? words[at - 2]?.quotation)
}

function isEnd({ words }: Line, at: number): boolean {
  return at >= words.length || isStop(words[at]) || isComma(words[at])
}

/** "the minister said on Monday": the speaker first; nothing that the verb could govern may follow. */
function subjectTag(line: Line, at: number): Tag | null {
  const { words } = line
  const verb = verbAfter(line, at)
  if (verb === null || isInner(words, verb.from) || reads(words[at], 'according')) return null
  const source = speakerFrom(words, at, verb.from)
  if (source === null) return null
  const to = tagEnd(line, verb.to)
  if (!isBesideQuote(line, at) && (!mayEnd(line, to) || isOutletRemark(words, at))) return null
  if (reads(words[to], 'that') && to === verb.to) return null
  return { source, cue: [verb.from, verb.head], from: at, to, sense: verb.sense }
}

/** The subject of the verb at `to` when it begins at `at`. */
function speakerFrom(words: Line['words'], at: number, to: number): Range | null {
  const source = subjectBefore(words, to)
  if (source === null || source[0] === at) return source
  return source[0] < at && isIntroduced(words, at, to) ? [at, to - 1] : null
}

/** "The town is calm, its mayor, Ana Brook, said": a role and, between commas, the name of who holds it; no apposition to "calm". */
function isIntroduced(words: Line['words'], at: number, to: number): boolean {
  if (!is(words[at], TAG.determiner) || reads(words[at], 'a', 'an') || !isComma(words[to - 1])) return false
  let open = to - 2
  while (open > at && is(words[open], TAG.capital)) open -= 1
  if (!isComma(words[open]) || to - 1 - open < SHORTEST_FULL_NAME + 1) return false
  const role = words.slice(at + 1, open)
  return role.length > 0 && role.every((word, index) => !isComma(word) && !isFinite(words, at + 1 + index))
}

/** "the man who said", "a school that he has helped found": the verb is a relative clause's or another verb's object. */
function isInner(words: Line['words'], from: number): boolean {
  const before = words[from - 1]
  return is(before, TAG.relative) || (is(before, TAG.verb) && isFinite(words, from - 1))
}

/** Says whether a tag may end before word `at`: nothing that its verb governs follows. */
function mayEnd(line: Line, at: number): boolean {
  if (reads(line.words[at], 'to') && line.words[at + 1]?.verb !== undefined) return false
  return isEnd(line, at) || isIn(line.words[at], MAY_FOLLOW) || isParticiple(line, at)
}

interface TagVerb {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly sense: Sense
}

/** The first verb after `at`: a cue that fits or, close beside a quotation, any verb in the past. */
function verbAfter(line: Line, at: number): TagVerb | null {
  const { words } = line
  for (let index = at + 1; index < Math.min(words.length, at + LONGEST_SUBJECT); index += 1) {
    // "Marr, who has argued so, said": the verb of the aside is not the tag's.
    const isAside = is(words[index - 1], TAG.relative)
    const group = isAside ? undefined : line.starts.get(index)
    if (group !== undefined) {
      const verb = groupVerb(line, group, at)
      if (verb !== null) return verb
    }
    if ((words[index]!.tags & TAG.quote) !== 0) return null
    if (!isAside && index <= at + FARTHEST_PLAIN && isPlainVerb(line, index, at) && isTagged(line, index, at))
      return plainVerb(line, index)
  }
  return null
}

function groupVerb(line: Line, group: VerbGroup, at: number): TagVerb | null {
  const isTold = group.cue.has('tell') && group.form === 'finite' && !group.negated
  if (!isTold && !isTagVerb(line, group, at)) return null
  const addressee = isTold ? shortPhraseAfter(line.words, group.to) : null
  return {
    from: group.from,
    head: group.to,
    to: addressee?.[1] ?? group.to,
    sense: senseOf(group.cue, 'quote', 'clause', 'that'),
  }
}

/** After "“Close the gates!”" a sentence of its own may follow, and only a speaker makes it a tag; after a comma none does. */
function isTagged({ words, text }: Line, index: number, at: number): boolean {
  const end = words[at - 1]?.quotation?.inner.at(-1)?.[1] ?? 0
  return text[end - 1] === ',' || canSpeak(words, [at, index])
}

function isPlainVerb({ words }: Line, index: number, at: number): boolean {
  return (
    Boolean(words[at - 1]?.quotation) &&
    isFinite(words, index) &&
    (words[index - 1]!.tags & TAG.relative) === 0
  )
}

/** "“Never,” he laughed": a verb that is no cue elsewhere. */
function plainVerb({ words }: Line, at: number): TagVerb | null {
  const forms = words[at]!.verb?.forms ?? 0
  return (forms & (PAST | THIRD)) === 0 ? null : { from: at, head: at + 1, to: at + 1, sense: 'say' }
}

function tagEnd({ words }: Line, at: number): number {
  let to = adjunctEnd(words, at)
  // "It is not true, he said, that ...": the comma closes the aside, and the clause goes on.
  if (reads(words[to], 'that') && isComma(words[to - 1])) return to - 1
  while (to < words.length && (words[to]!.tags & (TAG.adverb | TAG.time | TAG.number)) !== 0) to += 1
  return to
}

/** Says whether an "-ing" clause begins at `at`. */
export function isParticiple({ words, starts }: Line, at: number): boolean {
  return starts.get(at)?.form === 'ing' || words[at]!.lower.endsWith('ing')
}

/** Says whether a tag begins at `at` and ends its sentence, so that "“Why?” he asked." is one line. */
export function startsTag(line: Line, at: number): boolean {
  const tag = tagAt(line, at)
  return tag !== null && mayEnd(line, tag.to)
}

/** Says whether a tag by a cue verb begins at `at` and holds all words up to the end of the line. */
export function isOnlyTag(line: Line, at: number): boolean {
  const tag = tagAt(line, at)
  if (tag === null || line.words[tag.cue[1] - 1]!.cue?.has('quote') !== true) return false
  return tag.to >= line.words.length - 1 && canSpeak(line.words, tag.source)
}
