import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTables } from '../../../src/world/api/read-tables.ts'

const PAGE = `# Figures

## What it does

No table here.

## How well (\`npm run eval -- gold DIR\`)

| what   |  set |
| ------ | ---: |
| a \\| b | .915 |
|        | .864 |

Words between.

| what  | when | who |
| ----- | ---- | --- |
| claim | then | me  |

## Another

| x |
|---|
`

test('tables are read by the sections that they stand in, with the command of the heading', () => {
  expect(readTables(PAGE, ['How well', 'What it does', 'Missing', 'Another'])).toEqual([
    {
      title: 'How well',
      command: 'npm run eval -- gold DIR',
      columns: ['what', 'set'],
      rows: [
        ['a | b', '.915'],
        ['', '.864'],
      ],
    },
    {
      title: 'How well',
      command: 'npm run eval -- gold DIR',
      columns: ['what', 'when', 'who'],
      rows: [['claim', 'then', 'me']],
    },
    { title: 'Another', command: null, columns: ['x'], rows: [] },
  ])
})

test('nothing is made of a page without tables', () => {
  expect(readTables('', ['How well'])).toEqual([])
  expect(readTables('## How well\n\nNothing.\n', ['How well'])).toEqual([])
})

test('the figures of this version are read whole: a number in every table', () => {
  const page = readFileSync('docs/quality.md', 'utf8')
  const tables = readTables(page, ['Whole claims', 'Who said what', 'When, where, what kind'])
  expect(tables.length).toBeGreaterThanOrEqual(3)
  for (const { rows } of tables) expect(rows.flat().join(' ')).toMatch(/\.\d/)
})
