import { toFind, type Find, type Reader } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { contentEnd, isClause } from '../grammar/content.ts'
import { phraseAfter, isStop, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { isComma, isDash, subjectBefore, type Range } from '../grammar/subject.ts'
import { TAG } from '../grammar/tags.ts'
import { PAST, THIRD } from '../grammar/verb-forms.ts'
import { isFinite } from '../grammar/verbs.ts'
import { viaNear } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'

const LONGEST_SUBJECT = 40

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
    const before: Range = [skipConnector(line, start, tag.from), tag.from]
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
  return /[,?!—–…-]/.test(text[end - 1] ?? '') || text.slice(end - 3, end) === '...'
}

function tagAt(line: Line, at: number): Tag | null {
  return invertedTag(line, at) ?? subjectTag(line, at)
}

/** "said the minister, who ...": the verb first. */
function invertedTag(line: Line, at: number): Tag | null {
  const { words } = line
  const group = line.starts.get(at)
  const isQuoting =
    group !== undefined && group.form === 'finite' && group.cue.has('quote') && !group.modal && !group.negated
  if (!isQuoting || (words[group.to]?.tags ?? 0) & TAG.object) return null
  const source = phraseAfter(words, group.to)
  if (source === null || isFinite(words, source[1])) return null
  return {
    source,
    cue: [group.from, group.to],
    from: at,
    to: tagEnd(line, source[1]),
    sense: group.cue.get('quote')!,
  }
}

/** "the minister said on Monday": the speaker first; nothing that the verb could govern may follow. */
function subjectTag(line: Line, at: number): Tag | null {
  const { words } = line
  const verb = verbAfter(line, at)
  if (verb === null) return null
  const source = subjectBefore(words, verb.from)
  if (source === null || source[0] !== at) return null
  const to = tagEnd(line, verb.to)
  const ends =
    to >= words.length ||
    isStop(words[to]!) ||
    isComma(words[to]) ||
    (words[to]!.tags & (TAG.preposition | TAG.subordinator | TAG.conjunction)) !== 0 ||
    isParticiple(line, to)
  return ends ? { source, cue: [verb.from, verb.head], from: at, to, sense: verb.sense } : null
}

interface TagVerb {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly sense: Find['sense']
}

/** The first verb after `at`: a quoting cue or, beside a quotation, any verb in the past. */
function verbAfter(line: Line, at: number): TagVerb | null {
  const { words } = line
  const isBesideQuote = words[at - 1]?.quotation !== null
  for (let index = at + 1; index < Math.min(words.length, at + LONGEST_SUBJECT); index += 1) {
    const group = line.starts.get(index)
    if (group !== undefined && group.form === 'finite' && !group.modal && !group.negated) {
      const isTold = group.cue.has('tell')
      if (group.cue.has('quote') || isTold) {
        const addressee = isTold ? shortPhraseAfter(words, group.to) : null
        return {
          from: group.from,
          head: group.to,
          to: addressee?.[1] ?? group.to,
          sense: group.cue.get('quote') ?? 'say',
        }
      }
    }
    if ((words[index]!.tags & TAG.quote) !== 0) return null
    if (group === undefined && isFinite(words, index) && isBesideQuote && index <= at + 3) {
      const forms = words[index]!.verb?.forms ?? 0
      return (forms & (PAST | THIRD)) !== 0
        ? { from: index, head: index + 1, to: index + 1, sense: 'say' }
        : null
    }
  }
  return null
}

function tagEnd({ words }: Line, at: number): number {
  let to = adjunctEnd(words, at)
  while (to < words.length && (words[to]!.tags & (TAG.adverb | TAG.time)) !== 0) to += 1
  return to
}

/** Says whether the words from `start` up to the tag are something that can be said: a quotation, or a clause of its own. */
function isSaid(line: Line, start: number, tag: Tag): boolean {
  const { words } = line
  const from = skipConnector(line, start, tag.from)
  if (from >= tag.from) return false
  if (words.slice(from, tag.from).some((word) => word.quotation !== null)) return true
  const first = words[from]!
  if (
    first.lower === 'according' ||
    ((first.tags & TAG.subordinator) !== 0 && (first.tags & TAG.adverb) === 0)
  ) {
    const after = words[tag.to]
    if (after !== undefined && isComma(after) && words[tag.to + 1]?.quotation) return false
  }
  return isClause(words, from - 1, tag.from)
}

/** The content that goes on after the tag: "..., he said, “...”", or the rest of the clause it broke. */
function restAfter(line: Line, tag: Tag): Range | null {
  const { words } = line
  let at = tag.to
  while (at < words.length && (isComma(words[at]) || words[at]!.lower === ':')) at += 1
  if (at >= words.length || (at === tag.to && words[at]!.quotation === null)) return null
  const isQuoted = words[at]!.quotation !== null
  if (isQuoted) return [at, quotedEnd(line, at)]
  const wasQuoted = words[tag.from - 1]!.quotation !== null
  if (wasQuoted || isParticiple(line, at)) return null
  if ((words[at]!.tags & (TAG.conjunction | TAG.relative | TAG.subordinator)) !== 0) return null
  return [at, contentEnd(line, at)]
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
  return starts.get(at)?.form === 'ing' || /ing$/.test(words[at]!.lower)
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
