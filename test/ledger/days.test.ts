import { describe, expect, test } from 'vitest'
import { daysOf, nameKey, pageKey, statusOn, type Status } from '../../src/ledger/index.ts'

test.each([
  ['2026-03-05', '2026-03-05', '2026-03-05'],
  ['2026-03-05T14:30', '2026-03-05', '2026-03-05'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2025-W52', '2025-12-22', '2025-12-28'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['203', '2030-01-01', '2039-12-31'],
  ['20', '2000-01-01', '2099-12-31'],
])('%s covers %s to %s', (value, first, last) => {
  expect(daysOf(value)).toEqual({ first, last })
})

test.each(['', 'soon', '2026-13', '2026-13-01', '2026-W54', '2025-W53', '2026-SU', 'PRESENT_REF', null])(
  '%s covers no days',
  (value) => {
    expect(daysOf(value)).toBeNull()
  },
)

test.each<[string, string | null, Status]>([
  ['2026-03-05', null, 'no-due-date'],
  ['2026-03-05', '2026-03-06', 'open'],
  ['2026-03-06', '2026-03-06', 'due'],
  ['2026-03-07', '2026-03-06', 'overdue'],
  ['2026-03-30', '2026-03', 'open'],
  ['2026-03-31', '2026-03', 'due'],
  ['2026-04-01', '2026-03', 'overdue'],
])('on %s, due by %s is %s', (asOf, dueTo, status) => {
  expect(statusOn(asOf, dueTo, null)).toBe(status)
})

test('a verdict stands whatever the day', () => {
  expect(statusOn('2030-01-01', '2026-03', 'void')).toBe('void')
})

test.each([
  ["Дж. О'Ніл", 'дж о ніл'],
  ['  Zoë   STRÖM ', 'zoe strom'],
  ['aif.ru', 'aif ru'],
  ['—', ''],
])('the key of "%s" is "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

describe('which page an article is', () => {
  const parts = { url: null, canonicalUrl: null, givenId: null, outlet: null, textSha256: 'x' }
  const url = 'https://www.herald.example/a/1?id=7'

  test.each([
    ['the fragment', { url: `${url}#top` }],
    ['tracking', { url: `${url}&utm_source=feed&fbclid=1` }],
    ['http', { url: 'http://herald.example/a/1?id=7' }],
    ['the mobile host, canonical', { url: 'https://m.herald.example/amp/1', canonicalUrl: url }],
    ['another host named as canonical', { url, canonicalUrl: 'https://agency.example/story' }],
    ['the front page named as canonical', { url, canonicalUrl: 'https://www.herald.example/' }],
    ['nonsense named as canonical', { url, canonicalUrl: 'not a url' }],
  ])('%s makes no difference', (_, given) => {
    expect(pageKey({ ...parts, ...given })).toBe(pageKey({ ...parts, url }))
  })

  test.each([
    ['another path', { url: 'https://www.herald.example/a/2?id=7' }],
    ['another query', { url: 'https://www.herald.example/a/1?id=8' }],
    ['another outlet', { url: 'https://tribune.example/a/1?id=7' }],
    ['no url', {}],
    ['a given id', { givenId: '7' }],
  ])('%s is another page', (_, given) => {
    expect(pageKey({ ...parts, ...given })).not.toBe(pageKey({ ...parts, url }))
  })

  test('the same id at two outlets is two pages', () => {
    expect(pageKey({ ...parts, givenId: '7', outlet: 'A' })).not.toBe(
      pageKey({ ...parts, givenId: '7', outlet: 'B' }),
    )
  })
})
