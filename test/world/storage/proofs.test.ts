import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  rootOf,
  treeOf,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/ledger/index.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'

let database: FreshDatabase
let store: Store
let owner: Client

// Two blocks of kept roots and a half; then, one whole and one leaf more.
const LEAVES = Array.from({ length: 3_073 }, (_, at) => leafHash(`leaf ${at}`))
const rootAt = (size: number) => rootOf(treeOf(LEAVES.slice(0, size)))

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  owner = new Client({
    connectionString: database.url,
    options: '-c search_path=sayso -c session_replication_role=replica',
  })
  await owner.connect()
  await grow(0, 2_600)
})

afterAll(async () => {
  await owner?.end()
  await store?.close()
  await database?.drop()
})

/** Entries of which proofs see the leaves alone. */
async function grow(from: number, to: number): Promise<void> {
  await owner.query(
    `insert into entries (ledger_id, sequence, recorded_at, actor, what, payload_hash, leaf_hash, tree_hash)
     select 1, $1 + at - 1, now(), 'x', 'read', '', leaf, '' from unnest($2::text[]) with ordinality as line (leaf, at)`,
    [from, LEAVES.slice(from, to)],
  )
  await owner.query('update ledgers set size = $1', [to])
}

const PLACES = [0, 1, 511, 512, 1_023, 1_024, 1_025, 2_047, 2_048, 2_559, 2_599]

test.each([[2_600], [3_072], [3_073]])(
  'proofs in a ledger of %i entries, of now and of every earlier size, are those made of all leaves',
  async (size) => {
    if (size > 2_600) await grow(size === 3_072 ? 2_600 : 3_072, size)
    for (const at of [...PLACES, size - 1])
      for (const then of [1_024, 2_048, 2_049, 2_600, size]) {
        const proof = await store.proof(at, then)
        expect([at, then, proof?.path ?? null]).toEqual([at, then, inclusionProof(LEAVES.slice(0, then), at)])
        if (proof !== null)
          expect(verifyInclusion(LEAVES[at]!, at, then, proof.path, rootAt(then))).toBe(true)
        const grown = await store.consistency(at, then)
        expect([at, then, grown?.path ?? null]).toEqual([
          at,
          then,
          consistencyProof(LEAVES.slice(0, then), at),
        ])
        if (grown !== null)
          expect(verifyConsistency(at, grown.oldTreeHash, then, grown.treeHash, grown.path)).toBe(true)
      }
  },
)

test('of sizes that the ledger never had there is none', async () => {
  expect(await store.proof(3_073)).toBeNull()
  expect(await store.consistency(3_074)).toBeNull()
  expect(await store.proof(-1)).toBeNull()
  expect((await store.proof(3_072, 10_000))?.size).toBe(3_073)
})
