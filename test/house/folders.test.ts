/** The folder rules are attacked with bad edits on a copy of a small tree: each must be refused, by the rule named. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

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
  ['a stage looks up', 'attribution/x.ts', "import '../claim/index.ts'", 'attribution-looks-up'],
  ['the ledger looks at the world', 'ledger/x.ts', "import '../world/storage/index.ts'", 'ledger-looks-up'],
  ['a sibling is known', 'claim/time/x.ts', "import '../people/index.ts'", 'siblings-are-strangers-in-claim'],
  ['a back door is used', 'ledger/x.ts', "import '../attribution/readers/said.ts'", 'one-door'],
  ['a stage reads a file', 'claim/x.ts', "import 'node:fs'", 'stages-are-dry'],
  ['a stage opens a socket', 'article/x.ts', "import 'node:net'", 'stages-are-dry'],
  ['a stage asks the database', 'ledger/x.ts', "import 'pg'", 'stages-need-no-drivers'],
  ['the API builds its own store', 'world/api/x.ts', "import '../storage/index.ts'", 'worlds-meet-in-main'],
  ['a stage knows the journey', 'claim/x.ts', "import '../journey.ts'", 'stages-do-not-know-the-journey'],
  ['the world imports main', 'world/api/x.ts', "import '../../main.ts'", 'nobody-imports-main'],
  ['two files import each other', 'ledger/x.ts', "import './y.ts'", 'no-cycles'],
]

beforeAll(() => {
  for (const [file, code] of Object.entries(GOOD)) write(`src/${file}`, code)
  write('src/ledger/y.ts', "import './x.ts'\n")
  write('src/ledger/x.ts', 'export {}\n')
  cpSync(join(root, '.dependency-cruiser.mjs'), join(tree, 'rules.mjs'))
  cpSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'))
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

test('a good tree passes', () => {
  expect(cruise()).toEqual([])
})

test.each(BAD)('%s: refused', (_edit, file, code, rule) => {
  write(`src/${file}`, `${code}\n`)
  const broken = cruise()
  if (file === 'ledger/x.ts') write('src/ledger/x.ts', 'export {}\n')
  else rmSync(join(tree, 'src', file))
  expect(broken).toContain(rule)
})

test('the real tree passes', { timeout: 60_000 }, () => {
  expect(() =>
    execFileSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.mjs', 'src'], { cwd: root }),
  ).not.toThrow()
})

function write(file: string, code: string): void {
  const path = join(tree, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
}

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
  const report = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return report.summary.violations.map((violation) => violation.rule.name)
}
