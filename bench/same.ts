/**
 * How long a new claim takes to find what may be the same among a million stored: model, index and ranking on one core,
 * beside BM25 alone over the same claims. `tsx bench/same.ts [STORED] [ASKED]`.
 *
 * A million different sentences cannot be embedded in the time of a bench: some thousand are, and each stored claim is
 * one of them moved a little, so that stories are of very different size and neighbours stand close.
 */
import { nearness, openNearIndex, toMeaning, type Meaning, type NearIndex } from '../src/link/same/index.ts'
import { openSentenceModel } from '../src/world/models/index.ts'
import { sentencesOf } from './sentences.ts'
import { wordPostings, type WordPostings } from './word-postings.ts'

const STORED = Number(process.argv[2] ?? 1_000_000)
const ASKED = Number(process.argv[3] ?? 300)
const NEIGHBOURS = 100
const NEAREST = 5
const MOVED = 0.035

interface Told {
  readonly vector: Float32Array
  readonly pieces: readonly number[]
}

/** The stored claims: vectors one after another, and which told sentence each was made of. */
interface Stored {
  readonly vectors: Int8Array
  readonly sources: Uint32Array
  readonly index: NearIndex
  readonly words: WordPostings
}

const opened = await openSentenceModel('models/sentence-en')
if (!opened.ok) throw new Error(`${opened.problem.message}. ${opened.problem.remedy}`)
const model = opened.value
const texts = sentencesOf(3_000)
const told = await placed(texts)
const stored = store()
const times: Record<'model' | 'index' | 'ranking' | 'together' | 'BM25 alone', number[]> = {
  model: [],
  index: [],
  ranking: [],
  together: [],
  'BM25 alone': [],
}
let kept = 0
let wanted = 0
for (let at = 0; at < ASKED; at++) await ask(texts[(at * 7) % texts.length]!, at % 30 === 0)
console.log(`${STORED.toLocaleString('en')} stored, ${ASKED} asked; milliseconds on one core, p50 and p95`)
for (const [name, some] of Object.entries(times))
  console.log(`  ${name.padEnd(12)} ${percentile(some, 0.5)} ${percentile(some, 0.95)}`)
console.log(
  `  of the ${NEAREST} nearest by an exact comparison, ${((100 * kept) / wanted).toFixed(1)} % found`,
)
console.log(
  `  memory ${Math.round(process.memoryUsage().rss / 1e6)} MB, BM25's index and all vectors included`,
)
await model.close()

function store(): Stored {
  const random = seeded(6)
  const vectors = new Int8Array(STORED * model.dimensions)
  const sources = new Uint32Array(STORED)
  const [index, words] = [openNearIndex(model.pivots), wordPostings()]
  for (let number = 0; number < STORED; number++) {
    const source = Math.floor(random() ** 2 * told.length)
    const meaning = toMeaning(moved(told[source]!.vector, random), model.pivots)
    vectors.set(meaning.vector, number * model.dimensions)
    sources[number] = source
    index.add(number, meaning)
    words.add(number, told[source]!.pieces)
    if (number % 10_000 === 0) process.stderr.write(`\r${number.toLocaleString('en')} stored`)
  }
  process.stderr.write('\r')
  return { vectors, sources, index, words }
}

async function ask(text: string, exactly: boolean): Promise<void> {
  const start = performance.now()
  const [vector] = await model.embed([text])
  const meaning = toMeaning(vector!, model.pivots)
  const embedded = performance.now()
  const near = stored.index.near(meaning, NEIGHBOURS)
  const found = performance.now()
  const claim = { vector: meaning.vector, pieces: model.piecesOf(text) }
  for (const number of near)
    nearness(claim, { vector: vectorOf(number), pieces: told[stored.sources[number]!]!.pieces })
  const ranked = performance.now()
  times.model.push(embedded - start)
  times.index.push(found - embedded)
  times.ranking.push(ranked - found)
  times.together.push(ranked - start)
  stored.words.best(claim.pieces, NEIGHBOURS)
  times['BM25 alone'].push(performance.now() - ranked)
  if (exactly) recall(meaning, near)
}

function vectorOf(number: number): Int8Array {
  return stored.vectors.subarray(number * model.dimensions, (number + 1) * model.dimensions)
}

async function placed(texts: readonly string[]): Promise<readonly Told[]> {
  const vectors = await model.embed(texts)
  return texts.map((text, at) => ({ vector: vectors[at]!, pieces: model.piecesOf(text) }))
}

function moved(vector: Float32Array, random: () => number): Float32Array {
  const near = vector.map((value) => value + (random() + random() - 1) * MOVED)
  const length = Math.sqrt(near.reduce((sum, value) => sum + value * value, 0))
  return near.map((value) => value / length)
}

/** Counts how many of the exactly nearest the index found. */
function recall({ vector }: Meaning, near: readonly number[]): void {
  const dots = Float64Array.from({ length: STORED }, (_, number) => dot(vector, vectorOf(number)))
  const limit = dots.toSorted()[STORED - NEAREST]!
  kept += near.filter((number) => dots[number]! >= limit).length
  wanted += NEAREST
}

function dot(one: Int8Array, other: Int8Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}

function percentile(times: readonly number[], share: number): string {
  const ordered = times.toSorted((one, other) => one - other)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]!.toFixed(2).padStart(8)
}

/** Mulberry32, so that every run stores the same. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
