import { toFind, type Find, type Reader } from '../find.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd, LONGEST_CONTENT } from '../grammar/content.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { isParticiple, tagAt, type Tag } from '../grammar/speech-tag.ts'
import { TAG } from '../grammar/tags.ts'
import { THIRD } from '../grammar/verb-forms.ts'
import { isFinite } from '../grammar/verbs.ts'
import { viaNear } from '../grammar/via.ts'
import { is, isComma, isDash, isQuotation, reads } from '../grammar/word.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'
import type { Range } from '../grammar/subject.ts'

const LONGEST_ASIDE = 30
/** "speaking of": says what the quotation is about, and quotes nothing. */
const ABOUT = new Set(['speak', 'talk'])

/** "“...,” he said", "..., said X.", "..., he said, ...": what was said stands before its attribution, or around it. */
export const tail: Reader = ({ line }) => {
  const { words } = line
  const found: Find[] = []
  let start = afterDateline(line)
  for (let at = 1; at < words.length; at += 1) {
    if (!endsContent(line, at - 1) && !isBareQuotation(line, start, at)) continue
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

/** "“The road is open” said the mayor": without its comma a quotation must open the clause, and a speaker must follow. */
function isBareQuotation(line: Line, start: number, at: number): boolean {
  const { words } = line
  if (!isQuotation(words[at - 1]) || at - 1 !== start) return false
  const tag = tagAt(line, at)
  if (tag === null || words[tag.cue[1] - 1]!.cue?.has('quote') !== true) return false
  return canSpeak(words, tag.source) && (tag.cue[0] === at || NAMES.some((tags) => is(words[at], tags)))
}

/** "“The Lighthouse” star Ida Lund opened": a quotation before a bare noun is its title. */
const NAMES = [TAG.subject, TAG.determiner, TAG.capital]

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

/** Says whether the words from `start` up to the tag are something that can be said: a quotation, or a clause of its own. */
function isSaid(line: Line, start: number, tag: Tag): boolean {
  const { words } = line
  const from = skipConnector(line, Math.max(start, tag.from - LONGEST_CONTENT), tag.from)
  if (from >= tag.from) return false
  if (isAsked(line, from, tag)) return false
  if (words.slice(from, tag.from).some(isQuotation)) return true
  const isOpener = isOpening(words, from, tag)
  if (reads(words[tag.to], ',', ':')) {
    // "Asked about it, he said, “...”" is the quotation's attribution, not the opening's.
    if (isQuotation(words[tag.to + 1])) return false
    if (reads(words[tag.to + 1], 'that')) return hasVerb(words, from, tag.from) && !isOpener
    if (isBroken(words, tag, isOpener) || isParted(words, from, tag)) return !reads(words[from], 'according')
  }
  return hasVerb(words, from, tag.from) && !isOpener
}

/** "Marsh was asked, “Who pays?” He answered, “I do.”": the question has its own attribution, and the answer is his. */
function isAsked({ words }: Line, from: number, tag: Tag): boolean {
  const quote = tag.from - 1
  const answer = reads(words[tag.to], ',', ':') ? tag.to + 1 : tag.to
  if (!isQuotation(words[quote]) || !isQuotation(words[answer])) return false
  const before = reads(words[quote - 1], ',', ':') ? quote - 2 : quote - 1
  return before > from && words[before]!.cue?.has('quote') === true
}

/** "The plan, he said, is bad", "In London, he said, nobody knew": the tag stands inside the clause. */
function isBroken(words: readonly Word[], tag: Tag, isOpener: boolean): boolean {
  return isFinite(words, tag.to + 1) || (isOpener && isClause(words, tag.to + 1, words.length))
}

/** "The plan, experts say, undermines the town": a subject without its verb, which follows. */
function isParted(words: readonly Word[], from: number, tag: Tag): boolean {
  const next = words[tag.to + 1]
  if (is(words[from], TAG.preposition | TAG.adverb | TAG.subordinator) || hasVerb(words, from, tag.from))
    return false
  return (
    next?.verb !== undefined &&
    (next.verb.forms & THIRD) !== 0 &&
    !is(next, TAG.capital) &&
    !reads(words[tag.to + 2], 'of')
  )
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - LONGEST_CONTENT); at < to; at += 1)
    if (isFinite(words, at)) return true
  return false
}

/** "When asked, he said", "According to X, he said": an adjunct, not something said. */
function isOpening(words: readonly Word[], start: number, tag: Tag): boolean {
  const from = pastTime(words, start)
  const first = words[from]!
  if (first.lower === 'according') return true
  if (['whether', 'how', 'who', 'why'].includes(first.lower)) return false
  if (!hasVerb(words, from, tag.from))
    return tag.from - from < 16 && (first.tags & (TAG.adverb | TAG.preposition | TAG.capital)) !== 0
  if ((first.tags & (TAG.subordinator | TAG.preposition)) === 0 || (first.tags & TAG.determiner) !== 0)
    return false
  // "So far ten were found, police said": no clause of purpose.
  if (first.lower === 'so' && reads(words[from + 1], 'far', 'many', 'much', 'few')) return false
  // "About ten were hurt, police said", "In the north the bridge fell, police said".
  if ((first.tags & TAG.subordinator) === 0 && isClause(words, from, tag.from)) return false
  return !hasMainClause(words, from, tag.from - 1)
}

/** "As it rained, and hard, the dam broke": behind a comma stands a clause of its own. */
function hasMainClause(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isComma(words[at]) && (isFinite(words, at + 2) || isClause(words, at + 1, to))) return true
  return false
}

/** "Friday morning, as the parade rolled on, X said": past the time and its comma. */
function pastTime(words: readonly Word[], start: number): number {
  let from = start
  while (is(words[from], TAG.time)) from += 1
  return from > start && isComma(words[from]) ? from + 1 : start
}

/** The content that goes on after the tag: "..., he said, “...”", or the rest of the clause it broke. */
function restAfter(line: Line, tag: Tag): Range | null {
  const { words } = line
  let at = tag.to
  while (reads(words[at], ',', ':')) at += 1
  // "..., he said, but “...”"
  if (at > tag.to && reads(words[at], 'and', 'but', 'yet') && isQuotation(words[at + 1])) at += 1
  if (isQuotation(words[at])) return [at, quotedEnd(line, at)]
  if (isQuotation(words[tag.from - 1])) {
    const later = laterQuotation(line, at)
    return later === null ? null : [later, quotedEnd(line, later)]
  }
  if (at >= words.length || at === tag.to) return null
  return goesOn(line, at, tag) ? [at, contentEnd(line, at)] : null
}

/** "“...,” he said of the two, “and ...”": the quotation goes on after an aside in which nobody else speaks. */
function laterQuotation({ words, starts }: Line, from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + LONGEST_ASIDE); at += 1) {
    if (isQuotation(words[at])) return isComma(words[at - 1]) ? at : null
    const group = starts.get(at)
    const isAside = group === undefined || (group.form === 'ing' && ABOUT.has(group.lemma))
    if (!isAside || reads(words[at], 'including', 'reading')) return null
  }
  return null
}

function goesOn(line: Line, at: number, tag: Tag): boolean {
  if (isParticiple(line, at)) return false
  // "It was not clear, she said, whether it would hold"
  if (reads(line.words[at], 'because', 'that', 'whether', 'how', 'why', 'unless')) return true
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

/** Where the content before the tag begins: at its quotation when that has a cue or colon of its own before it. */
function contentStart(line: Line, start: number, tag: Tag): number {
  const { words } = line
  const first = skipConnector(line, pastColon(line, start, tag), tag.from)
  const quote = tag.from - 1
  if (words[quote]!.quotation === null || quote <= first) return first
  const before = words[quote - 1]!
  if (isComma(before) && isFronted(line, first, quote)) return first
  return isComma(before) || before.lower === ':' || before.cue?.has('quote') ? quote : first
}

/** "She warned against haste: both sides, she noted, have lied": what stands before the colon has been told already. */
function pastColon({ words, starts }: Line, start: number, tag: Tag): number {
  for (let at = tag.from - 1; at > start; at -= 1) {
    if (words[at]!.lower !== ':' || words[at]!.isQuoted) continue
    for (let told = at - 1; told > start; told -= 1) if (starts.get(told)?.form === 'finite') return at + 1
  }
  return start
}

/** "After the vote, “nobody was sure,” he said": what stands before a quotation that begins with a small letter is said too. */
function isFronted({ words, text, starts }: Line, from: number, quote: number): boolean {
  const [start] = words[quote]!.quotation!.inner[0]!
  if (!/\p{Ll}/u.test(text[start] ?? '') || /(?:ing|ed)$/.test(words[from]!.lower)) return false
  for (let at = from; at < quote; at += 1) if (starts.has(at) || isQuotation(words[at])) return false
  return true
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
