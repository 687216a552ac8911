import { bisect, holds, overlaps, type Reading, type Sentence, type Span } from '../../article/index.ts'
import { isCueWord, type Statement } from '../../attribution/index.ts'

/** A statement of the rules from this confidence on needs no second reader. */
const SURE = 0.7
/** Most UTF-16 units of an article that a model is spent on: some 10,000 words, two or three seconds. */
const MOST = 60_000

/**
 * The spans of a reading on which a model is well spent: the sentences that hold a cue-like word or a quotation where
 * the rules found nothing or were not sure, no more of a very long text than its first
 * 60,000 such characters. Neighbours without doubt are not read: with them F1 rose by .007, and the time doubled. In text
 * order, never overlapping.
 */
export function worthReading(reading: Reading, statements: readonly Statement[]): readonly Span[] {
  const { sentences } = reading
  const told = toldIn(sentences, statements)
  const spans: [number, number][] = []
  let spent = 0
  for (const [at, sentence] of sentences.entries()) {
    const { span } = sentence
    if (!isInDoubt(sentence, reading, told[at]!)) continue
    const before = sentences[at - 1]?.span[1] ?? span[0]
    spent += span[1] - before
    if (spent > MOST) break
    const last = spans.at(-1)
    if (last !== undefined && last[1] === before) last[1] = span[1]
    else spans.push([span[0], span[1]])
  }
  return spans
}

/** What the rules found in a sentence: where, and how sure they are of it. */
interface Told {
  readonly spans: Span[]
  isDoubtful: boolean
}

/** Sentence by sentence, in one pass over the statements. */
function toldIn(sentences: readonly Sentence[], statements: readonly Statement[]): readonly Told[] {
  const told = sentences.map((): Told => ({ spans: [], isDoubtful: false }))
  for (const { content, cue, confidence } of statements) {
    for (const part of [...content, ...cue]) {
      let at = bisect(sentences, ({ span }) => span[1] <= part[0])
      for (; at < sentences.length && sentences[at]!.span[0] < part[1]; at += 1) {
        told[at]!.spans.push(part)
        if (confidence < SURE) told[at]!.isDoubtful = true
      }
    }
  }
  return told
}

function isInDoubt({ span, tokens }: Sentence, reading: Reading, told: Told): boolean {
  if (told.isDoubtful) return true
  for (let at = tokens[0]; at < tokens[1]; at += 1) {
    const { start, end, kind } = reading.tokens[at]!
    if (kind !== 'word' || told.spans.some((part) => holds(part, [start, end]))) continue
    if (isCueWord(reading.article.text.slice(start, end))) return true
  }
  return told.spans.length === 0 && isQuoted(span, reading)
}

function isQuoted(span: Span, { quotations }: Reading): boolean {
  return quotations.some((quotation) => overlaps(quotation.span, span))
}
