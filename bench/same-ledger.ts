import type { Client } from 'pg'
import { facetsOf, keysOf, toMeaning, type Facets, type Meaning } from '../src/link/index.ts'
import { cosine, DIMENSIONS } from '../src/link/same/index.ts'
import type { SentenceModel } from '../src/world/models/index.ts'
import { ROOM } from '../src/world/storage/project-claims.ts'
import { chances } from '../test/link/copies/edits.ts'
import { sample } from '../test/world/storage/sample.ts'

/** A claim of the bench: the words, what the model makes of them, and its number in the ledger. */
export interface BenchClaim {
  readonly number: number
  readonly text: string
  readonly pieces: readonly number[]
  readonly facets: Facets
  readonly meaning: Meaning
}

/** How many claims stand in one article, and go to the database at once. */
export const PER_ARTICLE = 20
const BATCH = 2_000

// How far a stored claim is moved from the sentence that it was made of: to a cosine of about .95.
const MOVED = 0.035

/** Places sentences as claims, numbered from an article on. */
export async function claimsOf(
  texts: readonly string[],
  model: SentenceModel,
  article: number,
): Promise<readonly BenchClaim[]> {
  const vectors = await model.embed(texts)
  return texts.map((text, at) => {
    const number = numberOf(article * PER_ARTICLE + at)
    const meaning = toMeaning(vectors[at]!, model.pivots)
    return { number, text, pieces: model.piecesOf(text), facets: facetsOf(told(number, text)), meaning }
  })
}

/** The bench's claim as linking sees it. */
export function told(number: number, text: string): Facets['told'] {
  const articleId = `article ${Math.floor(number / ROOM)}`
  return { id: `claim ${number}`, articleId, day: '2026-01-01', outlet: null, claim: claimOf(number, text) }
}

function claimOf(number: number, text: string): Facets['told']['claim'] {
  const [claim] = sample([{ words: text, who: `Speaker ${number % 3_001}` }]).read.claims
  return { ...claim!, id: `claim ${number}` }
}

function numberOf(at: number): number {
  return Math.floor(at / PER_ARTICLE + 1) * ROOM + (at % PER_ARTICLE)
}

/**
 * Makes claims one by one out of told ones: each is one of them moved a little, with a third of its longer words from
 * another; a few are told very often. `onEach` sees every one, with the number of the one it was made of.
 */
export async function fill(
  client: Client,
  sources: readonly BenchClaim[],
  model: SentenceModel,
  count: number,
  onEach: (claim: BenchClaim, source: number) => void,
): Promise<void> {
  const random = chances(6)
  const near = sources.map(({ meaning }) => cellsBeside(meaning, model.pivots))
  for (let from = 0; from < count; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, count - from) }, () =>
      Math.floor(random() ** 2 * sources.length),
    )
    const claims = made.map((source, at): BenchClaim => {
      const other = sources[Math.floor(random() * sources.length)]!
      const number = numberOf(from + at)
      const text = mixed(sources[source]!.text, other.text, random)
      const meaning = moved(sources[source]!.meaning, near[source]!, model.pivots, random)
      return { number, text, pieces: model.piecesOf(text), facets: facetsOf(told(number, text)), meaning }
    })
    await store(client, claims)
    for (const [at, claim] of claims.entries()) onEach(claim, made[at]!)
    process.stderr.write(`\r${(from + claims.length).toLocaleString('en')} stored`)
  }
  process.stderr.write('\r')
}

/** Puts claims into the tables that linking looks at, as the job does. */
export async function store(client: Client, claims: readonly BenchClaim[]): Promise<void> {
  const lines = claims.flatMap(({ number, facets }) => keysOf(facets).map((term) => [term, number] as const))
  const numbers = claims.map(({ number }) => number)
  await client.query(
    `insert into sayings select 1, * from
       unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::bytea[], $5::bytea[], $6::bytea[])`,
    [
      numbers,
      numbers.map((number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`),
      claims.map(({ meaning }) => meaning.cell),
      claims.map(({ meaning }) => Buffer.from(meaning.code.buffer)),
      claims.map(({ meaning }) => Buffer.from(meaning.vector.buffer)),
      claims.map(({ pieces }) => Buffer.from(Uint16Array.from(pieces).buffer)),
    ],
  )
  await client.query('insert into tellings select 1, number, number from unnest($1::bigint[]) as number', [
    numbers,
  ])
  await client.query('insert into saying_terms select 1, * from unnest($1::integer[], $2::bigint[])', [
    lines.map(([term]) => term),
    lines.map(([, number]) => number),
  ])
  await client.query(
    `insert into claims (ledger_id, claim_id, reading, number, article_id, ordinal, live, day, kind, speaker_key, words)
     select 1, 'claim ' || number, number / ${ROOM}, number, 'article ' || number / ${ROOM}, number % ${ROOM}, true,
       '2026-01-01', 'report', 'speaker ' || number % 3001, '' from unnest($1::bigint[]) as number`,
    [numbers],
  )
  await client.query('insert into claim_bodies select 1, * from unnest($1::bigint[], $2::json[])', [
    numbers,
    claims.map(({ facets }) => JSON.stringify(facets.told.claim)),
  ])
}

/** A text in which some of the longer words are those of another; a third unless told. */
export function mixed(text: string, other: string, random: () => number, share = 1 / 3): string {
  const others = other.split(' ').filter((word) => word.length > 4)
  return text
    .split(' ')
    .map((word) =>
      word.length > 4 && random() < share ? (others[Math.floor(random() * others.length)] ?? word) : word,
    )
    .join(' ')
}

/** The cells that a meaning may fall into when it is moved a little: comparing with all 1,024 a million times takes long. */
function cellsBeside({ vector }: Meaning, pivots: Int8Array): readonly number[] {
  const cells = Array.from({ length: pivots.length / DIMENSIONS }, (_, cell) => cell)
  const score = new Map(cells.map((cell) => [cell, cosine(vector, pivotOf(cell, pivots))]))
  return cells.toSorted((one, two) => score.get(two)! - score.get(one)!).slice(0, 6)
}

function pivotOf(cell: number, pivots: Int8Array): Int8Array {
  return pivots.subarray(cell * DIMENSIONS, (cell + 1) * DIMENSIONS)
}

function moved(
  { vector }: Meaning,
  cells: readonly number[],
  pivots: Int8Array,
  random: () => number,
): Meaning {
  const values = Float32Array.from(vector, (step) => step / 127 + (random() + random() - 1) * MOVED)
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  const few = new Int8Array(cells.length * DIMENSIONS)
  for (const [at, cell] of cells.entries()) few.set(pivotOf(cell, pivots), at * DIMENSIONS)
  const meaning = toMeaning(
    values.map((value) => value / length),
    few,
  )
  return { ...meaning, cell: cells[meaning.cell]! }
}
