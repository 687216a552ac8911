/**
 * How long a new claim takes to be compared with what may be the same among a million stored: model, index, PostgreSQL,
 * ranking and relating, on one core, beside BM25 alone over the same claims. `npm run bench:same [-- STORED ASKED]`.
 *
 * A million different sentences cannot be embedded in the time of a bench: some thousand are, and each stored claim is
 * made of one of them (same-ledger.ts). The asked ones are other sentences. PostgreSQL runs beside, as Sayso starts it.
 * Processor time is that of this process and of its PostgreSQL session together: on a busy machine it says more than the clock.
 */
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { openNearIndex, relateFacets, toMeaning } from '../src/link/index.ts'
import { openSentenceModel } from '../src/world/models/sentence-model.ts'
import { openStore } from '../src/world/storage/index.ts'
import { findCandidates } from '../src/world/storage/links/find-candidates.ts'
import { ROOM } from '../src/world/storage/project-claims.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'
import { claimsOf, fill, PER_ARTICLE, store, told, type BenchClaim } from './same-ledger.ts'
import { sentencesOf } from './sentences.ts'
import { wordPostings } from './word-postings.ts'

const STORED = Number(process.argv[2] ?? 1_000_000)
const ASKED = Number(process.argv[3] ?? 300)
const SENTENCES = 3_300
const NEAREST = 5

const dataDir = path.join(os.tmpdir(), `sayso-bench-same-${process.pid}`)
const opened = await openSentenceModel('models/sentence-en')
if (!opened.ok) throw new Error(`${opened.problem.message}. ${opened.problem.remedy}`)
const model = opened.value
const ledger = await openStore({ dataDir, gazetteer: false })
const presence = await joinServer(dataDir)
const client = new Client({
  host: presence.socketDir,
  user: 'sayso',
  database: 'sayso',
  options: '-c search_path=sayso',
})
await client.connect()
try {
  await bench()
} finally {
  await client.end()
  await ledger.close()
  await presence.leave()
  await rm(dataDir, { recursive: true, force: true })
  await model.close()
}

async function bench(): Promise<void> {
  const texts = sentencesOf(SENTENCES)
  const sources = await claimsOf(texts.slice(ASKED), model, 0)
  const [index, words] = [openNearIndex(model.pivots), wordPostings()]
  const vectors = new Int8Array(STORED * model.dimensions)
  const made = new Uint16Array(STORED)
  let at = 0
  await fill(client, sources, model, STORED, ({ number, meaning, pieces }, source) => {
    made[at] = source
    vectors.set(meaning.vector, model.dimensions * at++)
    index.add(number, meaning)
    words.add(number, pieces)
  })
  const asked = await claimsOf(texts.slice(0, ASKED), model, Math.ceil(STORED / PER_ARTICLE) + 10)
  await store(client, asked)
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const times = new Map<string, Spent[]>()
  const time = async <T>(name: string, work: () => T, of = 1): Promise<Awaited<T>> => {
    const [start, busy] = [performance.now(), processorMs(rows[0]!.pid)]
    const done = await work()
    const spent = { clock: performance.now() - start, busy: processorMs(rows[0]!.pid) - busy }
    times.set(name, [...(times.get(name) ?? []), { clock: spent.clock / of, busy: spent.busy / of }])
    return done
  }
  for (const claim of asked) await time('together', () => ask(claim, time))
  for (const claim of asked) await time('(the index alone)', () => near(claim))
  for (const claim of asked) await time('(BM25 alone)', () => words.best(claim.pieces, 100))
  for (let from = 0; from + PER_ARTICLE <= asked.length; from += PER_ARTICLE)
    await time(
      '(an article at once, no model)',
      () => candidates(asked.slice(from, from + PER_ARTICLE)),
      PER_ARTICLE,
    )
  console.log(`${STORED.toLocaleString('en')} stored, ${asked.length} asked; milliseconds a claim`)
  console.log(`  ${''.padEnd(32)} clock p50      p95   processor p50      p95`)
  for (const [name, some] of times)
    console.log(
      `  ${name.padEnd(32)}  ${percentile(some, 0.5, 'clock')} ${percentile(some, 0.95, 'clock')}        ${percentile(some, 0.5, 'busy')} ${percentile(some, 0.95, 'busy')}`,
    )
  console.log(`  ${recall(asked.slice(0, 20))}`)
  console.log(`  memory ${await memory()}`)

  function near({ meaning, number }: BenchClaim): readonly number[] {
    return index.near(meaning, 100, Math.floor(number / ROOM) * ROOM)
  }

  async function candidates(claims: readonly BenchClaim[]) {
    const placed = claims.map(({ number, text, facets }) => ({
      row: { ...told(number, text), number, ordinal: number % ROOM, names: null },
      facets,
    }))
    return findCandidates(client, 1, { claims: placed, reading: Math.floor(claims[0]!.number / ROOM), index })
  }

  async function ask(claim: BenchClaim, timed: typeof time): Promise<void> {
    await timed('model', async () => toMeaning((await model.embed([claim.text]))[0]!, model.pivots))
    await timed('index, PostgreSQL, ranking, relating', async () => {
      const [found] = await candidates([claim])
      for (const { facets, closeness } of found!) relateFacets(claim.facets, facets, { closeness })
    })
  }

  /**
   * How much the index loses against a comparison with all: of the exactly nearest, how many have a claim made of the same
   * sentence among those found (thousands are, and lie equally near), and how far the best found lies from the best.
   */
  function recall(some: readonly BenchClaim[]): string {
    let [kept, lost] = [0, 0]
    for (const claim of some) {
      const dots = Float64Array.from({ length: STORED }, (_, row) => dot(claim.meaning.vector, vectors, row))
      const limit = dots.toSorted()[STORED - NEAREST]!
      const found = near(claim).map(rowOf)
      const sentences = new Set(found.map((row) => made[row]!))
      const exact = [...dots.keys()].filter((row) => dots[row]! >= limit).slice(0, NEAREST)
      kept += exact.filter((row) => sentences.has(made[row]!)).length
      const best = (rows: readonly number[]) => Math.max(...rows.map((row) => dots[row]!)) / 127 ** 2
      lost += best(exact) - best(found)
    }
    const share = ((100 * kept) / (some.length * NEAREST)).toFixed(1)
    return `of the ${NEAREST} nearest by an exact comparison, ${share} % have their sentence found; the best found lies ${(lost / some.length).toFixed(3)} of cosine behind`
  }

  /** What a worker holds, and beside it what only this bench does. */
  async function memory(): Promise<string> {
    const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
    const { rows } = await client.query<{ name: string; bytes: string }>(
      `select name, pg_total_relation_size(name) as bytes
       from unnest(array['sayings', 'tellings', 'saying_terms', 'claims', 'claim_bodies']) as name`,
    )
    const tables = rows.map(({ name, bytes }) => `${name} ${mb(Number(bytes))}`).join(', ')
    const bench = vectors.byteLength + made.byteLength + words.bytes()
    return `${mb(process.memoryUsage().rss - bench)} (and ${mb(bench)} for the exact comparison and BM25); on disk: ${tables}`
  }
}

function rowOf(number: number): number {
  return (Math.floor(number / ROOM) - 1) * PER_ARTICLE + (number % ROOM)
}

function dot(one: Int8Array, all: Int8Array, row: number): number {
  let sum = 0
  for (let i = 0, at = row * one.length; i < one.length; i++) sum += one[i]! * all[at + i]!
  return sum
}

/** What something took, in milliseconds. */
interface Spent {
  readonly clock: number
  readonly busy: number
}

function percentile(times: readonly Spent[], share: number, of: keyof Spent): string {
  const ordered = times.map((spent) => spent[of]).toSorted((one, other) => one - other)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]!.toFixed(2).padStart(8)
}

/** Processor time so far of this process and of a PostgreSQL session, where the system tells (Linux). */
function processorMs(pid: number): number {
  const { user, system } = process.cpuUsage()
  const file = `/proc/${pid}/schedstat`
  const session = existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0
  return (user + system) / 1000 + session
}
