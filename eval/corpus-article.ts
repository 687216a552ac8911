import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article, Published } from '../src/article/index.ts'

/** An annotated document's text as an Article: kept to the letter, so that the annotation's offsets hold. */
export function corpusArticle(document: {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly outlet?: string | null
  readonly published?: string | null
}): Article {
  const hash = createHash('sha256').update(document.text).digest('hex')
  return {
    id: hash,
    givenId: document.id,
    url: null,
    canonicalUrl: null,
    outlet: document.outlet ?? null,
    byline: null,
    title: document.title ?? null,
    published: publishedOn(document.published ?? null),
    captured: null,
    language: { code: 'en', sure: true },
    text: document.text,
    textSha256: hash,
    incomplete: null,
  }
}

/** The lines of a JSONL file, parsed. */
export async function* jsonLines<T>(file: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line.trim() !== '') yield JSON.parse(line) as T
  }
}

function publishedOn(day: string | null): Published | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}/.test(day)) return null
  const date = day.slice(0, 10)
  return {
    from: date,
    to: date,
    granularity: 'day',
    fromSaid: true,
    toSaid: true,
    rule: 'given',
    readFrom: 'given',
  }
}
