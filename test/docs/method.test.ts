import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { methodOfCode } from '../../scripts/method/method.ts'
import { methodPage } from '../../scripts/method/page.ts'
import { trackRecord } from '../../src/record/index.ts'

const [JSON_FILE, PAGE] = ['docs/reference/method.json', 'docs/method.md']
const STALE = 'the docstrings say otherwise by now: run `npm run docs`'

test('the method page is what the code says of itself', async () => {
  const method = methodOfCode()
  const json = `${JSON.stringify(method, null, 1)}\n`
  const page = await methodPage(method)
  if (process.env['UPDATE_DOCS']) {
    writeFileSync(JSON_FILE, json)
    writeFileSync(PAGE, page)
  }
  expect(readFileSync(JSON_FILE, 'utf8'), STALE).toBe(json)
  expect(readFileSync(PAGE, 'utf8'), STALE).toBe(page)
})

const NUMBERS = methodOfCode().sections.find(({ id }) => id === 'record')?.items ?? []

test('every number of a record is told of', () => {
  const told = NUMBERS.map(({ name }) => name)
  expect(Object.keys(trackRecord([])).filter((name) => !told.includes(name))).toEqual([])
})

test.each(['hitRate', 'hitRateByTheme', 'brierStated', 'brierImputed', 'latenessDays'])(
  '%s has a formula and says what it is taken over',
  (name) => {
    const item = NUMBERS.find((one) => one.name === name)
    expect(item?.formula).toBeTruthy()
    expect(item?.over).toBeTruthy()
  },
)

test('every statistic names its formula, and what others found names them', () => {
  const items = methodOfCode().sections.find(({ id }) => id === 'statistics')?.items ?? []
  const without = (field: 'formula' | 'source') =>
    items.filter((item) => item[field] === null).map(({ name }) => name)
  expect(without('formula')).toEqual(['themesOf', 'scoreForecasts', 'imputedBy', 'BANDS'])
  expect(items.filter(({ source }) => source !== null).map(({ name }) => name)).toEqual([
    'firstUtterances',
    'wilson',
    'clusterBootstrap',
    'brier',
    'calibration',
  ])
})
