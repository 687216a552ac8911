import { statSync } from 'node:fs'
import { toReading, type Reading } from '../src/article/index.ts'
import { futureTokens, hedgeTokens, whatKind, type Commitment } from '../src/claim/kind/index.ts'
import { corpusArticle, jsonLines } from './corpus-article.ts'
import { goldArticles, type GoldArticle, type GoldClaim } from './gold-article.ts'
import { interval, line, shareLine, sum, type Counts } from './interval.ts'
import { report, type Errors, type Figure } from './last-figures.ts'
import { goldStatements } from './people.ts'

/**
 * Measures the kind room alone, by what a file holds: gold articles (strict kind accuracy, its mean over kinds,
 * certainty, confusion), annotated events (FUTURE against not) or annotated hedge cues. `--details` prints each error.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  for (const path of args.filter((one) => !one.startsWith('--'))) {
    if (statSync(path).isDirectory() || path.endsWith('.json')) judgeGold(path, args, log)
    else await judgeLines(path, args, log)
  }
}

interface Event {
  readonly start: number
  readonly end: number
  readonly pos: string | null
  /** FUTURE or not, in MEANTIME's way. */
  readonly time?: string | null
  /** How surely it happened, from -3 to 3, in UDS' way. */
  readonly factuality?: number
}

interface Line {
  readonly id: string
  readonly doc?: string
  readonly text: string
  readonly events?: readonly Event[]
  readonly cues?: readonly { readonly start: number; readonly end: number }[]
}

async function judgeLines(path: string, args: readonly string[], log: (line: string) => void): Promise<void> {
  const lines: Line[] = []
  for await (const one of jsonLines<Line>(path)) lines.push(one)
  log(`${path}: ${lines.length} lines`)
  const parts = partsOf(lines[0])
  const figures = parts.map(([name, score]) => {
    const documents = byDocument(lines, score)
    return { name, line: line(name, documents.map(({ counts }) => counts)), errors: documents }
  }) // prettier-ignore
  report('kind', path, figures, args, log)
}

/** What a corpus can tell, by the fields of its first line. */
function partsOf(first: Line | undefined): readonly (readonly [name: string, score: (one: Line) => Score])[] {
  if (first?.events === undefined) return [['hedge cues, exact spans', hedges]]
  return first.events[0]?.factuality === undefined
    ? FUTURES
    : [['FUTURE, of what did not happen', unhappened]]
}

/** The counts and errors of one document, errors by offset. */
interface Score extends Errors {
  readonly counts: Counts
}

/** Lines that are sentences of one document are one document. */
function byDocument(lines: readonly Line[], score: (one: Line) => Score): readonly Score[] {
  const documents = new Map<string, Score>()
  for (const one of lines) {
    const { id, counts, items } = score(one)
    const before = documents.get(id)
    documents.set(id, {
      id,
      counts: sum([...(before === undefined ? [] : [before.counts]), counts]),
      items: [...(before?.items ?? []), ...items],
    })
  }
  return [...documents.values()]
}

const FUTURES = (
  [
    ['FUTURE, all events', () => true],
    ['FUTURE, verbs', (pos) => pos === 'VERB'],
    ['FUTURE, nouns', (pos) => pos === 'NOUN'],
    ['FUTURE, other events', (pos) => pos !== 'VERB' && pos !== 'NOUN'],
  ] as readonly (readonly [name: string, isOf: (pos: string | null) => boolean])[]
).map(([name, isOf]) => [name, (one: Line) => future(one, isOf)] as const)

/** FUTURE events found among annotated ones; those whose time nobody would tell are left out. */
function future({ id, doc, text, events = [] }: Line, isOf: (pos: string | null) => boolean): Score {
  const reading = toReading(corpusArticle({ id, text }))
  const judged = events.filter(
    (event) => (event.time === 'FUTURE' || event.time === 'NON_FUTURE') && isOf(event.pos),
  )
  const found = aheadAmong(judged, reading)
  const wanted = judged.filter((event) => event.time === 'FUTURE')
  return scoreOf(doc ?? id, id, wanted, found, ({ start }) => `${start}`)
}

function aheadAmong(events: readonly Event[], reading: Reading): readonly Event[] {
  const ahead = futureTokens(reading)
  return events.filter((event) =>
    reading.tokens.some((token, i) => ahead[i] === 1 && token.start < event.end && token.end > event.start),
  )
}

/**
 * FUTURE events against those that people judged not to have happened: what is yet to come has not. Its precision
 * guards against marking too much; its recall says little, since most of what never happened is not future either.
 */
function unhappened({ id, doc, text, events = [] }: Line): Score {
  const reading = toReading(corpusArticle({ id, text }))
  const wanted = events.filter(({ factuality = 0 }) => factuality < 0)
  return scoreOf(doc ?? id, id, wanted, aheadAmong(events, reading), ({ start }) => `${start}`)
}

function hedges({ id, doc, text, cues = [] }: Line): Score {
  const reading: Reading = toReading(corpusArticle({ id, text }))
  const found = hedgeTokens(reading).map((i) => `${reading.tokens[i]!.start}-${reading.tokens[i]!.end}`)
  const wanted = cues.map(({ start, end }) => `${start}-${end}`)
  return scoreOf(doc ?? id, id, wanted, found, (span) => span)
}

/** Counts what was found of what was wanted; errors in a line that is a part of a document bear the line's own id. */
function scoreOf<T>(
  document: string,
  line: string,
  wanted: readonly T[],
  found: readonly T[],
  nameOf: (one: T) => string,
): Score {
  const had = new Set(found)
  const need = new Set(wanted)
  const inLine = line === document ? '' : `${line}:`
  const missed = wanted.filter((one) => !had.has(one)).map((one) => inLine + nameOf(one))
  const idle = found.filter((one) => !need.has(one)).map((one) => `+${inLine}${nameOf(one)}`)
  return {
    id: document,
    counts: { right: wanted.length - missed.length, found: found.length, wanted: wanted.length },
    items: [...missed, ...idle],
  }
}

interface Judged {
  readonly claim: GoldClaim
  readonly found: Commitment
}

function judgeGold(path: string, args: readonly string[], log: (line: string) => void): void {
  const articles = goldArticles(path)
  const judged = articles.map((article) => judge(article))
  log(`${path}: ${articles.length} articles, gold spans`)
  const figure = (name: string, right: (one: Judged) => boolean): Figure => ({
    name,
    line: shareLine(name, judged.map((one) => counts(one, right))),
    errors: judged.map((one, i) => ({
      id: articles[i]!.id,
      items: one.filter((each) => !right(each)).map(({ claim }) => `${claim.n}`),
    })),
  }) // prettier-ignore
  const [low, high] = interval(judged, (sample) => meanOverKinds(sample.flat()))
  const mean = `${'kind, strict, mean of kinds'.padEnd(26)} ${meanOverKinds(judged.flat()).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`
  const figures = [
    figure('kind, strict', ({ claim, found }) => kindOf(claim.kind) === found.kind),
    figure('kind, or another that counts', ({ claim, found }) =>
      [claim.kind, ...(claim.kind_ok ?? [])].map(kindOf).includes(found.kind),
    ),
    figure('certainty', ({ claim, found }) => claim.certainty === found.certainty),
    { name: 'kind, strict, mean of kinds', line: mean, errors: null },
  ]
  report('kind', path, figures, args, log)
  confusion(judged.flat(), log)
  if (args.includes('--details'))
    articles.forEach((article, i) => judged[i]!.forEach((one) => tell(article, one, log)))
}

function judge(article: GoldArticle): readonly Judged[] {
  const found = whatKind(goldStatements(article), toReading(corpusArticle(article)))
  return article.claims
    .map((claim, index) => ({ claim, found: found[index]! }))
    .filter(({ claim }) => claim.optional !== true)
}

function counts(judged: readonly Judged[], right: (one: Judged) => boolean): Counts {
  return { right: judged.filter(right).length, found: judged.length, wanted: judged.length }
}

function meanOverKinds(judged: readonly Judged[]): number {
  const kinds = [...new Set(judged.map(({ claim }) => claim.kind))]
  const shares = kinds.map((kind) => {
    const cases = judged.filter(({ claim }) => claim.kind === kind)
    return cases.filter(({ found }) => found.kind === kindOf(kind)).length / cases.length
  })
  return shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length)
}

function confusion(judged: readonly Judged[], log: (line: string) => void): void {
  const cells = new Map<string, number>()
  for (const { claim, found } of judged) {
    const cell = `${kindOf(claim.kind)} -> ${found.kind}`
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  const ranked = [...cells].toSorted(([, one], [, other]) => other - one)
  log(`  confusion: ${ranked.map(([cell, n]) => `${cell}: ${n}`).join('; ')}`)
}

function tell(article: GoldArticle, { claim, found }: Judged, details: (line: string) => void): void {
  const right = kindOf(claim.kind) === found.kind && claim.certainty === found.certainty
  if (right) return
  const words = claim.spans.map(([start, end]) => article.text.slice(start, end)).join(' ... ')
  details(
    `  ${article.id}.${claim.n} ${kindOf(claim.kind)}/${claim.certainty}, not ${found.kind}/${found.certainty}: [${claim.cue}] ${words.slice(0, 160)}`,
  )
}

function kindOf(kind: string): string {
  return ['order', 'order/request'].includes(kind) ? 'request' : kind
}
