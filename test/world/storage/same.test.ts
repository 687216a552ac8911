import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fail, ok, type Result } from '../../../src/article/index.ts'
import { openSentenceModel, type SentenceModel } from '../../../src/world/models/index.ts'
import { openStore, type MeaningModel, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { sample, type Said } from './sample.ts'

let model: SentenceModel
let database: FreshDatabase
let store: Store
let client: Client

beforeAll(async () => {
  const opened = await openSentenceModel('models/sentence-en')
  if (!opened.ok) throw new Error(opened.problem.message)
  model = opened.value
})

afterAll(async () => model.close())

beforeEach(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  client = new Client({ connectionString: database.url, options: '-c search_path=sayso' })
  await client.connect()
})

afterEach(async () => {
  await client.end()
  await store.close()
  await database.drop()
})

const withModel = async (): Promise<Result<MeaningModel>> => ok(model)
const withoutModel = async (): Promise<Result<MeaningModel>> => fail('no-model-runtime', 'none here', 'None.')

async function linkAll(into: Store, openModel = withModel): Promise<number> {
  for (let linked = 0; ;) {
    const step = await into.linkNext(openModel)
    if (step === 0) return linked
    linked += step
  }
}

interface Row {
  readonly relation: string
  readonly why: string
  readonly reasons: readonly { readonly text: string; readonly a: unknown; readonly b: unknown }[]
}

async function links(): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>('select a, b, relation, why, reasons from links order by a, b')
  return rows
}

async function count(table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`)
  return Number(rows[0]!.count)
}

async function tell(name: string, said: readonly Said[], into = store): Promise<string> {
  const url = `https://${name}.example/story`
  const { capture, read } = sample(said, { outlet: name, url, title: name })
  return (await into.add({ ...capture, url }, read, 'rules test')).articleId
}

const BRIDGE = [
  { words: 'The old bridge over the Sorvel river will be closed for repairs until June', who: 'Mira Dolan' },
  { words: 'The council has set aside 40 million crowns for the repairs', who: 'Mira Dolan' },
]

const PAIRS: readonly (readonly [what: string, one: Said, other: Said, isSame: boolean])[] = [
  [
    'a paraphrase',
    { words: 'The port was closed to ships after a storm damaged the cranes', who: 'Jon Aske' },
    { words: 'The harbour was shut to vessels because the storm had broken its cranes', who: 'Eva Rusk' },
    true,
  ],
  [
    'the same figure',
    { words: 'Fire crews rescued 12 hikers from the ridge', who: 'Jon Aske' },
    { words: 'Firefighters saved 12 walkers on the ridge', who: 'Eva Rusk' },
    true,
  ],
  [
    'another place',
    { words: 'The mayor of Torvik stepped down over the housing affair', who: 'Jon Aske' },
    { words: 'The mayor of Haldane stepped down because of the affair about housing', who: 'Eva Rusk' },
    false,
  ],
  [
    'another figure',
    { words: 'Some 40 schools lost their libraries last winter', who: 'Jon Aske' },
    { words: 'About 25 schools were left without their libraries last winter', who: 'Eva Rusk' },
    false,
  ],
  [
    'the negation of it',
    { words: 'The reactor was switched off during the night after an alarm', who: 'Jon Aske' },
    { words: 'The reactor did not go offline overnight when the alarm sounded', who: 'Eva Rusk' },
    false,
  ],
  [
    'another matter',
    { words: 'The museum bought two paintings from a private collection', who: 'Jon Aske' },
    { words: 'Ticket prices for the summer festival go up by a tenth next year', who: 'Eva Rusk' },
    false,
  ],
]

test('what says the same in other words is linked, with its grounds; until a model comes, by words alone', async () => {
  for (const [what, one] of PAIRS) await tell(`first ${what}`, [one])
  for (const [what, , other] of PAIRS) await tell(`second ${what}`, [other])
  const articles = PAIRS.length * 2
  expect(await linkAll(store, withoutModel)).toBe(articles)
  expect(await links()).not.toContainEqual(expect.objectContaining({ relation: 'same' }))
  expect(await linkAll(store, withoutModel)).toBe(0)
  expect(await linkAll(store)).toBe(articles)
  const same = (await links()).filter(({ relation }) => relation === 'same')
  const expected = PAIRS.filter(([, , , isSame]) => isSame).map(([, one, other]) => ({
    a: [[0, other.words.length]],
    b: [[0, one.words.length]],
  }))
  expect(same).toHaveLength(expected.length)
  for (const { why, reasons } of same) {
    expect(why).toMatch(/^the same in other words: a sentence model finds them \d\d % alike/)
    expect(expected).toContainEqual({ a: reasons[0]!.a, b: reasons[0]!.b })
  }
  expect(same.some(({ why }) => why.includes('with the same figures'))).toBe(true)
  expect(await linkAll(store)).toBe(0)
}, 30_000)

/** A dozen articles that share claims, repeat, contradict and copy each other; one page is read twice. */
async function tellMany(into = store): Promise<void> {
  for (let day = 0; day < 12; day++) {
    await tell(
      `paper${day}`,
      [
        BRIDGE[day % 2]!,
        {
          words: `The ferry will carry ${200 + (day % 3)} cars a day from Monday`,
          who: `Speaker ${day % 4}`,
        },
        { words: 'The bridge across the Sorvel stays shut until June while it is repaired', who: 'Tor Lind' },
        { words: `Nobody was hurt when part ${day} of the scaffold fell`, who: 'Mira Dolan' },
      ],
      into,
    )
  }
}

describe('the links', () => {
  test('are the same found anew, found by two at once, and found after an interruption', async () => {
    await tellMany()
    await linkAll(store)
    const found = await links()
    expect(found.length).toBeGreaterThan(20)

    expect(await store.linkAfresh()).toBe(12)
    await linkAll(store)
    expect(await links()).toEqual(found)

    await store.linkAfresh()
    await client.query('delete from links')
    const other = await openStore({ databaseUrl: database.url, gazetteer: false })
    const both = await Promise.all([linkAll(store), linkAll(other)])
    await linkAll(store)
    await other.close()
    expect(both[0] + both[1]).toBeLessThanOrEqual(12)
    expect(await links()).toEqual(found)

    await store.linkAfresh()
    await client.query('delete from links')
    expect(await store.linkNext(withModel)).toBeGreaterThan(0)
    const cut = linkAll(store).catch(() => undefined)
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await cut
    await linkAll(store)
    expect(await links()).toEqual(found)
    expect(await store.verify()).toMatchObject({ ok: true })
  }, 60_000)

  test('do not depend on whether claims were linked as they came or all at the end', async () => {
    await tellMany()
    await linkAll(store)
    const found = await links()
    const bare = ({ relation, why }: Row) => `${relation} ${why}`
    const second = await freshDatabase()
    const other = await openStore({ databaseUrl: second.url, gazetteer: false })
    const reader = new Client({ connectionString: second.url, options: '-c search_path=sayso' })
    await reader.connect()
    await tellMany(other)
    for (let step = 0; step < 3; step++) await other.linkNext(withoutModel)
    await linkAll(other)
    const { rows } = await reader.query<Row>('select a, b, relation, why, reasons from links order by a, b')
    expect(rows.map(bare)).toEqual(found.map(bare))
    expect(rows).toEqual(found)
    await reader.end()
    await other.close()
    await second.drop()
  }, 60_000)
})

describe('the ledger’s model', () => {
  test('gives way to a later one, which compares all anew; an earlier one is refused', async () => {
    await tellMany()
    await linkAll(store)
    const found = await links()
    const later: MeaningModel = { ...model, name: 'sentence-en 99', version: 99, sha256: 'later' }
    expect(await linkAll(store, async () => ok(later))).toBe(12)
    expect(await links()).toEqual(found)
    expect(await linkAll(store, async () => ok(later))).toBe(0)
    await tell('later-post', BRIDGE)
    await expect(linkAll(store)).rejects.toMatchObject({
      problem: { code: 'other-model', message: expect.stringMatching(/sentence-en 99/) },
    })
    await store.linkAfresh()
    expect(await linkAll(store)).toBe(13)
  }, 60_000)
})

test('an erased page leaves no saying, no word and no vector behind, unless another page has them', async () => {
  const own = { words: 'The lighthouse keeper at Norrholm retires in the spring after thirty years' }
  const article = await tell('first-post', [own, BRIDGE[0]!])
  await tell('second-post', [BRIDGE[0]!])
  await linkAll(store)
  expect(await count('sayings')).toBe(2)
  await store.erase(article, { by: 'Ana Prokop', ground: 'asked for' })
  expect([await count('sayings'), await count('tellings')]).toEqual([1, 1])
  const { rows } = await client.query('select distinct number from saying_terms')
  expect(rows).toHaveLength(1)
  await tell('third-post', [{ ...BRIDGE[0]!, who: 'Tor Lind' }])
  await linkAll(store)
  expect(await links()).toHaveLength(1)
}, 30_000)
