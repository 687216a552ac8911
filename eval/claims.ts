import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nearness, openNearIndex, toMeaning, type Meaning, type Ranked } from '../src/link/same/index.ts'
import { openSentenceModel, type SentenceModel } from '../src/world/models/index.ts'
import { bm25 } from './bm25.ts'
import { interval } from './interval.ts'

interface Verified {
  readonly id: string
  readonly title: string | null
  readonly claim: string
}

interface Query {
  readonly id: string
  readonly query: string
  readonly gold: readonly string[]
}

/** One query's ranks of its gold claims, counted from 0, among the first thousand. */
interface Ranks {
  readonly gold: number
  readonly ranks: readonly number[]
}

/** How many neighbours by the index are compared piece by piece, as `sayso work` does. */
const NEIGHBOURS = 100

/**
 * Measures the ranking of claims that were checked before: for each query, the verified claims of the same folder in
 * order (`NAME-queries.jsonl`, `NAME-verified.jsonl`). BM25 over title and claim is ranked in the same run.
 */
export async function run(folders: string[], log: (line: string) => void): Promise<void> {
  const model = await openSentenceModel('models/sentence-en')
  if (!model.ok) throw new Error(`${model.problem.message}. ${model.problem.remedy}`)
  for (const folder of folders) await measure(folder, model.value, log)
  await model.value.close()
}

async function measure(folder: string, model: SentenceModel, log: (line: string) => void): Promise<void> {
  const verified = await jsonLines<Verified>(join(folder, 'snopes-verified.jsonl'))
  const queries = await jsonLines<Query>(join(folder, 'snopes-queries.jsonl'))
  const texts = verified.map(({ title, claim }) => `${title ?? ''}. ${claim}`)
  const asked = queries.map(({ query }) => query)
  const [pool, claims] = [await placed(texts, model), await placed(asked, model)]
  const index = openNearIndex(model.pivots)
  for (const [number, { meaning }] of pool.entries()) index.add(number, meaning)
  const all = pool.map((_, number) => number)
  const order = (numbers: readonly number[], { ranked }: Placed) =>
    best(numbers, (n) => nearness(ranked, pool[n]!.ranked).score)
  const words = bm25(texts)
  log(`${folder}: ${queries.length} queries, ${verified.length} verified claims`)
  const told = (name: string, rank: (query: number) => readonly number[]): readonly Ranks[] => {
    const found = queries.map((query, at) => ranksOf(query, rank(at), verified))
    log(`  ${shown(name, found)}`)
    return found
  }
  told('BM25, title and claim', (at) => best(all, words(asked[at]!)))
  told('Sayso, whole pool', (at) => order(all, claims[at]!))
  const found = told('Sayso, by its index', (at) =>
    order(index.near(claims[at]!.meaning, NEIGHBOURS), claims[at]!),
  )
  // The weight of shared words may be chosen on the even ones; the odd ones then tell what it is worth.
  for (const [name, rest] of [
    ['even', 0],
    ['odd', 1],
  ] as const)
    log(
      `  ${shown(
        `by its index, ${name}`,
        found.filter((_, at) => at % 2 === rest),
      )}`,
    )
}

interface Placed {
  readonly meaning: Meaning
  readonly ranked: Ranked
}

async function placed(texts: readonly string[], model: SentenceModel): Promise<readonly Placed[]> {
  const vectors = await model.embed(texts)
  return texts.map((text, at) => {
    const meaning = toMeaning(vectors[at]!, model.pivots)
    return { meaning, ranked: { vector: meaning.vector, pieces: model.piecesOf(text) } }
  })
}

function best(numbers: readonly number[], scoreOf: (number: number) => number): readonly number[] {
  return numbers
    .map((number) => ({ number, score: scoreOf(number) }))
    .toSorted((one, other) => other.score - one.score || one.number - other.number)
    .slice(0, 1000)
    .map(({ number }) => number)
}

function ranksOf({ gold }: Query, order: readonly number[], verified: readonly Verified[]): Ranks {
  const ids = new Set(gold)
  return {
    gold: gold.length,
    ranks: order.flatMap((number, rank) => (ids.has(verified[number]!.id) ? [rank] : [])),
  }
}

const averagePrecision = ({ gold, ranks }: Ranks): number =>
  ranks.reduce((total, rank, at) => total + (at + 1) / (rank + 1), 0) / Math.max(1, gold)

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)

function shown(name: string, found: readonly Ranks[]): string {
  const map = (some: readonly Ranks[]) => mean(some.map(averagePrecision))
  const hit = (k: number) => (some: readonly Ranks[]) =>
    mean(some.map(({ ranks }) => ((ranks[0] ?? k) < k ? 1 : 0)))
  const told = (measure: (some: readonly Ranks[]) => number) => {
    const [low, high] = interval(found, measure)
    return `${measure(found).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`
  }
  const rest = [1, 3, 10, 50].map((k) => `@${k} ${hit(k)(found).toFixed(3)}`).join(' ')
  return `${name.padEnd(22)} MAP ${told(map)}  HIT@5 ${told(hit(5))}  ${rest}`
}

async function jsonLines<T>(path: string): Promise<readonly T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.filter((text) => text !== '').map((text) => JSON.parse(text) as T)
}
