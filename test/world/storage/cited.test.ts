/** A verdict whose evidence is not in the text that it names is found, though every hash over it is right. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingAfter, type Cited, type JudgedPayload } from '../../../src/ledger/index.ts'
import { append, lockHead, sealHappening } from '../../../src/world/storage/append.ts'
import { openDatabase } from '../../../src/world/storage/database.ts'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { projectReview } from '../../../src/world/storage/project-review.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { day, sample } from './sample.ts'

let database: FreshDatabase
let store: Store
const words = ['The bridge will open', 'The lock will open', 'The quay will hold', 'The ferry will sail']
const made = sample(
  words.map((said) => ({ words: said, kind: 'prediction' as const, due: day('2026-01-31') })),
)
const ids = made.read.claims.map(({ id }) => id)
const { id: articleId, text, textSha256 } = made.read.article

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await store.add(made.capture, made.read, 'rules 1')
  for (const id of ids) await store.confirm(id, { by: 'R. Okafor' })
})

afterAll(async () => {
  await store?.close()
  await database?.drop()
})

/** Enters a verdict as somebody might who holds the ledger: past every check of the store's. */
async function judgeUnchecked(claimId: string, change: Partial<Cited>): Promise<number> {
  const evidence: Cited = {
    articleId,
    passage: [0, 10],
    reliability: 'B',
    credibility: 2,
    text: text.slice(0, 10),
    textSha256,
    ...change,
  }
  const payload: JudgedPayload = {
    claimId,
    act: 'judges',
    by: 'R. Okafor',
    verdict: 'did-not-happen',
    evidence: [evidence],
    becameKnown: null,
    reason: null,
    ground: null,
    latenessDays: null,
    of: null,
  }
  const before = (await store.history(claimId))!
  const owner = await openDatabase({ databaseUrl: database.url })
  try {
    return await owner.transaction(async (connection) => {
      const end = await lockHead(connection, 1)
      const [entry] = await append(connection, 1, end, [
        sealHappening({ what: 'judged', actor: 'sayso', payload }),
      ])
      const { sequence } = entry!
      const after = standingAfter(before, { what: 'judged', payload }, sequence)
      await projectReview(connection, 1, claimId, sequence, after)
      return sequence
    })
  } finally {
    await owner.close()
  }
}

test('what stands there is right; other words, another place and another text are not', async () => {
  await judgeUnchecked(ids[0]!, {})
  expect((await store.verify()).fault).toBeNull()
  const sequence = await judgeUnchecked(ids[1]!, { text: 'The bridge has opened' })
  await judgeUnchecked(ids[2]!, { passage: [1, 11] })
  await judgeUnchecked(ids[3]!, { textSha256: '0'.repeat(64) })
  expect((await store.verify()).fault).toBe(
    `Entry ${sequence}: the passage that it cites does not stand in the text of article ${articleId}.`,
  )
})
