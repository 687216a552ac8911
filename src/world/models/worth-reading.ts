import { holds, type Reading, type Sentence, type Span } from '../../article/index.ts'
import { isCueWord, type Statement } from '../../attribution/index.ts'

/** A statement of the rules from this confidence on needs no second reader. */
const SURE = 0.9
/** How many sentences before and after a doubtful one are read with it, as context. */
const AROUND = 1

/**
 * The spans of a reading on which a model is well spent: the sentences that hold a cue-like word or a quotation where
 * the rules found nothing or were not sure, with their neighbours. In text order, never overlapping.
 */
export function worthReading(reading: Reading, statements: readonly Statement[]): readonly Span[] {
  const { sentences } = reading
  const wanted = sentences.map((sentence) => isInDoubt(sentence, reading, statements))
  const spans: [number, number][] = []
  for (const [at, { span }] of sentences.entries()) {
    if (!wanted.slice(Math.max(0, at - AROUND), at + AROUND + 1).includes(true)) continue
    const before = spans.at(-1)
    if (before !== undefined && at > 0 && before[1] === sentences[at - 1]!.span[1]) before[1] = span[1]
    else spans.push([span[0], span[1]])
  }
  return spans
}

function isInDoubt({ span, tokens }: Sentence, reading: Reading, statements: readonly Statement[]): boolean {
  const found = statements.filter(({ content, cue }) => [...content, ...cue].some((part) => overlap(part, span)))
  if (found.some(({ confidence }) => confidence < SURE)) return true
  const isTold = (start: number): boolean =>
    found.some(({ content, cue }) => [...content, ...cue].some((part) => holds(part, [start, start + 1])))
  for (let at = tokens[0]; at < tokens[1]; at += 1) {
    const { start, end, kind } = reading.tokens[at]!
    if (kind === 'word' && !isTold(start) && isCueWord(reading.article.text.slice(start, end))) return true
  }
  return found.length === 0 && reading.quotations.some((quotation) => overlap(quotation.span, span))
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end
}
