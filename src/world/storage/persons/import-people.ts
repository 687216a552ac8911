import { open, stat } from 'node:fs/promises'
import { cellsOf } from '../../../article/index.ts'
import { nameKey } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import type { Database } from '../database.ts'
import { errorText, whyUnread } from '../error-code.ts'
import { inTransaction, lineBatches } from '../gazetteer/index.ts'
import { storeError } from '../store-error.ts'
import type { Progress } from '../store.ts'
import { personOfCsv, personOfJson, type LineFound, type ListedPerson } from './listed-person.ts'
import type { PeopleImported } from './persons.ts'

/** How far an import has come: bytes and lines of the file, people taken in, lines left out. */
interface Done {
  readonly bytes: number
  readonly lines: number
  readonly people: number
  readonly bad: number
}

/**
 * Imports a list of people, a megabyte at a time: Wikidata's JSON dump (of which only humans are kept), JSONL, or CSV.
 * Stopped, the next import of the same file goes on from there; a line that cannot be read is named and left out.
 */
export async function importPeople(
  database: Database,
  file: string,
  onProgress: (progress: Progress) => void,
  onBad: (fault: string) => void,
): Promise<PeopleImported> {
  const { size, mtimeMs } = await readable(file)
  const fingerprint = `${size} ${Math.round(mtimeMs)}`
  const header = await headerOf(file)
  const personOf = (line: string): LineFound =>
    header === null ? personOfJson(line) : personOfCsv(line, header)
  return database.asOwner(async (owner) => {
    let done = await startOrGoOn(owner, file, fingerprint)
    for await (const { lines, bytes } of batchesOf(file, done.bytes)) {
      const found = lines.map((line, at) =>
        header !== null && done.lines + at === 0 ? null : personOf(line),
      )
      const faults = faultsIn(found, done.lines)
      done = await keepBatch(owner, file, found, {
        bytes,
        lines: done.lines + lines.length,
        people: done.people + found.filter(isPerson).length,
        bad: done.bad + faults.length,
      })
      for (const fault of faults) onBad(fault)
      onProgress({ step: 'people', done: bytes, total: size })
    }
    await owner.query('delete from people.import_progress where file = $1', [file])
    await owner.query('analyze people.person, people.name, people.position')
    return { people: done.people, bad: done.bad }
  })
}

/** Keeps a batch together with how far it goes, so that an import that was killed goes on behind it. */
async function keepBatch(
  owner: Connection,
  file: string,
  found: readonly LineFound[],
  done: Done,
): Promise<Done> {
  await inTransaction(owner, async () => {
    await keep(owner, found.filter(isPerson))
    await owner.query(
      'update people.import_progress set bytes = $2, lines = $3, people = $4, bad = $5 where file = $1',
      [file, done.bytes, done.lines, done.people, done.bad],
    )
  })
  return done
}

async function readable(file: string): Promise<{ readonly size: number; readonly mtimeMs: number }> {
  try {
    const found = await stat(file)
    if (found.isFile()) return found
  } catch (error) {
    throw badList(`${file} cannot be read: ${whyUnread(error)}`)
  }
  throw badList(`${file} is not a file`)
}

function badList(message: string): Error {
  return storeError(
    'bad-people',
    `${message}.`,
    'Give an unpacked file: Wikidata’s JSON dump, JSONL, or CSV with a header (id, label, aliases, description, positions).',
  )
}

/** The names of a CSV file's columns; null for JSON. */
async function headerOf(file: string): Promise<readonly string[] | null> {
  const handle = await open(file)
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
  await handle.close()
  const start = buffer
    .subarray(0, bytesRead)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (start.charCodeAt(0) === 0x1f || file.endsWith('.gz')) throw badList(`${file} is packed`)
  if (/^\s*[[{]/.test(start)) return null
  const header = (cellsOf(start.split(/\r?\n/)[0]!) ?? []).map((name) => name.toLowerCase())
  if (header.includes('id') && header.includes('label')) return header
  throw badList(`${file} is neither JSON nor CSV with the columns id and label`)
}

async function* batchesOf(file: string, from: number): ReturnType<typeof lineBatches> {
  try {
    yield* lineBatches(file, from)
  } catch (error) {
    throw badList(errorText(error))
  }
}

/** Another file than last time, or a changed one, begins anew; the same goes on. */
async function startOrGoOn(owner: Connection, file: string, fingerprint: string): Promise<Done> {
  const { rows } = await owner.query<Done>(
    'select bytes, lines, people, bad from people.import_progress where file = $1 and fingerprint = $2',
    [file, fingerprint],
  )
  if (rows[0] !== undefined) return rows[0]
  await owner.query(
    `insert into people.import_progress (file, fingerprint, bytes, lines, people, bad) values ($1, $2, 0, 0, 0, 0)
     on conflict (file) do update set fingerprint = excluded.fingerprint, bytes = 0, lines = 0, people = 0, bad = 0`,
    [file, fingerprint],
  )
  return { bytes: 0, lines: 0, people: 0, bad: 0 }
}

function isPerson(found: LineFound): found is ListedPerson {
  return found !== null && !('fault' in found)
}

function faultsIn(found: readonly LineFound[], before: number): readonly string[] {
  return found.flatMap((one, at) =>
    one !== null && 'fault' in one ? `line ${before + at + 1} ${one.fault}` : [],
  )
}

async function keep(owner: Connection, people: readonly ListedPerson[]): Promise<void> {
  const byId = [...new Map(people.map((person) => [person.id, person])).values()]
  const ids = byId.map(({ id }) => id)
  await owner.query('delete from people.name where person = any ($1::text[])', [ids])
  await owner.query('delete from people.position where person = any ($1::text[])', [ids])
  await owner.query(
    `insert into people.person (id, label, description) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict (id) do update set label = excluded.label, description = excluded.description`,
    [ids, byId.map(({ label }) => label), byId.map(({ description }) => description)],
  )
  const names = byId
    .flatMap(({ id, names: all }) => all.map((name) => [nameKey(name), id, name] as const))
    .filter(([key]) => key !== '')
  await owner.query(
    `insert into people.name (key, person, name) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict do nothing`,
    [names.map(([key]) => key), names.map(([, id]) => id), names.map(([, , name]) => name)],
  )
  const held = byId.flatMap(({ id, positions }) => positions.map((position) => ({ id, ...position })))
  await owner.query(
    `insert into people.position (person, title, organisation, from_day, to_day)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) on conflict do nothing`,
    [
      held.map(({ id }) => id),
      held.map(({ title }) => title),
      held.map(({ organisation }) => organisation),
      held.map(({ from }) => from),
      held.map(({ to }) => to),
    ],
  )
}
