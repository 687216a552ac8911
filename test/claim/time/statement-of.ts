import { toReading, type Article, type Reading } from '../../../src/article/index.ts'
import type { Statement } from '../../../src/attribution/index.ts'

/** An article around a text, published on a day (or minute), in an outlet. */
export function readingOf(text: string, published: string | null, outlet: string | null = null): Reading {
  const granularity = published?.includes('T') === true ? 'minute' : 'day'
  const ends = {
    from: published,
    to: published,
    granularity,
    fromSaid: true,
    toSaid: true,
    rule: 'given',
  } as const
  const article: Article = {
    id: '0', givenId: null, url: null, canonicalUrl: null, outlet, byline: null, title: null,
    published: published === null ? null : { ...ends, readFrom: 'given' },
    captured: null, language: null, text, textSha256: '0', incomplete: null,
  } // prettier-ignore
  return toReading(article)
}

/** The parts of a statement by their words; each is sought behind the one before it in `after`, or from the beginning. */
export function statementOf(
  reading: Reading,
  words: {
    readonly source?: string
    readonly cue?: string
    readonly content: string
    readonly nestedIn?: number
  },
  quote: Statement['quote'] = 'indirect',
): Statement {
  const { text } = reading.article
  const near = text.indexOf(words.content)
  const span = (part: string | undefined): Statement['source'] => {
    if (part === undefined) return []
    const before = text.lastIndexOf(part, near)
    const after = text.indexOf(part, near + words.content.length)
    const start = before >= 0 && (after < 0 || near - before < after - near) ? before : after
    return start < 0 ? [] : [[start, start + part.length]]
  }
  return {
    source: span(words.source),
    cue: span(words.cue),
    content: [[near, near + words.content.length]],
    quote,
    attribution: 'explicit',
    sense: 'say',
    via: null,
    nestedIn: words.nestedIn ?? null,
    by: { engine: 'rules', reader: 'test', version: '0' },
    confidence: 1,
  }
}
