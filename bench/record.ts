/**
 * Fills a database of its own with synthetic predictions, of which some are confirmed and judged by entries as people
 * would make them, and times the record page's query, and the API's answer.
 *   npx tsx bench/record.ts [claims] [judged] [rounds]
 * Case one: all claims are one outlet's, and `judged` of them have a confirmation and a verdict. Case two: a speaker
 * with a fortieth of both. CPU is this process's own, a call; p50 and p95 are by the clock, database and all. Payloads, hashes apart, are what Sayso writes; the tree is not computed (nothing reads it here).
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { buildServer } from '../src/world/api/index.ts'
import { openStore } from '../src/world/storage/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const JUDGED = Number(process.argv[3] ?? 2_000)
const ROUNDS = Number(process.argv[4] ?? 30)
const PER_ARTICLE = 5
const LIMIT_MS = 200

const dataDir = path.join(os.tmpdir(), `sayso-bench-record-${process.pid}`)

const FILL = [
  `insert into articles (ledger_id, article_id, page_sha256, version, latest, number, day, outlet_key, captured_at,
     text_sha256, reading, engine, claims, about)
   select 1, encode(sha256(n::text::bytea), 'hex'), encode(sha256(('p' || n)::bytea), 'hex'), 1, true, n * 2,
     date '2024-01-01' + n % 700, 'harbour herald', now(), 'x', n * 2 + 1, 'rules 1', ${PER_ARTICLE}, '{}'
   from generate_series(1, ${CLAIMS / PER_ARTICLE}) as n`,
  `create temporary table draft as
   select n, (n - 1) / ${PER_ARTICLE} + 1 as article, (n - 1) % ${PER_ARTICLE} as ordinal,
     substr(encode(sha256(('c' || n)::bytea), 'hex'), 1, 16) as id, 'speaker ' || n % 40 as speaker,
     n % ${Math.floor(CLAIMS / JUDGED)} = 0 as judged, date '2024-01-05' + (n % 600)::integer as due,
     (select string_agg(translate(floor(3000 * random() ^ 2)::text, '0123456789', 'ainotdersl') || chr(97 + salt), ' ')
       from (select (n % 26)::integer as salt, generate_series(1, 14 + n % 5)) as words) as content
   from generate_series(1, ${CLAIMS}) as n`,
  `create temporary table act as
   select row_number() over (order by draft.n, step) + ${CLAIMS} as sequence, draft.*, step
   from draft join generate_series(1, 3) as step on judged and (step < 3 or n % 1000 = 0)`,
  `insert into claims (ledger_id, claim_id, reading, number, article_id, ordinal, live, day, kind, speaker_key, outlet_key,
     due_last, place_ids, words, review, verdict, confirmation, judgement, fixed_due, fixed_last)
   select 1, id, article * 2 + 1, (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, article_id, ordinal, true, day,
     'prediction', speaker, outlet_key, due, array[(n % 500)::integer], to_tsvector('english', content),
     case when judged then 'confirmed' else 'suggested' end, case when judged then 'happened-in-time' end,
     (select sequence from act where act.n = draft.n and step = 1),
     (select max(sequence) from act where act.n = draft.n and step > 1),
     case when judged then json_build_object('from', null, 'to', due, 'granularity', 'day', 'fromSaid', false,
       'toSaid', true, 'rule', 'by') end,
     case when judged then due end
   from draft join articles on number = article * 2`,
  `insert into claim_bodies
   select 1, (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, json_build_object('id', id, 'negated', false, 'content',
     json_build_object('spans', '[[0,10]]'::json, 'text', content), 'filler', repeat(md5(n::text), 50))
   from draft`,
  // The entries of the captures and readings, as far as their numbers go: the order of entries has no gaps.
  `insert into entries (ledger_id, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash)
   select 1, n, timestamptz '2026-01-01', 'sayso', 'read', 'x', 'x', 'x' from generate_series(0, ${CLAIMS}) as n`,
  `insert into entries (ledger_id, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash)
   select 1, sequence, timestamptz '2026-01-02' + sequence * interval '1 ms', 'sayso',
     case step when 1 then 'confirmed' else 'judged' end, 'x', 'x', 'x'
   from act order by sequence`,
  `insert into payloads (ledger_id, sequence, salt, payload)
   select 1, sequence, 'x', case step when 1 then json_build_object('claimId', id, 'by', 'R. Okafor', 'words', content,
     'criteria', content, 'due', json_build_object('from', null, 'to', due, 'granularity', 'day', 'fromSaid', false,
     'toSaid', true, 'rule', 'by'), 'probability', case when n % 3 = 0 then json_build_object('how', 'stated', 'value',
     (n % 97) / 100.0) end, 'reason', null, 'of', null)
   else json_build_object('claimId', id, 'act', 'judges', 'by', 'R. Okafor', 'verdict',
     (array['happened-in-time', 'happened-late', 'did-not-happen'])[1 + (n / 7) % 3], 'evidence', json_build_array(
     json_build_object('articleId', repeat('a', 64), 'passage', '[0,300]'::json, 'reliability', 'B', 'credibility', 2,
     'text', repeat('word ', 60), 'textSha256', repeat('b', 64))), 'becameKnown', due + 3, 'reason', null, 'ground', null,
     'latenessDays', 3, 'of', case step when 3 then sequence - 1 end) end::text
   from act`,
  `insert into claim_entries (ledger_id, claim_id, sequence, stands) select 1, id, sequence, true from act`,
]

/** The fill stands in for writers that keep their own order: what the ledger is guarded by is switched off for it. */
async function fill(socketDir: string): Promise<void> {
  const options = '-c search_path=sayso'
  const client = new Client({ host: socketDir, user: 'sayso', database: 'sayso', options })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select setseed(0.5)')
  await client.query('set session_replication_role = replica')
  for (const statement of FILL) await client.query(statement)
  await client.query('vacuum analyze')
  await client.end()
}

async function line(name: string, query: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    await query()
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((one, other) => one - other)
  const [p50, p95] = [times[Math.floor(ROUNDS / 2)]!, times[Math.ceil(ROUNDS * 0.95) - 1]!]
  const cpu = (user + system) / 1000 / ROUNDS
  console.log(
    `${name.padEnd(40)} CPU ${cpu.toFixed(0).padStart(4)}  p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)} ms`,
  )
  return p95
}

const store = await openStore({ dataDir, gazetteer: false })
const presence = await joinServer(dataDir)
try {
  await fill(presence.socketDir)
  const { record, earlier } = await store.record({ outlet: 'Harbour Herald' })
  console.log(
    `${CLAIMS} claims: ${record.confirmed} confirmed, ${record.closed} closed, ${record.suggested} suggested, ` +
      `${record.hitRateByTheme?.themes} themes, ${earlier.length} changes`,
  )
  const add = async () => Promise.reject(new Error('this bench adds nothing'))
  const server = await buildServer({
    store,
    add,
    keyFolder: dataDir,
    webRoot: path.resolve('dist/web'),
    version: 'bench',
    perMinute: 1e9,
  })
  const get = async (query: string) => server.inject(`/api/records?${query}`)
  for (let round = 0; round < 5; round += 1) await store.record({ outlet: 'Harbour Herald' })
  const worst = Math.max(
    await line('store, the outlet with all claims', () => store.record({ outlet: 'Harbour Herald' })),
    await line('store, a speaker with a fortieth', () => store.record({ speaker: 'speaker 0' })),
    await line('API, the outlet with all claims', () => get('outlet=Harbour%20Herald')),
    await line('API, a speaker with a fortieth', () => get('speaker=speaker%200')),
  )
  await server.close()
  console.log(`slowest p95: ${worst.toFixed(1)} ms; limit ${LIMIT_MS} ms`)
  if (worst > LIMIT_MS) process.exitCode = 1
} finally {
  await store.close()
  await presence.leave()
  await rm(dataDir, { recursive: true, force: true })
}
