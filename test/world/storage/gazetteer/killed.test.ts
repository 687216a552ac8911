import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placesByNameIn, placesByNames } from '../../../../src/world/storage/gazetteer/index.ts'
import { freshDatabase, type FreshDatabase } from '../../../database.ts'

/** Some four megabytes of places and two of names: a batch is one, so there is a middle to be killed in. */
const PLACES = 40_000
const SCRIPTS = ['Село', 'Χωριό', 'قرية', 'כפר', '村', 'சிற்றூர்', 'სოფელი']

let folder: string
let files: readonly string[]
let [killed, whole]: readonly FreshDatabase[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-killed-'))
  files = [join(folder, 'allCountries.txt'), join(folder, 'alternateNamesV2.txt')]
  await writeFile(files[0]!, lines(placeLine))
  await writeFile(files[1]!, lines(nameLine))
  ;[killed, whole] = [await freshDatabase(), await freshDatabase()]
}, 60_000)
afterAll(async () => {
  await killed?.drop()
  await whole?.drop()
  await rm(folder, { recursive: true })
})

function lines(line: (at: number) => string): string {
  return Array.from({ length: PLACES }, (_, at) => line(at)).join('\n')
}

function placeLine(at: number): string {
  const other = `Alt Weiler ${at},Old ${at} Place,WLR`
  return `${5_000_000 + at}\tHamlet ${at}\tHamlet ${at}\t${other}\t48.5\t37.7\tP\tPPL\tUA\t\t05\t\t\t\t${at % 900}\t\t\tUTC\t2026-01-01`
}

function nameLine(at: number): string {
  return `${at}\t${5_000_000 + at}\tzz\t${SCRIPTS[at % SCRIPTS.length]} ${at}\t\t\t\t`
}

/** Starts the import as a person would, in a process of its own. */
function importing({ url }: FreshDatabase) {
  const words = ['--import', 'tsx', 'src/main.ts', 'gazetteer', 'import', ...files]
  return spawn(process.execPath, words, { env: { ...process.env, DATABASE_URL: url }, stdio: 'ignore' })
}

/** Kills an import with SIGKILL as soon as a file of it is under way. */
async function killIn(step: 0 | 1): Promise<number> {
  const client = await connected(killed!)
  const child = importing(killed!)
  const ended = once(child, 'exit')
  let kept = 0
  while (kept === 0 && child.exitCode === null) {
    await pause(5)
    kept = await bytesKept(client, files[step]!)
  }
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
  await client.end()
  return kept
}

async function bytesKept(client: Client, file: string): Promise<number> {
  const made = await client.query("select to_regclass('gazetteer.import_progress') as made")
  if (made.rows[0].made === null) return 0
  const { rows } = await client.query('select bytes from gazetteer.import_progress where file = $1', [file])
  return Number(rows[0]?.bytes ?? 0)
}

async function connected({ url }: FreshDatabase): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Everything a gazetteer holds, as counts and one digest. */
async function held(client: Client): Promise<unknown> {
  const { rows } = await client.query(`
    select (select count(*) from gazetteer.place) as places, (select count(*) from gazetteer.name) as names,
      (select count(*) from (select distinct name_norm, place from gazetteer.name) as one) as once,
      (select md5(string_agg(place::text, '' order by id)) from gazetteer.place) as place_digest,
      (select md5(string_agg(name::text, '' order by name_norm, place)) from gazetteer.name) as name_digest`)
  return rows[0]
}

test('an import killed in its places and again in its names goes on, and nothing is lost or doubled', async () => {
  const first = await killIn(0)
  const second = await killIn(1)
  expect([first, second].every((bytes) => bytes > 0)).toBe(true)
  for (const database of [killed!, whole!]) expect(await once(importing(database), 'exit')).toEqual([0, null])
  const [one, other] = [await connected(killed!), await connected(whole!)]
  const kept = (await held(one)) as Record<string, string>
  expect(kept).toEqual(await held(other))
  expect(Number(kept['places'])).toBeGreaterThan(PLACES)
  expect(kept['names']).toBe(kept['once'])
  const asked = [0, 1, 2, 3, 4, 5, 6, PLACES - 1].map((at) => nameLine(at).split('\t')[3]!)
  const known = placesByNameIn(await placesByNames(one, asked))
  expect(asked.map((name) => known(name).length)).toEqual(asked.map(() => 1))
  await Promise.all([one.end(), other.end()])
}, 300_000)
