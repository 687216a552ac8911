import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../database.ts'
import { blocksOf, commandsOf, transcript, withConsoles } from './console.ts'

const PAGE = 'docs/example.md'
const page = readFileSync(PAGE, 'utf8')
const blocks = blocksOf(page)
const consoles = blocks.filter(({ kind }) => kind === 'console').map(({ text }) => text)

const home = process.cwd()
let folder = ''
let database: FreshDatabase
const printed: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-example-'))
  for (const { kind, name, text } of blocks) if (kind === 'text') writeFileSync(join(folder, name), text)
  database = await freshDatabase({ gazetteer: true })
})

afterAll(async () => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
  await database.drop()
  const fresh = withConsoles(page, printed)
  if (process.env['UPDATE_DOCS'] && timeless(fresh) !== timeless(page)) writeFileSync(PAGE, fresh)
})

// What depends on when a command is run: the times of entries, and how long after the event they came.
const TIMES: readonly RegExp[] = [
  /\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d/g,
  /(?<=entered )\d+ days/g,
  /(?<=found to be over on )\d{1,2} [A-Z][a-z]{2} \d{4}/g,
  /(?<=changed a verdict \()\d{1,2} [A-Z][a-z]{2} \d{4}/g,
  /[0-9a-f]{64}/g,
]

function timeless(text: string): string {
  return TIMES.reduce((left, pattern) => left.replaceAll(pattern, '…'), text)
}

/** Ids of claims and articles that are other ones now, where reading has changed; only while the page is written anew. */
const renamed = new Map<string, string>()

function rename(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{12}(?:[0-9a-f]{4})?\b/g, (id) => renamed.get(id) ?? id)
}

function noteNames(before: string, after: string): void {
  const [old, fresh] = [before, after].map((text) => text.match(/\b[0-9a-f]{12}(?:[0-9a-f]{4})?\b/g) ?? [])
  if (old!.length === fresh!.length) old!.forEach((id, at) => renamed.set(id, fresh![at]!))
}

test.each(consoles.map((text) => [text.split('\n')[0]!, text] as const))('%s', async (_first, text) => {
  process.chdir(folder)
  const ran: string[] = []
  const asked = process.env['UPDATE_DOCS'] ? rename(text) : text
  for (const command of commandsOf(asked)) ran.push(await transcript(command, database.url))
  process.chdir(home)
  printed.push(ran.join('\n'))
  if (process.env['UPDATE_DOCS']) noteNames(text, ran.join('\n'))
  else expect(timeless(ran.join('\n'))).toBe(timeless(text))
})

test('every way that a prediction can go is in it, and every line that is printed fits 80 columns', () => {
  const record = consoles.find((text) => text.startsWith('$ sayso record Arvelin --claims')) ?? ''
  for (const list of ['happened in time', 'happened late', 'did not happen', 'void', 'withdrawn', 'disputed'])
    expect(record).toContain(`\n${list} (`)
  for (const list of ['open (1)', 'repeats (1)', 'changed a verdict']) expect(record).toContain(list)
  const lines = consoles
    .join('')
    .split('\n')
    .filter((line) => !/^(\$| {4}--|>)/.test(line))
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})
