import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  importGeoNames,
  loadGazetteer,
  placesByNameIn,
  placesByNames,
} from '../../../../src/world/storage/gazetteer/index.ts'
import { freshDatabase, type FreshDatabase } from '../../../database.ts'

let database: FreshDatabase
let pool: Pool
let folder: string
beforeAll(async () => {
  database = await freshDatabase()
  pool = new Pool({ connectionString: database.url })
  folder = await mkdtemp(join(tmpdir(), 'sayso-geonames-'))
}, 60_000)
afterAll(async () => {
  await pool.end()
  await database.drop()
  await rm(folder, { recursive: true })
})

/** A line of allCountries.txt. */
function place(
  id: number,
  name: string,
  kind: string,
  country: string,
  admin1: string,
  population: number,
): string {
  const [featureClass, code] = kind.split('.')
  return [
    id,
    name,
    name,
    '',
    48.5,
    37.7,
    featureClass,
    code,
    country,
    '',
    admin1,
    '',
    '',
    '',
    population,
    '',
    '',
    'UTC',
    '2026-01-01',
  ].join('\t')
}

const DUMP = [
  place(690791, 'Ukraine', 'A.PCLI', 'UA', '00', 40_000_000),
  place(709716, 'Donetsk', 'A.ADM1', 'UA', '05', 0),
  place(705104, 'Kostiantynivka', 'P.PPL', 'UA', '05', 67_000),
  place(999001, 'Mala Vyhadka', 'P.PPL', 'UA', '05', 12),
  place(999002, 'Old Quarter of Nowhere', 'P.PPLX', 'UA', '05', 900),
  place(999003, 'Crooked River', 'H.STM', 'UA', '05', 0),
]
const NAMES = [
  '1\t705104\tru\tКонстантиновка\t\t\t\t',
  '2\t705104\tlink\thttps://example.org/Konstantinovka\t\t\t\t',
  '3\t705104\t\tKonstantinovka\t\t\t\t',
  '4\t999003\ten\tCrookwater\t\t\t\t',
]

test('the dump takes the place of what was there, and is looked up like it', async () => {
  const files = {
    places: join(folder, 'allCountries.txt'),
    alternateNames: join(folder, 'alternateNamesV2.txt'),
  }
  await writeFile(files.places, `${DUMP.join('\n')}\n`)
  await writeFile(files.alternateNames, NAMES.join('\n'))
  const steps: string[] = []
  const loaded = await importGeoNames(pool, files, ({ step, done, total }) => {
    expect(done).toBeLessThanOrEqual(total)
    steps.push(step)
  })
  expect(loaded.loaded).toBe(true)
  expect([...new Set(steps)]).toEqual(['places', 'names', 'indexing'])
  const asked = [
    'Konstantinovka',
    'Константиновка',
    'Mala Vyhadka',
    'Old Quarter of Nowhere',
    'Crooked River',
    'Crookwater',
    'Donetsk region',
    'DPR',
    'France',
  ]
  const known = placesByNameIn(await placesByNames(pool, asked))
  const found = asked.map((name) => known(name).map(({ geonameId }) => geonameId))
  expect(found).toEqual([[705104], [705104], [999001], [], [], [], [709716], [709716], [3017382]])
  expect(await loadGazetteer(pool)).toMatchObject({ loaded: false })
}, 60_000)

test('an import that was stopped goes on behind the last batch', async () => {
  const places = join(folder, 'large.txt')
  const many = Array.from({ length: 30_000 }, (_, at) =>
    place(2_000_000 + at, `Hamlet ${at}`, 'P.PPL', 'UA', '05', 1),
  )
  await writeFile(places, many.join('\n'))
  const first: number[] = []
  const stopped = importGeoNames(pool, { places }, ({ done }) => {
    first.push(done)
    if (first.length === 2) throw new Error('stopped')
  })
  await expect(stopped).rejects.toThrow('stopped')
  const known = placesByNameIn(await placesByNames(pool, ['Mala Vyhadka']))
  expect(known('Mala Vyhadka')).toHaveLength(1)
  const second: number[] = []
  await importGeoNames(pool, { places }, ({ step, done }) => step === 'places' && second.push(done))
  expect(second[0]).toBeGreaterThan(first[1]!)
  const all = placesByNameIn(await placesByNames(pool, ['Hamlet 0', 'Hamlet 29999', 'Mala Vyhadka']))
  expect([all('Hamlet 0').length, all('Hamlet 29999').length, all('Mala Vyhadka').length]).toEqual([1, 1, 0])
}, 60_000)

const WRONG: readonly (readonly [what: string, places: string, names: string | null, message: string])[] = [
  ['a diary', 'dear diary\n', null, 'not a GeoNames dump: its lines have fewer than 19 columns'],
  ['nothing', '', null, 'not a GeoNames dump: it holds no place'],
  ['rivers only', `${DUMP.at(-1)!}\n`, null, 'not a GeoNames dump: it holds no place'],
  ['no line end', 'x'.repeat(34_000_000), null, 'has a line of more than'],
  [
    'a list of places as names',
    `${DUMP.join('\n')}\n`,
    DUMP.join('\n'),
    'not a GeoNames dump of alternate names',
  ],
]

test.each(WRONG)('%s is refused, and the gazetteer stays as it was', async (_, first, second, message) => {
  const places = join(folder, 'wrong.txt')
  await writeFile(places, first)
  const alternateNames = join(folder, 'wrong-names.txt')
  if (second !== null) await writeFile(alternateNames, second)
  const files = second === null ? { places } : { places, alternateNames }
  await expect(importGeoNames(pool, files)).rejects.toThrow(message)
  expect(placesByNameIn(await placesByNames(pool, ['Hamlet 7']))('Hamlet 7')).toHaveLength(1)
})

test('a file that is not there is refused', async () => {
  await expect(importGeoNames(pool, { places: join(folder, 'missing.txt') })).rejects.toThrow('ENOENT')
})
