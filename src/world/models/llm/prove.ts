import { overlaps, type Span } from '../../../article/index.ts'
import { cutBetween, cutOf, isNegatedBefore, type Cut } from './cuts.ts'
import type { Passage } from './passages.ts'
import type { Part, Proposal } from './question.ts'

/** Why a proposal is not believed. */
export type Rejection =
  Cut | 'not in the text' | 'which occurrence is unclear' | 'parts overlap' | 'says nothing'

/** A proposal whose every word was found where it was said to stand: spans of the article's text. */
export interface Proved {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Rejection }

const good = <T>(value: T): Outcome<T> => ({ ok: true, value })
const bad = (why: Rejection): Outcome<never> => ({ ok: false, why })

/**
 * Finds a proposal's words in the text, letter by letter (straight and curly quotation marks are one, and so is every
 * white space), at the occurrence that it names; and refuses spans that cut a word, a number, a name or a negation off.
 */
export function prove(proposal: Proposal, passage: Passage, text: string): Outcome<Proved> {
  if (proposal.content.length === 0) return bad('says nothing')
  const placed: Span[] = []
  for (const part of [...proposal.content, ...present(proposal.cue), ...present(proposal.source)]) {
    const span = place(part, passage, text, placed)
    if (!span.ok) return span
    placed.push(span.value)
  }
  const content = placed.splice(0, proposal.content.length)
  const cue = proposal.cue === null ? null : placed.shift()!
  const source = placed.shift() ?? null
  return checked({ source, cue, content: joined(content.toSorted(inOrder), text) }, passage, text)
}

const present = (part: Part | null): readonly Part[] => (part === null ? [] : [part])
const inOrder = (one: Span, other: Span): number => one[0] - other[0]

/** The one place where a part stands: by its number, or because no other is left that others have not taken. */
function place(part: Part, passage: Passage, text: string, taken: readonly Span[]): Outcome<Span> {
  const sentence = passage.sentences[part.sentence - 1]
  if (sentence === undefined || part.text.trim() === '') return bad('not in the text')
  const all = occurrences(folded(part.text.trim()), folded(text.slice(...sentence)))
  const spans = all.map((at): Span => [sentence[0] + at, sentence[0] + at + part.text.trim().length])
  if (spans.length === 0) return bad('not in the text')
  const named = spans.length === 1 ? undefined : spans[(part.nth ?? 0) - 1]
  const free = spans.filter((span) => !taken.some((other) => overlaps(span, other)))
  if (named === undefined && free.length !== 1)
    return bad(free.length === 0 ? 'parts overlap' : 'which occurrence is unclear')
  const span = named ?? free[0]!
  if (taken.some((other) => overlaps(span, other))) return bad('parts overlap')
  const cut = cutOf(text, span, sentence)
  return cut === null ? good(span) : bad(cut)
}

/** Length stays: an offset into the folded words is one into the text. */
function folded(words: string): string {
  return words
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/\s/gu, ' ')
}

function occurrences(words: string, sentence: string): readonly number[] {
  const found: number[] = []
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Parts with nothing but white space between them are one span: speech that runs over sentences. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const whole: [number, number][] = []
  for (const [start, end] of spans) {
    const last = whole.at(-1)
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = end
    else whole.push([start, end])
  }
  return whole
}

/** Negation decides: none may stand right before what was said or told, nor in what a broken content leaves out. */
function checked(proved: Proved, { sentences }: Passage, text: string): Outcome<Proved> {
  const { source, cue, content } = proved
  const told = [source, cue].flatMap((span) => (span === null ? [] : [span]))
  for (const span of [content[0]!, ...(cue === null ? [] : [cue])]) {
    const from = sentences.findLast(([start]) => start <= span[0])?.[0] ?? 0
    const before = told.filter(([start, end]) => start < span[0] && end <= span[0]).map(([, end]) => end)
    if (isNegatedBefore(text, span, Math.max(from, ...before))) return bad('cuts a negation')
  }
  for (const [at, [, end]] of content.entries()) {
    const next = content[at + 1]
    const cut = next === undefined ? null : cutBetween(without(told, [end, next[0]], text))
    if (cut !== null) return bad(cut)
  }
  return good(proved)
}

/** The words between two spans, less those that others account for. */
function without(others: readonly Span[], [start, end]: Span, text: string): string {
  let left = ''
  let from = start
  for (const [other, until] of others.filter((span) => overlaps(span, [start, end])).toSorted(inOrder)) {
    left += `${text.slice(from, Math.max(from, other))} `
    from = Math.max(from, until)
  }
  return left + text.slice(from, Math.max(from, end))
}
