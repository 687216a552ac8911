/** Where things stand: notes in the margin, rows in the window, pages at their addresses. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { api, filtersIn, geonames, isWebAddress, links, NO_FILTERS } from '../../web/links.ts'
import { placeAt } from '../../web/place.ts'
import { directionOf } from '../../web/parts/direction.ts'
import { settle } from '../../web/parts/settle.ts'
import { drawnRows } from '../../web/parts/window-of-rows.ts'
import { BANDS as LEDGER_BANDS } from '../../src/ledger/index.ts'
import { SHARE_FORMATS } from '../../src/share/index.ts'
import { BANDS } from '../../web/words/bands.ts'
import { FORMATS } from '../../web/words/formats.ts'
import { ruleWords } from '../../web/words/rules.ts'
import { dateWords, dueWords, windowWords } from '../../web/words/windows.ts'

const note = fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 20, max: 400 }) })
const notes = fc
  .array(note, { minLength: 1, maxLength: 12 })
  .map((all) => all.toSorted((one, other) => one.wanted - other.wanted))

describe('notes', () => {
  test('never overlap and never stand over the top', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: -1, max: 12 }), (all, chosen) => {
        const tops = settle(all, chosen, 8)
        expect(tops[0]).toBeGreaterThanOrEqual(0)
        for (let index = 1; index < all.length; index++) {
          expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1]! + all[index - 1]!.height + 8)
        }
      }),
    )
  })

  test('that have room stand beside their words; the chosen one keeps its place', () => {
    const far = [0, 300, 600].map((wanted) => ({ wanted, height: 100 }))
    expect(settle(far, -1, 8)).toEqual([0, 300, 600])
    const near = [500, 510, 520].map((wanted) => ({ wanted, height: 100 }))
    expect(settle(near, -1, 8)).toEqual([500, 608, 716])
    expect(settle(near, 2, 8)).toEqual([304, 412, 520])
  })
})

describe('rows', () => {
  const ROWS: readonly [above: number, drawn: readonly [from: number, to: number]][] = [
    [0, [0, 18]],
    [-500, [0, 13]],
    [100_000, [992, 1018]],
    [9_999_999, [99_991, 100_000]],
    [9_999_000, [99_982, 100_000]],
  ]
  test.each(ROWS)('%d pixels above the view', (above, [from, to]) => {
    expect(drawnRows(above, 1000, 100, 100_000)).toEqual({ from, to })
  })
})

describe('addresses', () => {
  test('of the app and the API', () => {
    const filters = { ...NO_FILTERS, text: 'a "b" & c', speaker: 'Ann', kind: 'promise' }
    const addresses = {
      app: [
        links.today(),
        links.ledger(),
        links.ledger(filters),
        links.predictions({ view: 'calendar', month: '2026-11' }),
        links.article('ab/c', 'd e'),
        links.versions('ab'),
        links.claim('c1'),
        links.judge('c1'),
        links.speakers(),
        links.speaker('Ann O’Hara / Reid'),
        links.outlet('Daily?'),
        links.entries(),
        links.add(),
      ],
      api: [
        api.claims(filters, 'x=', 50),
        api.articles(12),
        api.article('a?b'),
        api.add(),
        api.today(),
        api.act('c1', 'judge'),
        api.correct('ab'),
        api.facets(),
        api.record({ speaker: 'Ann' }),
        api.live(3),
        api.openapi(),
        geonames(5),
      ],
    }
    expect(addresses).toMatchInlineSnapshot(`
      {
        "api": [
          "/api/claims?text=a+%22b%22+%26+c&speaker=Ann&kind=promise&cursor=x%3D&limit=50",
          "/api/articles?limit=12",
          "/api/articles/a%3Fb",
          "/api/articles",
          "/api/today",
          "/api/claims/c1/judge",
          "/api/articles/ab/corrections",
          "/api/facets",
          "/api/records?speaker=Ann",
          "/api/live?since=3",
          "/api/openapi.json",
          "https://www.geonames.org/5/",
        ],
        "app": [
          "/",
          "/ledger",
          "/ledger?text=a+%22b%22+%26+c&speaker=Ann&kind=promise",
          "/predictions?view=calendar&month=2026-11",
          "/articles/ab%2Fc?claim=d+e",
          "/articles/ab/versions",
          "/claims/c1",
          "/claims/c1/judge",
          "/speakers",
          "/speakers/Ann%20O%E2%80%99Hara%20%2F%20Reid",
          "/outlets/Daily%3F",
          "/entries",
          "/add",
        ],
      }
    `)
  })

  test('lead back to their pages', () => {
    const PAGES = [
      { name: 'today', path: '/' },
      { name: 'ledger', path: '/ledger' },
      { name: 'article', path: '/articles/:id' },
      { name: 'versions', path: '/articles/:id/versions' },
      { name: 'speaker', path: '/speakers/:id' },
    ]
    const at = (path: string) => placeAt(new URL(path, 'http://localhost'), PAGES)
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, speaker) => {
        const filters = { ...NO_FILTERS, text, speaker }
        const place = at(links.ledger(filters))
        expect([place.name, filtersIn(place.query)]).toEqual(['ledger', filters])
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const place = at(links.speaker(name))
        // A name of dots alone is a step in the path to every browser.
        if (!/^\.+$/.test(name)) expect([place.name, place.id]).toEqual(['speaker', name])
      }),
    )
    expect(at('/')).toMatchObject({ name: 'today', id: '' })
    expect(at('/articles/abc?claim=d')).toMatchObject({ name: 'article', id: 'abc' })
    expect(at('/articles/abc/versions')).toMatchObject({ name: 'versions', id: 'abc' })
    expect(at('/articles/%E0%A4%A')).toMatchObject({ name: 'article', id: '%E0%A4%A' })
    expect(at('/articles/a/b/c')).toMatchObject({ name: 'missing' })
    expect(at('/elsewhere/')).toMatchObject({ name: 'missing', path: '/elsewhere/' })
  })

  const OUT: readonly [address: string | null, followed: boolean][] = [
    ['https://a.example/b', true],
    ['HTTP://a.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example', false],
    [null, false],
  ]
  test.each(OUT)('%j is followed: %s', (address, followed) => expect(isWebAddress(address)).toBe(followed))
})

describe('windows in words', () => {
  const WORDS: readonly [from: string | null, to: string | null, words: string, due: string][] = [
    ['2025-11-22', '2025-11-24', '22 Nov 2025 to 24 Nov 2025', 'by 24 Nov 2025'],
    ['2025-11-22', '2025-11-22', '22 Nov 2025', 'by 22 Nov 2025'],
    [null, '2025-12', 'by December 2025', 'by December 2025'],
    ['2026', null, 'from 2026, no end given', 'no end given'],
    [null, null, 'at a time not given', 'no end given'],
    [
      '2025-11-22T14:30',
      '2025-11-22T15:30',
      '22 Nov 2025, 14:30 to 22 Nov 2025, 15:30',
      'by 22 Nov 2025, 15:30',
    ],
    ['2025-W47', '2025-W48', '2025-W47 to 2025-W48', 'by 2025-W48'],
  ]
  test.each(WORDS)('%s to %s', (from, to, words, due) => {
    const window = { from, to, granularity: 'day', fromSaid: true, toSaid: true, rule: 'x' }
    expect([windowWords(window), dueWords(window)]).toEqual([words, due])
  })
  test('a date is the same everywhere', () => expect(dateWords('2025-01-01')).toBe('1 Jan 2025'))
})

test('what the app knows by heart is what the ledger knows', () => {
  expect(BANDS.map(({ name, low, high }) => ({ name, low, high }))).toEqual(LEDGER_BANDS)
  expect(FORMATS.map(([format]) => format).toSorted()).toEqual(
    SHARE_FORMATS.map(({ name }) => name).toSorted(),
  )
})

const DIRECTIONS: readonly [text: string, direction: 'ltr' | 'rtl'][] = [
  ['plain', 'ltr'],
  ['«Мы успеваем»', 'ltr'],
  ['12: שלום', 'rtl'],
  ['“مرحبا” hello', 'rtl'],
  ['hello שלום', 'ltr'],
  ['12.5 %', 'ltr'],
  ['', 'ltr'],
]
test.each(DIRECTIONS)('%j runs %s', (text, direction) => expect(directionOf(text)).toBe(direction))

const RULES: readonly [rule: string, words: string][] = [
  ['told-that-day', 'a report with no time of its own is about the day it was told'],
  ['within-n-days', '“within n days”, counted from when it was said to the end of the last one'],
  ['within-days-as-7-days', '“within days” without a number: taken as 7 days, by convention'],
  ['coming-days-as-7-days', '“coming days” is taken as 7 days, by convention'],
  ['in-n-weeks', '“in n weeks”, counted from when it was said'],
  ['soon-open', '“soon” has no end that could be named'],
  ['a-rule-of-tomorrow', 'a rule of tomorrow'],
]
test.each(RULES)('the rule %s in words', (rule, words) => expect(ruleWords(rule)).toBe(words))
