/**
 * Articles a minute through copy detection: in memory alone (folding, fingerprints, index, comparison), and in a ledger
 * with PostgreSQL, as `sayso work` does it, one worker. `npm run bench:copies [-- STORED]`: STORED articles have
 * their fingerprints in the table before, of words that nobody wrote. Processor time of this process and of its PostgreSQL
 * sessions, and the clock's. Two lots: short texts that are nearly all copies, the worst there is; and articles of 500
 * words, every second of them a copy of the one before; they share sentences with others too.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { makeArticle } from '../src/article/index.ts'
import { printIndex, toComparable } from '../src/link/index.ts'
import { openDatabase } from '../src/world/storage/database.ts'
import { openStore } from '../src/world/storage/index.ts'
import { openComparables } from '../src/world/storage/links/comparables.ts'
import { printArticles } from '../src/world/storage/links/print-articles.ts'
import { traceArticles } from '../src/world/storage/links/trace-articles.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'
import { chances, EDITS } from '../test/link/copies/edits.ts'
import { library } from '../test/link/copies/library.ts'
import { mixed } from './same-ledger.ts'
import { sentencesOf } from './sentences.ts'

const STORED = Number(process.argv[2] ?? 100_000)
const PRINTS = 100
const LOTS = [[1, 2, 3, 4].flatMap((seed) => library(seed)).map(({ text }) => text), everySecondCopied(1_500)]

for (const texts of LOTS) {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length
  console.log(`${texts.length} articles of ${Math.round(words)} words`)
  inMemory(texts)
  await inLedger(texts)
}

/** Articles of 500 words put together from sentences of which half the longer words are others, and a copy after each. */
function everySecondCopied(count: number): readonly string[] {
  const random = chances(8)
  const sentences = sentencesOf(2_000)
  const edits = Object.values(EDITS)
  const one = (): string => sentences[Math.floor(random() * sentences.length)]!
  return Array.from({ length: count / 2 }, (_, at) => {
    const text = Array.from({ length: 26 }, () => mixed(one(), one(), random, 1 / 2)).join('\n\n')
    return [text, edits[at % edits.length]!(text, chances(at))]
  }).flat()
}

function inMemory(texts: readonly string[]): void {
  const index = printIndex()
  let copies = 0
  const before = process.cpuUsage()
  for (const [at, text] of texts.entries())
    if (index.add(String(at), toComparable(text, [])).length > 0) copies += 1
  const { user, system } = process.cpuUsage(before)
  tell(`in memory: ${copies} of them copies`, texts, [['processor', (user + system) / 1000]])
}

async function inLedger(texts: readonly string[]): Promise<void> {
  const dataDir = path.join(os.tmpdir(), `sayso-bench-copies-${process.pid}`)
  const store = await openStore({ dataDir, gazetteer: false })
  const presence = await joinServer(dataDir)
  const database = await openDatabase({ dataDir })
  const client = new Client({
    host: presence.socketDir,
    user: 'sayso',
    database: 'sayso',
    options: '-c search_path=sayso',
  })
  await client.connect()
  try {
    await fill(client, texts)
    const writer = { database, ledgerId: 1, actor: 'bench' }
    const comparables = openComparables()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const [start, here, there] = [performance.now(), busyHere(), busyThere(rows[0]!.pid)]
    for (let done = 1; done > 0;)
      done = (await printArticles(writer, comparables)) + (await traceArticles(writer, comparables))
    const [clock, own, sessions] = [
      performance.now() - start,
      busyHere() - here,
      busyThere(rows[0]!.pid) - there,
    ]
    const { rows: found } = await client.query<{ copies: string; bytes: string }>(
      `select count(*) as copies, pg_total_relation_size('prints') as bytes from lineages where parents::text <> '[]'`,
    )
    const megabytes = Math.round(Number(found[0]!.bytes) / 1e6)
    tell(
      `in a ledger beside ${STORED.toLocaleString('en')} others: ${found[0]!.copies} of them copies; fingerprints take ${megabytes} MB`,
      texts,
      [
        ['clock', clock],
        ['processor', own + sessions],
        ['  of PostgreSQL', sessions],
      ],
    )
  } finally {
    await client.end()
    await database.close()
    await store.close()
    await presence.leave()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Other articles' fingerprints, then the library's articles as adding keeps them. */
async function fill(client: Client, texts: readonly string[]): Promise<void> {
  await client.query(
    `insert into prints select 1, (random() * 4294967295 - 2147483648)::bigint, number
     from generate_series(1, $1::integer) as number, generate_series(1, ${PRINTS}) on conflict do nothing`,
    [STORED],
  )
  await client.query('insert into linking (ledger_id, printed) values (1, $1)', [STORED])
  for (const [at, text] of texts.entries()) {
    const bytes = Buffer.from(`${at} ${text}`)
    const made = makeArticle({ text, bytes, url: `https://example.org/${at}`, outlet: `Outlet ${at}` })
    if (!made.ok) throw new Error(made.problem.message)
    const { text: told, ...about } = made.value
    await client.query('insert into texts values (1, $1, $2) on conflict do nothing', [
      about.textSha256,
      told,
    ])
    await client.query(
      `insert into articles (ledger_id, article_id, page_sha256, version, latest, number, day, captured_at, text_sha256, about)
       values (1, $1, $1, 1, true, $2, '2026-01-01', now(), $3, $4)`,
      [about.id, STORED + 1 + at, about.textSha256, JSON.stringify(about)],
    )
  }
  await client.query('vacuum analyze')
}

function tell(
  what: string,
  texts: readonly string[],
  spent: readonly (readonly [name: string, ms: number])[],
): void {
  console.log(`  ${what}`)
  for (const [name, ms] of spent) {
    const each = ms / texts.length
    const minute = Math.round(60_000 / each).toLocaleString('en')
    console.log(`    ${name.padEnd(16)} ${each.toFixed(2)} ms an article, ${minute} a minute`)
  }
  console.log(`    memory ${Math.round(process.memoryUsage().rss / 1_048_576)} MB`)
}

function busyHere(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of the server's processes, a session of which is known, where the system tells (Linux). */
function busyThere(session: number): number {
  if (!existsSync('/proc')) return 0
  const server = parentOf(session)
  const processes = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && parentOf(Number(pid)) === server,
  )
  return processes.reduce((sum, pid) => sum + busyMs(pid), 0)
}

function parentOf(pid: number): string | null {
  const file = `/proc/${pid}/stat`
  return existsSync(file) ? (readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ')[1] ?? null) : null
}

function busyMs(pid: string): number {
  const file = `/proc/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0
}
