/**
 * Fills a database of its own with synthetic claims and times the ledger page's queries.
 *   npx tsx bench/ledger.ts [claims] [rounds]
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openStore, type ClaimFilter, type Store } from '../src/world/storage/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'
import { fillLedger } from './fill-ledger.ts'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const ROUNDS = Number(process.argv[3] ?? 15)
const LIMIT_MS = 100

let worst = 0
let worstName = ''

const dataDir = path.join(os.tmpdir(), `sayso-bench-${process.pid}`)
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
    await line(`map: ${name}`, async () => Promise.all([ledger.placed(filter), ledger.days(filter)]))
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
  await fillLedger(presence.socketDir, CLAIMS)
  await report(store)
} finally {
  await store.close()
  await presence.leave()
  await rm(dataDir, { recursive: true, force: true })
}
