/**
 * Fills a ledger of its own with entries (one capture and one reading an article, two claims a reading), and times
 * `verify` over all of it.
 *   npx tsx bench/verify.ts [entries] [folder]
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { ClientBase } from 'pg'
import {
  EMPTY_HEAD,
  sealEntry,
  sha256,
  type CapturedPayload,
  type FullEntry,
  type Head,
  type ReadPayload,
} from '../src/ledger/index.ts'
import { openDatabase } from '../src/world/storage/database.ts'
import { openStore } from '../src/world/storage/index.ts'
import { keyOf, seal } from '../src/world/storage/prepare.ts'
import {
  claimColumns,
  namesIn,
  projectNames,
  searchedIn,
  searchVector,
} from '../src/world/storage/project-claims.ts'
import { sample } from '../test/world/storage/sample.ts'

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
const BATCH = 5_000
const NOW = '2026-03-05T10:00:00.000Z'

// A folder that is named is kept, and only verified when it is there already.
const KEPT = process.argv[3]
const dataDir = KEPT ?? path.join(os.tmpdir(), `sayso-verify-${process.pid}`)
const MEASURING = process.argv[4] === 'measure'
let head: Head = EMPTY_HEAD

interface Made {
  readonly captured: CapturedPayload
  readonly read: ReadPayload
  readonly bytes: Uint8Array
  readonly text: string
}

function article(number: number): Made {
  const said = ['boats', 'ferries'].map((what) => ({
    words: `The harbour office counted ${number} ${what}`,
    who: `Harbour master ${number % 97}`,
  }))
  const url = `https://harbour.example/${number}`
  const { capture, read } = sample(said, { url, title: `Boats, day ${number}` })
  const { text, ...about } = read.article
  const bytes = capture.bytes
  const fetched = { contentType: null, etag: null, lastModified: null, incomplete: null }
  const captured: CapturedPayload = {
    article: about,
    pageKey: url,
    previous: null,
    bytesSha256: sha256(bytes),
    byteLength: bytes.length,
    url,
    capturedAt: NOW,
    ...fetched,
  }
  const of = { articleId: about.id, textSha256: about.textSha256, engine: 'rules 1', compared: null }
  return { captured, read: { ...of, claims: read.claims, ownVoice: read.ownVoice }, bytes, text }
}

function entered(what: 'captured' | 'read', payload: unknown): FullEntry {
  const sealed = sealEntry(head, { what, actor: 'sayso' }, seal(payload), NOW)
  head = sealed.head
  return sealed.entry
}

async function fill(owner: ClientBase): Promise<void> {
  await owner.query(
    'set search_path = sayso; set synchronous_commit = off; set session_replication_role = replica',
  )
  const { rows } = await owner.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid
     where relname = 'claims' and relnamespace = 'sayso'::regnamespace and not indisprimary
       and indexrelid <> 'claims_by_number'::regclass`,
  )
  // Indexes that verify does not use would take most of the filling's time.
  for (const { name } of rows) await owner.query(`drop index ${name}`)
  for (let first = 0; first < ENTRIES / 2; first += BATCH) {
    const count = Math.min(BATCH, ENTRIES / 2 - first)
    await insert(
      owner,
      first,
      Array.from({ length: count }, (_, index) => article(first + index)),
    )
  }
  await owner.query('update ledgers set size = $1, peaks = $2, last_recorded_at = $3', [
    head.tree.size,
    head.tree.peaks,
    head.lastRecordedAt,
  ])
  await owner.query('vacuum analyze')
}

async function insert(owner: ClientBase, first: number, made: readonly Made[]): Promise<void> {
  const entries = made.flatMap(({ captured, read }) => [entered('captured', captured), entered('read', read)])
  const column = (field: keyof FullEntry) => entries.map((entry) => entry[field])
  await owner.query(
    `insert into entries select 1, * from unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[],
       $6::text[], $7::text[])`,
    (['sequence', 'recordedAt', 'actor', 'what', 'payloadHash', 'leafHash', 'treeHash'] as const).map(column),
  )
  await owner.query(
    'insert into payloads select 1, * from unnest($1::bigint[], $2::text[], $3::text[])',
    (['sequence', 'salt', 'payload'] as const).map(column),
  )
  await owner.query(
    `insert into blobs select 1, sha256, length(bytes), 'identity', bytes from unnest($1::text[], $2::bytea[])
       as blob (sha256, bytes)`,
    [made.map(({ captured }) => captured.bytesSha256), made.map(({ bytes }) => bytes)],
  )
  await owner.query('insert into texts select 1, * from unnest($1::text[], $2::text[])', [
    made.map(({ captured }) => captured.article.textSha256),
    made.map(({ text }) => text),
  ])
  await project(owner, first, made)
}

async function project(owner: ClientBase, first: number, made: readonly Made[]): Promise<void> {
  await owner.query(
    `insert into articles (ledger_id, article_id, page_sha256, version, latest, number, day, outlet_key, captured_at,
       text_sha256, reading, engine, claims, about)
     select 1, id, page, 1, true, number, $5::timestamptz::date, outlet, $5::timestamptz, text, number + 1, 'rules 1', 2,
       about
     from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $6::json[], $7::text[])
       as one (id, page, number, text, about, outlet)`,
    [
      made.map(({ captured }) => captured.article.id),
      made.map(({ captured }) => sha256(captured.pageKey)),
      made.map((_, index) => (first + index) * 2),
      made.map(({ captured }) => captured.article.textSha256),
      NOW,
      made.map(({ captured }) => JSON.stringify(captured.article)),
      made.map(({ captured }) => keyOf(captured.article.outlet)),
    ],
  )
  await owner.query(
    `insert into captures select 1, sequence, article, url, $4::timestamptz, about
     from unnest($1::bigint[], $2::text[], $3::json[], $5::text[]) as one (sequence, article, about, url)`,
    [
      made.map((_, index) => (first + index) * 2),
      made.map(({ captured }) => captured.article.id),
      made.map(({ captured }) => JSON.stringify({ ...captured, article: undefined })),
      NOW,
      made.map(({ captured }) => sha256(captured.url ?? '')),
    ],
  )
  const rows = made.flatMap(({ captured, read }, index) =>
    read.claims.map((claim, ordinal) => {
      const reading = (first + index) * 2 + 1
      const [number, place, day, kind, speaker, due] = claimColumns(claim, ordinal, reading, NOW.slice(0, 10))
      const about = [claim.id, reading, number, read.articleId, place, day, kind, speaker, due]
      return [...about, keyOf(captured.article.outlet), ...searchedIn(claim), JSON.stringify(claim)]
    }),
  )
  await owner.query(
    `with line as (
       select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::integer[], $6::date[], $7::text[],
         $8::text[], $9::date[], $10::text[], $11::text[], $12::text[], $13::json[])
         as line (id, reading, number, article, ordinal, day, kind, speaker, due, outlet, content, names, claim)
     ), body as (insert into claim_bodies select 1, number, claim from line)
     insert into claims (ledger_id, claim_id, reading, number, article_id, ordinal, live, day, kind, speaker_key,
       due_last, outlet_key, words)
     select 1, id, reading, number, article, ordinal, true, day, kind, speaker, due, outlet,
       ${searchVector('content', 'names')} from line`,
    Array.from({ length: 13 }, (_, at) => rows.map((row) => row[at])),
  )
  const names = made.flatMap(({ captured, read }) => namesIn(captured.article.outlet, read.claims))
  await projectNames(owner, 1, names)
}

if (MEASURING) await measure()
else if (existsSync(dataDir)) measureApart()
else await fillAndMeasure()

async function fillAndMeasure(): Promise<void> {
  const made = performance.now()
  const store = await openStore({ dataDir, gazetteer: false })
  const database = await openDatabase({ dataDir })
  try {
    await database.asOwner(fill)
    console.log(`${ENTRIES} entries made in ${((performance.now() - made) / 1000).toFixed(0)} s`)
    measureApart()
  } finally {
    await store.close()
    await database.close()
    if (KEPT === undefined) await rm(dataDir, { recursive: true, force: true })
  }
}

/** In a process of its own: the peak is that of `verify`, not of the filling. */
function measureApart(): void {
  execFileSync(process.execPath, ['--import', 'tsx', process.argv[1]!, String(ENTRIES), dataDir, 'measure'], {
    stdio: 'inherit',
  })
}

async function measure(): Promise<void> {
  const store = await openStore({ dataDir, gazetteer: false })
  const began = performance.now()
  const before = process.cpuUsage()
  const { ok, fault, entries } = await store.verify()
  const { user, system } = process.cpuUsage(before)
  const own = ((user + system) / 1e6).toFixed(1)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `verify: ${entries} entries in ${seconds} s (${own} s of this process), peak ${peak} MB: ${ok ? 'clean' : fault}`,
  )
  await store.close()
  if (!ok) process.exitCode = 1
}
