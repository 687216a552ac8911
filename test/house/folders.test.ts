/** The folder rules are attacked with bad edits on a copy of a small tree: each must be refused, by the rule named. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
mkdirSync(join(root, '.cache'), { recursive: true })
const tree = mkdtempSync(join(root, '.cache/folders-'))

const GOOD = {
  'article/index.ts': 'export const article = 1\nexport type Article = string\n',
  'attribution/index.ts': "export { article as statement } from '../article/index.ts'\n",
  'attribution/readers/said.ts': 'export const said = 1\n',
  'claim/index.ts': "export { time } from './time/index.ts'\n",
  'claim/time/index.ts': "import { article } from '../../article/index.ts'\nexport const time = article\n",
  'claim/people/index.ts': 'export const people = 1\n',
  'ledger/index.ts': 'export const ledger = 1\n',
  'world/storage/index.ts': 'export const store = 1\nexport interface Store { readonly n: number }\n',
  'world/api/index.ts':
    "import type { Store } from '../storage/index.ts'\nexport const api = (store: Store) => store\n",
  'journey.ts': "export { statement } from './attribution/index.ts'\n",
  'main.ts': "export { store } from './world/storage/index.ts'\n",
}

const BAD: readonly [edit: string, file: string, code: string, rule: string][] = [
  ['a stage looks up', 'attribution/up.ts', "import '../claim/index.ts'", 'attribution-looks-up'],
  ['the ledger looks at the world', 'ledger/up.ts', "import '../world/storage/index.ts'", 'ledger-looks-up'],
  [
    'a sibling is known',
    'claim/time/sibling.ts',
    "import '../people/index.ts'",
    'siblings-are-strangers-in-claim',
  ],
  ['a back door is used', 'ledger/back-door.ts', "import '../attribution/readers/said.ts'", 'one-door'],
  ['a stage reads a file', 'claim/disk.ts', "import 'node:fs'", 'stages-are-dry'],
  ['a stage opens a socket', 'article/socket.ts', "import 'node:net'", 'stages-are-dry'],
  ['a stage asks the database', 'ledger/driver.ts', "import 'pg'", 'stages-need-no-drivers'],
  [
    'the API builds its own store',
    'world/api/store.ts',
    "import '../storage/index.ts'",
    'worlds-meet-in-main',
  ],
  [
    'a stage knows the journey',
    'claim/journey.ts',
    "import '../journey.ts'",
    'stages-do-not-know-the-journey',
  ],
  ['the world imports main', 'world/api/main.ts', "import '../../main.ts'", 'nobody-imports-main'],
  ['two files import each other', 'ledger/circle.ts', "import './round.ts'", 'no-cycles'],
]

beforeAll(() => {
  for (const [file, code] of Object.entries(GOOD)) write(`src/${file}`, code)
  cpSync(join(root, '.dependency-cruiser.mjs'), join(tree, 'rules.mjs'))
  cpSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'))
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

test('a good tree passes', () => {
  expect(cruise()).toEqual([])
})

describe('bad edits, all at once', () => {
  let broken: readonly string[] = []
  beforeAll(() => {
    write('src/ledger/round.ts', "import './circle.ts'\n")
    for (const [, file, code] of BAD) write(`src/${file}`, `${code}\n`)
    broken = cruise()
  })

  test.each(BAD)('%s: refused', (_edit, file, _code, rule) => {
    expect(broken).toContain(`src/${file} ${rule}`)
  })
})

function write(file: string, code: string): void {
  const path = join(tree, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
}

/** What is refused, each as its file and the rule. */
function cruise(): readonly string[] {
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', 'rules.mjs', '--output-type', 'json', 'src'],
    {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  }
  return report.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)
}
