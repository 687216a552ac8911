import { statSync } from 'node:fs'
import { toReading, type Reading } from '../src/article/index.ts'
import { futureTokens, hedgeTokens, whatKind, type Commitment } from '../src/claim/kind/index.ts'
import { corpusArticle, jsonLines } from './corpus-article.ts'
import { goldArticles, type GoldArticle, type GoldClaim } from './gold-article.ts'
import { interval, line, shareLine, type Counts } from './interval.ts'
import { goldStatements } from './people.ts'

/**
 * Measures the kind room alone, by what a file holds: gold articles (strict kind accuracy, its mean over kinds,
 * certainty, confusion), annotated events (FUTURE against not) or annotated hedge cues. `--details` prints each error.
 */
export async function run(paths: string[], log: (line: string) => void): Promise<void> {
  const details = paths.includes('--details') ? log : () => {}
  for (const path of paths.filter((one) => !one.startsWith('--'))) {
    if (statSync(path).isDirectory() || path.endsWith('.json')) judgeGold(path, log, details)
    else await judgeLines(path, log)
  }
}

interface Event {
  readonly start: number
  readonly end: number
  readonly pos: string | null
  readonly time: string | null
}

interface Line {
  readonly id: string
  readonly doc?: string
  readonly text: string
  readonly events?: readonly Event[]
  readonly cues?: readonly { readonly start: number; readonly end: number }[]
}

async function judgeLines(path: string, log: (line: string) => void): Promise<void> {
  const lines: Line[] = []
  for await (const one of jsonLines<Line>(path)) lines.push(one)
  log(`${path}: ${lines.length} lines`)
  if (lines[0]?.events === undefined) log(`  ${line('hedge cues, exact spans', hedgesByDocument(lines))}`)
  else
    for (const [name, pos] of PARTS)
      log(
        `  ${line(
          name,
          lines.map((one) => future(one, pos)),
        )}`,
      )
}

const PARTS = [
  ['FUTURE, all events', null],
  ['FUTURE, verbs', 'VERB'],
  ['FUTURE, nouns', 'NOUN'],
] as const

/** FUTURE events found among annotated ones; those whose time nobody would tell are left out. */
function future({ id, text, events = [] }: Line, pos: string | null): Counts {
  const reading = toReading(corpusArticle({ id, text }))
  const ahead = futureTokens(reading)
  const judged = events.filter(
    (event) =>
      (event.time === 'FUTURE' || event.time === 'NON_FUTURE') && (pos === null || event.pos === pos),
  )
  const found = judged.filter((event) =>
    reading.tokens.some((token, i) => ahead[i] === 1 && token.start < event.end && token.end > event.start),
  )
  return {
    right: found.filter((event) => event.time === 'FUTURE').length,
    found: found.length,
    wanted: judged.filter((event) => event.time === 'FUTURE').length,
  }
}

function hedgesByDocument(lines: readonly Line[]): readonly Counts[] {
  const documents = new Map<string, Counts>()
  for (const one of lines) {
    const before = documents.get(one.doc ?? one.id) ?? { right: 0, found: 0, wanted: 0 }
    const { right, found, wanted } = hedges(one)
    documents.set(one.doc ?? one.id, {
      right: before.right + right,
      found: before.found + found,
      wanted: before.wanted + wanted,
    })
  }
  return [...documents.values()]
}

function hedges({ id, text, cues = [] }: Line): Counts {
  const reading: Reading = toReading(corpusArticle({ id, text }))
  const found = hedgeTokens(reading).map((i) => `${reading.tokens[i]!.start}-${reading.tokens[i]!.end}`)
  const wanted = new Set(cues.map(({ start, end }) => `${start}-${end}`))
  return { right: found.filter((span) => wanted.has(span)).length, found: found.length, wanted: wanted.size }
}

interface Judged {
  readonly claim: GoldClaim
  readonly found: Commitment
}

function judgeGold(path: string, log: (line: string) => void, details: (line: string) => void): void {
  const articles = goldArticles(path)
  const judged = articles.map((article) => judge(article))
  log(`${path}: ${articles.length} articles, gold spans`)
  const share = (name: string, right: (one: Judged) => boolean): void =>
    log(
      `  ${shareLine(
        name,
        judged.map((one) => counts(one, right)),
      )}`,
    )
  share('kind, strict', ({ claim, found }) => kindOf(claim.kind) === found.kind)
  share('kind, or another that counts', ({ claim, found }) =>
    [claim.kind, ...(claim.kind_ok ?? [])].map(kindOf).includes(found.kind),
  )
  share('certainty', ({ claim, found }) => claim.certainty === found.certainty)
  const [low, high] = interval(judged, (sample) => meanOverKinds(sample.flat()))
  log(
    `  ${'kind, strict, mean of kinds'.padEnd(26)} ${meanOverKinds(judged.flat()).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
  )
  confusion(judged.flat(), log)
  articles.forEach((article, i) => judged[i]!.forEach((one) => tell(article, one, details)))
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
