/**
 * Fills a database of its own with synthetic claims and times the ledger page's queries.
 *   npx tsx bench/ledger.ts [claims] [rounds]
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { openStore, type ClaimFilter, type Store } from '../src/world/storage/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const ROUNDS = Number(process.argv[3] ?? 15)
const PER_ARTICLE = 10
const LIMIT_MS = 100

let worst = 0
let worstName = ''

const dataDir = path.join(os.tmpdir(), `sayso-bench-${process.pid}`)
/** Skewed as real ledgers are: a few speakers, outlets and places have most claims; words follow a harmonic law. */
async function fill(socketDir: string): Promise<void> {
  const client = new Client({
    host: socketDir,
    user: 'sayso',
    database: 'sayso',
    options: '-c search_path=sayso',
  })
  client.on('error', () => undefined)
  await client.connect()
  const started = performance.now()
  await client.query(`select setseed(0.5)`)
  await client.query(ARTICLES, [Math.ceil(CLAIMS / PER_ARTICLE)])
  await client.query(DRAFTS, [CLAIMS, PER_ARTICLE])
  for (const statement of FILL) await client.query(statement)
  await client.query('vacuum analyze')
  await client.end()
  console.log(`${CLAIMS} claims filled in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

const ARTICLES = `
  insert into articles (ledger_id, article_id, page_sha256, version, latest, number, day, outlet_key, captured_at,
    text_sha256, reading, engine, claims, about)
  select 1, encode(sha256(n::text::bytea), 'hex'), encode(sha256(('p' || n)::bytea), 'hex'), 1, true, n * 2,
    date '2024-01-01' + n % 700, 'outlet ' || floor(40 * random() ^ 2), now(), 'x', n * 2 + 1, 'rules 1', 10,
    json_build_object('id', encode(sha256(n::text::bytea), 'hex'), 'title', 'Title ' || n, 'outlet', 'Outlet', 'url',
      'https://outlet.example/' || n, 'published', null, 'language', null)
  from generate_series(1, $1::integer) as n`

const DRAFTS = `
  create temporary table draft as
  select n, (n - 1) / $2::integer + 1 as article, (n - 1) % $2::integer as ordinal,
    'speaker ' || floor(3000 * random() ^ 3) as speaker,
    (array['report','report','report','prediction','promise','denial','accusation','no-comment','opinion','request'])
      [1 + floor(10 * random())] as kind,
    array[floor(2000 * random() ^ 3)::integer, floor(2000 * random() ^ 3)::integer] as places,
    (select string_agg('word' || floor(20000 * random() ^ 4) || chr(97 + floor(26 * random() ^ 4)::integer), ' ')
       from generate_series(1, 25 + n % 2)) || case when n % 1000 = 0 then ' zebra crossing' else '' end as content
  from generate_series(1, $1::integer) as n`

const FILL = [
  `insert into claims (ledger_id, claim_id, reading, number, article_id, ordinal, live, day, kind, speaker_key,
     outlet_key, due_last, place_ids, words)
   select 1, substr(encode(sha256(('c' || n)::bytea), 'hex'), 1, 16), article * 2 + 1,
     (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, article_id, ordinal, true, day, kind, speaker, outlet_key,
     case when kind in ('prediction', 'promise') and n % 3 > 0 then day + (n % 60)::integer end, places,
     to_tsvector('english', content) || to_tsvector('simple', speaker)
   from draft join articles on number = article * 2`,
  `insert into claim_bodies
   select 1, (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, json_build_object('id', n, 'content',
     json_build_object('spans', '[[0,10]]'::json, 'text', content), 'kind', kind, 'filler', repeat(md5(n::text), 25))
   from draft`,
  `insert into names select distinct 1, 'speaker', speaker, '', speaker from draft`,
  `insert into names select distinct 1, 'outlet', outlet_key, '', outlet_key from articles`,
  `insert into names select distinct 1, 'place', 'place ' || id, id::text, 'Place ' || id from draft, unnest(places) as id`,
]

async function report(ledger: Store): Promise<void> {
  const FILTERS: Readonly<Record<string, ClaimFilter>> = {
    everything: {},
    'speaker, common': { speaker: 'speaker 0' },
    'speaker, rare': { speaker: 'speaker 2500' },
    'speaker, any': { speaker: 'speaker' },
    'outlet, common': { outlet: 'outlet 0' },
    'kind, common': { kind: 'report' },
    'kind, several': { kind: ['denial', 'accusation'] },
    'place, common': { place: 0 },
    'place, rare': { place: 'Place 1999' },
    'place, unknown': { place: 'Nowhere' },
    'text, common word': { text: 'word0a' },
    'text, rare': { text: 'zebra' },
    'text, phrase': { text: '"zebra crossing"' },
    'text, two words': { text: 'word0a word1b' },
    'text, not': { text: 'word0a -word1a' },
    'text, none': { text: 'unheardof' },
    days: { from: '2024-06-01', to: '2024-06-30' },
    'status open': { status: 'open' },
    'status overdue': { status: 'overdue' },
    'status no due date': { status: 'no-due-date' },
    'status void (none)': { status: 'void' },
    'speaker, kind': { speaker: 'speaker 0', kind: 'prediction' },
    'speaker, text': { speaker: 'speaker 1', text: 'word0a' },
    'rare text, common kind': { text: 'zebra', kind: 'report' },
    'common text, rare speaker': { text: 'word0a', speaker: 'speaker 2500' },
    'common text, days': { text: 'word0a', from: '2024-06-01', to: '2024-06-30' },
    'place, outlet, kind': { place: 0, outlet: 'outlet 30', kind: 'denial' },
    'all at once': {
      place: 0,
      outlet: 'outlet 3',
      kind: 'prediction',
      text: 'word0a',
      speaker: 'speaker',
      status: 'overdue',
    },
    'nothing together': { place: 1999, outlet: 'outlet 39', kind: 'denial', speaker: 'speaker 2999' },
  }
  for (const [name, filter] of Object.entries(FILTERS)) {
    await line(`page: ${name}`, () => ledger.claims(filter))
    await line(`page 20 on: ${name}`, await deepPage(ledger, filter))
    await line(`count: ${name}`, () => ledger.count(filter))
  }
  await line('due', () => ledger.due('2025-01-01'))
  await line('speakers', () => ledger.speakers())
  await line('speakers, starting', () => ledger.speakers('speaker 12'))
  await line('outlets', () => ledger.outlets())
  await line('articles', () => ledger.articles({}))
  const { rows } = await ledger.claims({})
  await line('one claim', () => ledger.claim(rows[0]!.id))
  console.log(`slowest p95: ${worst.toFixed(1)} ms (${worstName}); limit ${LIMIT_MS} ms`)
  if (worst > LIMIT_MS) process.exitCode = 1
}

async function line(name: string, query: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    await query()
    times.push(performance.now() - started)
  }
  times.sort((one, other) => one - other)
  const [p50, p95] = [times[Math.floor(ROUNDS / 2)]!, times[Math.ceil(ROUNDS * 0.95) - 1]!]
  if (p95 > worst) [worst, worstName] = [p95, name]
  if (p95 > 20)
    console.log(`${name.padEnd(44)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)} ms`)
}

async function deepPage(ledger: Store, filter: ClaimFilter): Promise<() => Promise<unknown>> {
  let cursor: string | null = null
  for (let page = 0; page < 20; page += 1) {
    const { next } = await ledger.claims(filter, { cursor })
    if (next === null) break
    cursor = next
  }
  return () => ledger.claims(filter, { cursor })
}

const store = await openStore({ dataDir, gazetteer: false })
const presence = await joinServer(dataDir)
try {
  await fill(presence.socketDir)
  await report(store)
} finally {
  await store.close()
  await presence.leave()
  await rm(dataDir, { recursive: true, force: true })
}
