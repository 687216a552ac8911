import { toFind, type Find, type Reader } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { is, isComma, isDash, isIn, isQuotation, isStop, reads } from '../grammar/word.ts'
import { TAG } from '../grammar/tags.ts'
import { PAST, senseOf, THIRD } from '../grammar/verb-forms.ts'
import { isFinite } from '../grammar/verbs.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { viaNear } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'
import type { Word } from '../grammar/passage.ts'

const LONGEST_SUBJECT = 40
const LONGEST_CONTENT = 400
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
interface Tag {
  readonly source: Range
  readonly cue: Range
  /** Where the tag begins and ends, its adjuncts included. */
  readonly from: number
  readonly to: number
  readonly sense: Find['sense']
}

/** "“...,” he said", "..., said X.", "..., he said, ...": what was said stands before its attribution, or around it. */
export const tail: Reader = ({ line }) => {
  const { words } = line
  const found: Find[] = []
  let start = afterDateline(line)
  for (let at = 1; at < words.length; at += 1) {
    if (!endsContent(line, at - 1)) continue
    const tag = tagAt(line, at)
    if (tag === null || !isSaid(line, start, tag)) continue
    const rest = restAfter(line, tag)
    const before: Range = [contentStart(line, start, tag), tag.from]
    const content = rest === null ? [before] : [before, rest]
    const via = viaNear(line, tag.cue[0])
    found.push(
      ...toFind(line, { source: tag.source, cue: tag.cue, content, sense: tag.sense, reader: 'tail', via }),
    )
    start = rest === null ? tag.to : rest[1]
    at = Math.max(at, start)
  }
  return found
}

/** A tag may begin after a comma, or after a quotation that ends in a comma, a question or an exclamation. */
function endsContent({ words, text }: Line, at: number): boolean {
  const word = words[at]!
  if (isComma(word) || isDash(word)) return true
  if (word.quotation === null) return false
  const end = word.quotation.inner.at(-1)?.[1] ?? word.end
  const last = text
    .slice(Math.max(0, end - 5), end)
    .trimEnd()
    .replace(/[\s'’"”]+$/, '')
  return /(?:[,?!—–…-]|\.\.)$/.test(last)
}

function tagAt(line: Line, at: number): Tag | null {
  return invertedTag(line, at) ?? plainInverted(line, at) ?? subjectTag(line, at)
}

/** "said the minister, who ...": the verb first. */
function invertedTag(line: Line, at: number): Tag | null {
  const { words } = line
  const group = line.starts.get(at)
  if (group === undefined || !isTagVerb(line, group, at) || ((words[group.to]?.tags ?? 0) & TAG.object) !== 0)
    return null
  const source = phraseAfter(words, group.to)
  if (source === null || isFinite(words, source[1])) return null
  const isPlain = !isBesideQuote(line, at)
  if (isPlain && (!canSpeak(words, source) || !isEnd(line, source[1]))) return null
  return {
    source,
    cue: [group.from, group.to],
    from: at,
    to: tagEnd(line, source[1]),
    sense: senseOf(group.cue, 'quote', 'clause', 'that'),
  }
}

/** Beside a quotation any quoting verb will do; after a plain clause only one that takes a clause. */
function isTagVerb(line: Line, group: VerbGroup, at: number): boolean {
  if (group.form !== 'finite' || group.modal || group.negated) return false
  const { cue } = group
  return isBesideQuote(line, at) ? cue.has('quote') : cue.has('clause') || cue.has('that')
}

/** "“...?” reacted the senator.": any past verb, when nothing but a speaker follows. */
function plainInverted(line: Line, at: number): Tag | null {
  const { words } = line
  if (!isPlainVerb(line, at, at) || ((words[at]!.verb?.forms ?? 0) & PAST) === 0) return null
  const source = phraseAfter(words, at + 1)
  if (source === null || !canSpeak(words, source) || !isEnd(line, source[1])) return null
  return { source, cue: [at, at + 1], from: at, to: source[1], sense: 'say' }
}

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
  if (verb === null || is(words[verb.from - 1], TAG.relative) || reads(words[at], 'according')) return null
  const source = subjectBefore(words, verb.from)
  if (source === null || source[0] !== at) return null
  const to = tagEnd(line, verb.to)
  if (!isBesideQuote(line, at) && !mayEnd(line, to)) return null
  if (reads(words[to], 'that') && to === verb.to) return null
  return { source, cue: [verb.from, verb.head], from: at, to, sense: verb.sense }
}

/** Says whether a tag may end before word `at`: nothing that its verb governs follows. */
function mayEnd(line: Line, at: number): boolean {
  return isEnd(line, at) || isIn(line.words[at], MAY_FOLLOW) || isParticiple(line, at)
}

interface TagVerb {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly sense: Find['sense']
}

/** The first verb after `at`: a cue that fits or, close beside a quotation, any verb in the past. */
function verbAfter(line: Line, at: number): TagVerb | null {
  const { words } = line
  for (let index = at + 1; index < Math.min(words.length, at + LONGEST_SUBJECT); index += 1) {
    const group = line.starts.get(index)
    if (group !== undefined) {
      const verb = groupVerb(line, group, at)
      if (verb !== null) return verb
    }
    if ((words[index]!.tags & TAG.quote) !== 0) return null
    if (group === undefined && index <= at + 3 && isPlainVerb(line, index, at)) return plainVerb(line, index)
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
  while (to < words.length && (words[to]!.tags & (TAG.adverb | TAG.time | TAG.number)) !== 0) to += 1
  return to
}

/** Says whether the words from `start` up to the tag are something that can be said: a quotation, or a clause of its own. */
function isSaid(line: Line, start: number, tag: Tag): boolean {
  const { words } = line
  const from = skipConnector(line, Math.max(start, tag.from - LONGEST_CONTENT), tag.from)
  if (from >= tag.from) return false
  if (words.slice(from, tag.from).some(isQuotation)) return true
  const isOpener = isOpening(words, from, tag)
  if (reads(words[tag.to], ',', ':')) {
    // "Asked about it, he said, “...”" is the quotation's attribution, not the opening's.
    if (isQuotation(words[tag.to + 1])) return false
    if (isBroken(words, tag, isOpener)) return !reads(words[from], 'according')
  }
  return hasVerb(words, from, tag.from) && !isOpener
}

/** "The plan, he said, is bad", "In London, he said, nobody knew": the tag stands inside the clause. */
function isBroken(words: readonly Word[], tag: Tag, isOpener: boolean): boolean {
  return isFinite(words, tag.to + 1) || (isOpener && isClause(words, tag.to + 1, words.length))
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - LONGEST_CONTENT); at < to; at += 1)
    if (isFinite(words, at)) return true
  return false
}

/** "When asked, he said", "According to X, he said": an adjunct, not something said. */
function isOpening(words: readonly Word[], from: number, tag: Tag): boolean {
  const first = words[from]!
  if (first.lower === 'according') return true
  if (['whether', 'how', 'who', 'why'].includes(first.lower)) return false
  if (!hasVerb(words, from, tag.from))
    return tag.from - from < 16 && (first.tags & (TAG.adverb | TAG.preposition | TAG.capital)) !== 0
  if ((first.tags & (TAG.subordinator | TAG.preposition)) === 0 || (first.tags & TAG.determiner) !== 0)
    return false
  for (let at = from + 1; at < tag.from - 1; at += 1)
    if (isComma(words[at]) && isFinite(words, at + 2)) return false
  return !words.slice(from, tag.from - 1).some(isComma)
}

/** The content that goes on after the tag: "..., he said, “...”", or the rest of the clause it broke. */
function restAfter(line: Line, tag: Tag): Range | null {
  const { words } = line
  let at = tag.to
  while (reads(words[at], ',', ':')) at += 1
  if (isQuotation(words[at])) return [at, quotedEnd(line, at)]
  if (at >= words.length || at === tag.to || isQuotation(words[tag.from - 1])) return null
  return goesOn(line, at, tag) ? [at, contentEnd(line, at)] : null
}

function goesOn(line: Line, at: number, tag: Tag): boolean {
  if (isParticiple(line, at)) return false
  if (reads(line.words[at], 'because')) return true
  const isAside = is(line.words[at], TAG.conjunction | TAG.relative | TAG.subordinator)
  return !isAside && !hasVerbBefore(line.words, tag)
}

/** A clause that had its verb before the tag was whole; what follows the comma is another matter. */
function hasVerbBefore(words: readonly Word[], tag: Tag): boolean {
  for (let at = tag.from - 1; at > Math.max(0, tag.from - 12); at -= 1)
    if (isFinite(words, at)) return !isFinite(words, tag.to + 1)
  return false
}

function quotedEnd({ words }: Line, at: number): number {
  let to = at + 1
  while (
    to < words.length &&
    (words[to]!.quotation !== null || (isComma(words[to]) && words[to + 1]?.quotation))
  )
    to += 1
  return to
}

function isParticiple({ words, starts }: Line, at: number): boolean {
  return starts.get(at)?.form === 'ing' || words[at]!.lower.endsWith('ing')
}

/** Where the content before the tag begins: at its quotation when that has a cue or colon of its own before it. */
function contentStart(line: Line, start: number, tag: Tag): number {
  const { words } = line
  const first = skipConnector(line, start, tag.from)
  const quote = tag.from - 1
  if (words[quote]!.quotation === null || quote <= first) return first
  const before = words[quote - 1]!
  return isComma(before) || before.lower === ':' || before.cue?.has('quote') ? quote : first
}

function skipConnector({ words }: Line, start: number, end: number): number {
  let from = start
  while (from < end && (words[from]!.tags & TAG.mark) !== 0) from += 1
  const isConnector =
    from < end && (words[from]!.lower === 'and' || words[from]!.lower === 'but') && words[from + 1]?.quotation
  return isConnector ? from + 1 : from
}

/** "KYIV (Agency) — ...": where the text begins after the dateline, 0 when there is none. */
function afterDateline({ words }: Line): number {
  for (let at = 1; at < Math.min(words.length, 12); at += 1) {
    if (isDash(words[at]))
      return words
        .slice(0, at)
        .every((word) => (word.tags & (TAG.capital | TAG.mark | TAG.time | TAG.number)) !== 0)
        ? at + 1
        : 0
  }
  return 0
}
