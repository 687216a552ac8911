import { fail, ok, type Article, type Problem, type Result } from '../../../article/index.ts'
import type { Fetched, Validators, Visitor } from '../../fetch/index.ts'
import type { Capture } from '../../storage/index.ts'
import { at, type Document, type Found } from './document.ts'
import type { Input } from './expand-inputs.ts'
import { fileDocuments, type FileInput } from './file-documents.ts'
import type { Format } from './formats.ts'
import { withGiven, type Given } from './given.ts'
import type { Parse, Parsed } from './parser.ts'
import { webDocument } from './web-document.ts'

/** An article with the bytes it came in, or the news that a page is as it was last time. */
export type Taken =
  | { readonly kind: 'article'; readonly where: string; readonly article: Article; readonly capture: Capture }
  | { readonly kind: 'unchanged'; readonly where: string }

/** What taking in needs of the world, and how it is to be done. */
export interface Intake {
  readonly visitor: Visitor
  readonly parse: Parse
  readonly stdin: AsyncIterable<Uint8Array>
  readonly format: Format
  readonly given: Given
  /** Whether the articles that a feed links to are fetched; left out, those of a feed on the web are. */
  readonly follow?: boolean | undefined
  /** What was kept of a page when it was last fetched, so that it need not be sent again. */
  readonly validatorsOf?: (url: string) => Promise<Validators | null>
  /** Told of each feed whose articles were all taken in, so that it need not be sent again once they are kept. */
  readonly onFeed?: (url: string, validators: Validators) => void
  readonly signal: AbortSignal
}

/** Takes in every input in turn: each yields its articles or its problem, and none keeps the others from being read. */
export async function* takeIn(
  inputs: readonly Result<Input>[],
  intake: Intake,
): AsyncGenerator<Found<Taken>> {
  const weights = inputs.map((input) => (input.ok && input.value.kind === 'file' ? input.value.size : 0))
  const total = weights.every((weight) => weight > 0) ? weights.reduce((sum, weight) => sum + weight, 0) : 0
  let before = 0
  for (const [index, input] of inputs.entries()) {
    const weight = total > 0 ? weights[index]! / total : 1 / inputs.length
    for await (const { share, result } of takeOne(input, intake)) {
      if (intake.signal.aborted) return
      yield { share: before + (share ?? 0) * weight, result }
    }
    before += weight
  }
}

async function* takeOne(input: Result<Input>, intake: Intake): AsyncGenerator<Found<Taken>> {
  if (!input.ok) yield { share: 1, result: input }
  else if (input.value.kind === 'url') yield* takeUrl(input.value.where, intake)
  else yield* takeFile(input.value, intake)
}

async function* takeFile(input: FileInput, intake: Intake): AsyncGenerator<Found<Taken>> {
  for await (const { share, result } of fileDocuments(input, intake.format, intake.stdin)) {
    if (intake.signal.aborted) return
    if (!result.ok) yield { share, result }
    else for await (const taken of takeDocument(result.value, intake, false)) yield { share, result: taken }
  }
}

async function* takeUrl(url: string, intake: Intake): AsyncGenerator<Found<Taken>> {
  for await (const result of takePage(url, intake, intake.visitor.fetchPage)) yield { share: 1, result }
}

async function* takePage(
  url: string,
  intake: Intake,
  visit: Visitor['fetchPage'],
): AsyncGenerator<Result<Taken>> {
  const validators = (await intake.validatorsOf?.(url)) ?? null
  const fetched: Result<Fetched> = await visit(url, { ...validators })
  const document = fetched.ok ? webDocument(fetched.value, intake.format) : fetched
  if (!document.ok) yield at(url, document.problem)
  else if (document.value === null) yield ok({ kind: 'unchanged', where: url })
  else if (document.value.format === 'feed') yield* takeFeed(url, document.value, intake)
  else yield* takeDocument(document.value, intake, true)
}

/** A feed's articles; an article that could not be had is tried again the next time, so the feed is then not done. */
async function* takeFeed(url: string, document: Document, intake: Intake): AsyncGenerator<Result<Taken>> {
  let whole = document.incomplete === null
  for await (const result of takeDocument(document, intake, true)) {
    // robots.txt is not going to change its mind within the hour.
    whole &&= result.ok || result.problem.code === 'fetch-robots'
    yield result
  }
  const { etag = null, lastModified = null } = document
  if (whole && !intake.signal.aborted) intake.onFeed?.(url, { etag, lastModified })
}

/** The articles of one document; those that a feed links to are fetched if asked for. */
export async function* takeDocument(
  document: Document,
  intake: Intake,
  fromWeb: boolean,
): AsyncGenerator<Result<Taken>> {
  const { bytes, url, contentType, captured, incomplete } = document
  const format = document.format === 'json' ? 'jsonl' : document.format
  const parsed = await intake.parse({ bytes, url, contentType, format, captured, incomplete })
  if (parsed.length === 0) yield noArticle(document)
  for (const result of parsed) {
    if (intake.signal.aborted) return
    const link = document.format === 'feed' && result.ok ? result.value.article.url : null
    if (link !== null && (intake.follow ?? fromWeb)) yield* follow(link, result, intake)
    else
      yield result.ok
        ? ok(taken(document, result.value, intake.given))
        : inside(document.where, result.problem)
  }
}

function noArticle({ where, format }: Document): Result<never> {
  const remedy =
    format === 'feed' ? 'Try again later: its articles may be gone.' : 'Give a file with an article in it.'
  return fail('empty', 'there is no article in it', remedy, where)
}

/** A problem of a part (a field, an item) named with the input that it is in; a line is its own first line. */
function inside(where: string, problem: Problem): Result<never> {
  const ofLine = / line \d+$/.test(where)
  const part = (problem.where ?? '').replace(ofLine ? /^line 1(, |$)/ : '', '')
  return at(part === '' || part === where ? where : `${where}, ${part}`, problem)
}

/** Fetches the article that a feed links to; what the feed says of it fills in what the page does not say. */
async function* follow(link: string, item: Result<Parsed>, intake: Intake): AsyncGenerator<Result<Taken>> {
  const said = item.ok ? item.value.article : null
  const page = { ...intake, given: { ...intake.given, url: null }, format: 'html', follow: false } as const
  for await (const result of takePage(link, page, intake.visitor.fetchFound)) {
    yield result.ok && result.value.kind === 'article' && said !== null
      ? ok({ ...result.value, article: filledIn(result.value.article, said) })
      : result
  }
}

function filledIn(article: Article, said: Article): Article {
  return {
    ...article,
    title: article.title ?? said.title,
    byline: article.byline ?? said.byline,
    outlet: article.outlet ?? said.outlet,
    published: article.published ?? said.published,
  }
}

function taken(document: Document, parsed: Parsed, given: Given): Taken {
  const { contentType, captured, format } = document
  const incomplete = document.incomplete ?? parsed.article.incomplete
  const rank = format === 'json' || format === 'feed' ? 'under' : 'over'
  const article = { ...withGiven(parsed.article, given, rank), incomplete }
  const capture: Capture = {
    bytes: parsed.bytes,
    url: document.url ?? article.url,
    contentType,
    // What came with a feed holds for the feed, not for one article of it.
    etag: format === 'feed' ? null : (document.etag ?? null),
    lastModified: format === 'feed' ? null : (document.lastModified ?? null),
    capturedAt: captured,
    incomplete,
  }
  return {
    kind: 'article',
    where: format === 'feed' ? (article.url ?? document.where) : document.where,
    article,
    capture,
  }
}
