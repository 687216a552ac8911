import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { sample } from './sample.ts'

let database: FreshDatabase
let store: Store
let count = 0

/** An article in which these people each say one thing. */
async function add(...speakers: readonly (readonly [name: string, role?: string])[]): Promise<string> {
  count += 1
  const said = speakers.map(([who, role = null]) => ({
    words: `${who} spoke in article ${count}`,
    who,
    role,
  }))
  const { capture, read } = sample(said)
  return (await store.add(capture, read, 'rules 1')).articleId
}

async function speakers(name: string): Promise<readonly string[]> {
  const { rows } = await store.claims({ speaker: name })
  return [...new Set(rows.map(({ claim }) => claim.who?.name ?? ''))].toSorted((one, other) =>
    one.localeCompare(other),
  )
}

const names = (...list: readonly string[]) => list.map((name) => ({ name, articleId: null }))
const by = 'Ida Lund'

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
  await add(['Sergei Lipavye', 'Colonel-General'], ['Nora Stern'])
  await add(['Sergey Lipavoy', 'Major-General'])
  await add(['Sergei Lugovoy', 'General'])
}, 60_000)

afterAll(async () => {
  await store.close()
  await database.drop()
})

describe('who is who', () => {
  test('a suggestion changes nothing', async () => {
    const [suggestion, ...more] = await store.suggestions('Sergei Lipavye')
    expect(suggestion?.names.toSorted()).toEqual(['Sergei Lipavye', 'Sergey Lipavoy'])
    expect(suggestion?.evidence.join()).toContain('role')
    expect(more).toEqual([])
    expect(await speakers('Lipavoy')).toEqual(['Sergey Lipavoy'])
  })

  test('merged by a person, found under every spelling; taken back, apart again and remembered', async () => {
    const merged = await store.merge({
      by,
      names: names('Sergei Lipavye', 'sergey lipavoy'),
      reason: 'one interview',
    })
    expect(merged.person).toMatchObject({ claims: 2, names: ['Sergei Lipavye', 'Sergey Lipavoy'] })
    expect(await speakers('Lipavoy')).toEqual(['Sergei Lipavye', 'Sergey Lipavoy'])
    expect(await speakers(merged.person!.id!)).toEqual(['Sergei Lipavye', 'Sergey Lipavoy'])
    expect(await speakers('Sergei')).toEqual(['Sergei Lipavye', 'Sergei Lugovoy', 'Sergey Lipavoy'])
    expect((await store.verify()).fault).toBeNull()
    const again = await store.merge({ by: 'Bo Ek', names: names('Sergey Lipavoy', 'Sergei Lipavye') })
    expect(again).toMatchObject({ sequence: merged.sequence, repeated: true })

    const view = await store.person('Sergey Lipavoy')
    expect(view?.roles.map(({ role }) => role).toSorted()).toEqual(['Colonel-General', 'Major-General'])
    expect(view?.acts).toMatchObject([{ what: 'merged', by, stands: true, reason: 'one interview' }])

    await store.split(merged.sequence, 'Bo Ek', 'two men after all')
    expect(await speakers('Lipavoy')).toEqual(['Sergey Lipavoy'])
    expect(await store.suggestions('Sergei Lipavye')).toEqual([])
    await expect(store.split(merged.sequence, 'Ann Roe', 'again')).rejects.toMatchObject({
      problem: { code: 'came-second' },
    })
    await expect(store.merge({ by, names: names('Sergei Lipavye', 'Sergey Lipavoy') })).rejects.toMatchObject(
      {
        problem: { code: 'refused-before', remedy: expect.stringMatching(/--over \d+/) },
      },
    )
    expect((await store.verify()).fault).toBeNull()
  })

  test('a refusal is remembered', async () => {
    await add(['Jana Kovar', 'mayor'])
    await add(['Jana Kovář', 'mayor'])
    await add(['Jana Kovarr', 'mayor'])
    expect((await store.suggestions('Jana Kovarr')).length).toBe(1)
    await store.refuse(names('Jana Kovarr', 'Jana Kovar'), by, 'two women')
    expect(await store.suggestions('Jana Kovarr')).toEqual([])
  })

  test('a namesake of one article is parted, and counted apart', async () => {
    const first = await add(['Tom Reed', 'farmer'])
    await add(['Tom Reed', 'senator'])
    await store.merge({
      by,
      names: [{ name: 'Tom Reed', articleId: first.slice(0, 12) }],
      called: 'Tom Reed (farmer)',
    })
    const rows = await store.persons('Tom Reed')
    expect(new Map(rows.map(({ called, claims }) => [called, claims]))).toEqual(
      new Map([
        ['Tom Reed', 1],
        ['Tom Reed (farmer)', 1],
      ]),
    )
    expect((await store.person('Tom Reed'))?.roles.map(({ role }) => role)).toEqual(['senator'])
    expect((await store.verify()).fault).toBeNull()
  })

  test.each([
    ['one name', { by, names: names('Nora Stern') }, 'one-name'],
    ['nobody', { by, names: names('Nora Stern', '…') }, 'no-name'],
    ['no name of a person', { by: ' ', names: names('Nora Stern', 'N. Stern') }, 'nobody'],
    ['a bad id', { by, names: names('Nora Stern'), wikidata: '42' }, 'bad-id'],
    ['no such article', { by, names: [{ name: 'Nora Stern', articleId: 'ffff' }] }, 'no-article'],
  ])('refused: %s', async (_, merging, code) => {
    await expect(store.merge(merging)).rejects.toMatchObject({ problem: { code } })
  })

  test('an altered table is found', async () => {
    await store.merge({ by, names: names('Nora Stern', 'N. Stern') })
    const { Client } = await import('pg')
    const client = new Client({ connectionString: database.url })
    await client.connect()
    await client.query("update sayso.person_names set name = 'Nora Sterm' where name = 'Nora Stern'")
    expect((await store.verify()).fault).toContain('Nora Stern')
    await client.query("update sayso.person_names set name = 'Nora Stern' where name = 'Nora Sterm'")
    await client.end()
    expect((await store.verify()).fault).toBeNull()
  })

  test('what is erased leaves no name in the tables of persons', async () => {
    const id = await add(['Vera Holt'])
    await store.merge({ by, names: names('Vera Holt', 'V. Holt') })
    await store.erase(id, { by, ground: 'asked for' })
    expect(await store.persons('Holt')).toEqual([])
    expect((await store.verify()).fault).toBeNull()
  }, 60_000)
})

describe('an imported list', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sayso-people-'))
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))

  async function imported(
    name: string,
    text: string,
  ): Promise<readonly [people: number, faults: readonly string[]]> {
    const file = path.join(folder, name)
    await writeFile(file, text)
    const faults: string[] = []
    const { people } = await store.importPeople(file, undefined, (fault) => faults.push(fault))
    return [people, faults]
  }

  test('JSON lines, Wikidata’s dump and CSV; bad lines are named', async () => {
    const entity = {
      id: 'Q901',
      labels: { en: { value: 'Oles Kvitko' }, uk: { value: 'Олесь Квітко' } },
      aliases: { en: [{ value: 'Alexander Kvitko' }] },
      claims: {
        P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }],
        P39: [
          {
            mainsnak: { datavalue: { value: { id: 'Q30185' } } },
            qualifiers: { P580: [{ datavalue: { value: { time: '+2019-05-00T00:00:00Z' } } }] },
          },
        ],
      },
    }
    const ship = { id: 'Q902', labels: { en: { value: 'Oles' } }, claims: { P31: [] } }
    expect(
      await imported('dump.json', `[\n${JSON.stringify(entity)},\n${JSON.stringify(ship)},\n{"id":\n]\n`),
    ).toEqual([1, ['line 4 is not JSON']])
    expect(
      await imported(
        'list.csv',
        'id,label,aliases,positions\nQ903,"Reed, Tom",T. Reed|Tommy,senator;Senate;2019;\nx,y\n',
      ),
    ).toEqual([1, ['line 3 has no id like Q42']])
    await expect(imported('list.txt', 'hello')).rejects.toMatchObject({ problem: { code: 'bad-people' } })
  })

  test('an id suggests; confirmed by a person, every alias finds', async () => {
    await add(['Oles Kvitko'])
    await add(['Alexander Kvitko'])
    const [suggestion] = await store.suggestions('Oles Kvitko')
    expect(suggestion?.evidence[0]).toContain('Q901')
    expect(await speakers('Олесь Квітко')).toEqual(['Oles Kvitko'])
    const [oles, alexander] = suggestion!.names
    await store.merge({ by, names: names(oles, alexander), wikidata: 'Q901' })
    expect(await speakers('Олесь Квітко')).toEqual(['Alexander Kvitko', 'Oles Kvitko'])
    expect((await store.person('Oles Kvitko'))?.known).toMatchObject([
      { id: 'Q901', positions: [{ title: 'Q30185', from: '2019-05', to: null }] },
    ])
  })
})
