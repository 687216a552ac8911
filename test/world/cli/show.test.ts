import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProgress, inWords } from '../../../src/world/cli/progress-line.ts'
import {
  columns,
  cut,
  indented,
  paintFor,
  showClaimRow,
  showMoment,
  showRule,
  showRecord,
  showWindow,
  visible,
  whoOf,
  wrap,
} from '../../../src/world/cli/show/index.ts'
import type { ClaimRow } from '../../../src/world/storage/index.ts'
import { trackRecord } from '../../../src/record/index.ts'
import { sampleClaim } from '../../sample-claim.ts'
import { sayso } from './harness.ts'
import { dataDirOf, storeOptionsOf } from '../../../src/world/cli/settings.ts'

const window = (from: string | null, to: string | null, said = true) =>
  ({ from, to, granularity: 'day', fromSaid: said, toSaid: said, rule: 'within-n-days' }) as const

describe('windows', () => {
  test.each([
    ['2025-11-22', '2025-11-22', '22 Nov 2025'],
    ['2025-11-22', '2025-11-24', '22–24 Nov 2025'],
    ['2025-11-22', '2025-12-04', '22 Nov – 4 Dec 2025'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    [null, '2025-11-24', 'by 24 Nov 2025'],
    ['2026', null, 'from 2026'],
    ['2026-05', '2026-05', 'May 2026'],
    ['2026-05', '2026-07', 'May 2026 – Jul 2026'],
    ['2025-11-22T14:30', '2025-11-22T14:30', '22 Nov 2025, 14:30'],
    [null, null, 'at some time'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(showWindow(window(from, to))).toBe(words)
  })

  test.each(['2026-W12', '202X', 'soon', '2026-13-01', ''])('%j stands as it is', (iso) => {
    expect(showMoment(iso)).toBe(iso)
  })

  test('what was supposed is said to be so', () => {
    expect(showRule(window('2025-11-22', '2025-11-24', false))).toBe('within-n-days, start and end supposed')
    expect(showRule(window(null, '2025-11-24'))).toBe('within-n-days')
  })
})

describe('lines on a terminal', () => {
  test('hold every word, are never too wide, and cannot move the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 20, max: 100 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(visible(text).replaceAll(/\s/g, ''))
      }),
    )
  })

  test.each([
    ['\u001b[2J\u001b[31mred', '⟨U+001B⟩[2J⟨U+001B⟩[31mred'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['\u200bx\ufeff', '⟨U+200B⟩x⟨U+FEFF⟩'],
    ['“Ні”, 👩‍🚒', '“Ні”, 👩‍🚒'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('indents and cuts', () => {
    expect(indented('one two three four five six', 24, '    ', ' 1  ')).toBe(
      ' 1  one two three four\n    five six',
    )
    expect(cut('a\nlong   title', 8)).toBe('a long …')
    expect(cut('short', 8)).toBe('short')
  })

  test('ink leaves no trace without colour', () => {
    expect(paintFor(false)('bad', 'x')).toBe('x')
    expect(paintFor(true)('bad', 'x')).toBe('\u001b[31mx\u001b[39m')
  })
})

describe('who said it', () => {
  test.each([
    ['Ilda Renko', 'Mayor', 'the town of Orsa', 'Ilda Renko, Mayor, the town of Orsa'],
    ['Mirela Toth', 'spokeswoman for the army', 'army', 'Mirela Toth, spokeswoman for the army'],
    ['spokesman for the army', 'Spokesman', 'the army', 'spokesman for the army'],
    ['Orsa council', 'orsa council', null, 'Orsa council'],
    ['Ana Mayorga', 'Mayor', null, 'Ana Mayorga, Mayor'],
  ])('%s, %s, %s: nothing is said twice', (name, role, affiliation, shown) => {
    const who = { name, kind: 'person', mentions: [] } as const
    expect(whoOf({ ...sampleClaim, who, role, affiliation })).toBe(shown)
  })
})

describe('an article without claims', () => {
  test('is said to have none', async () => {
    const stdin = 'Rain fell on the harbour all day, and the boats stayed in.'
    const { out } = await sayso(['read', '-', '--no-places', '--language', 'en'], { stdin })
    expect(out).toContain('No claims. Own voice of the outlet: 100% of the text.')
  })
})

describe('a track record', () => {
  const closed = (status: 'happened-in-time' | 'did-not-happen', count: number) =>
    Array.from({ length: count }, () => ({ status, review: 'confirmed' }) as const)

  test.each([40, 60, 80])('says what counted, and fits into %i columns', (width) => {
    const record = trackRecord([...closed('happened-in-time', 7), ...closed('did-not-happen', 5)])
    const shown = showRecord('Ilda Renko', { record, earlier: [] }, width, paintFor(false))
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('in time 7 of 12 (58%; 95% interval 32% to 81%)')
    expect(shown).toContain('may be ranked')
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('where what hangs together counts as one: 12 themes')
    for (const line of shown.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
  })

  test('shows lateness, voids, repeats, chances by who gave them, and what the rate was before', () => {
    const late = (latenessDays: number) =>
      ({ status: 'happened-late', review: 'confirmed', latenessDays }) as const
    const ratings = [
      { by: 'R. Okafor', value: 0.675 },
      { by: 'M. Ilves', value: 0.875 },
    ]
    const record = trackRecord([
      { ...late(3), probability: { how: 'stated', value: 0.7 } },
      { ...late(40), probability: { how: 'imputed', ratings } },
      { status: 'void', review: 'confirmed', ground: 'condition-failed' },
      { ...late(3), repeats: 'c1' },
    ])
    const hitRate = { numerator: 1, denominator: 2, interval: [0.09, 0.91] } as const
    const earlier = [{ before: 17, at: '2026-02-05T10:00:00.000Z', claimId: 'c1', hitRate, erased: null }]
    const shown = showRecord('Ilda Renko', { record, earlier }, 80, paintFor(false)).replaceAll(/\s+/g, ' ')
    for (const words of [
      'repeats 1 more, counted where first said',
      'closed 2, 2 happened late',
      'lateness 3 to 40 days, median 21.5: 3, 40',
      'void 1: 1 condition failed',
      'stated Brier 0.490 over 1 (0 is perfect, 0.25 fifty-fifty), chances given by the speaker',
      'likely (70%): in time 0 of 1',
      'imputed Brier 0.601 over 1 (0 is perfect, 0.25 fifty-fifty), chances put on the words by two raters',
      'before entry 17 changed a verdict (5 Feb 2026): 1 of 2 (50%; 95% interval 9% to 91%)',
    ])
      expect(shown).toContain(words)
  })
})

describe('progress', () => {
  test.each([
    [312, 0.41, 3, '312 articles · 41% · 104/s · 5 s left'],
    [5, null, 10, '5 articles · 0.5/s'],
    [1, 0, 0.1, '1 article · 0%'],
    [12_000, 1, 60, '12,000 articles · 100% · 200/s · 0 s left'],
  ])('%i, %d after %d s', (things, share, seconds, words) => {
    expect(describeProgress('article', things, share, seconds)).toBe(words)
  })

  test.each([
    [0.2, '1 s'],
    [190, '3 min 10 s'],
    [7500, '2 h 5 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(inWords(seconds)).toBe(words)
  })
})

describe('where the ledger is', () => {
  const options = { color: true }
  test.each([
    [{}, { HOME: '/h' }, /^(\/h\/\.local\/share\/sayso|.*Application Support\/Sayso|\/var\/lib\/sayso)$/],
    [{}, { XDG_DATA_HOME: '/x' }, /^(\/x\/sayso|.*Application Support\/Sayso)$/],
    [{}, { SAYSO_DATA: '/d' }, /^\/d$/],
    [{ data: '/e' }, { SAYSO_DATA: '/d' }, /^\/e$/],
  ])('%j %j', (given, env, dir) => {
    expect(dataDirOf(given, env)).toMatch(dir)
  })

  test('a database of one’s own outweighs the environment’s folder, an explicit folder the environment’s database', () => {
    const env = { DATABASE_URL: 'postgres://e', SAYSO_DATA: '/d' }
    expect(storeOptionsOf(options, env)).toEqual({ databaseUrl: 'postgres://e' })
    expect(storeOptionsOf({ ...options, data: '/x' }, env)).toEqual({ dataDir: '/x' })
    expect(storeOptionsOf({ ...options, database: 'postgres://o' }, {})).toEqual({
      databaseUrl: 'postgres://o',
    })
    expect(storeOptionsOf(options, { SAYSO_DATA: '/d', SAYSO_ACTOR: 'desk' })).toEqual({
      dataDir: '/d',
      actor: 'desk',
    })
  })
})

describe('a claim in a list', () => {
  const window = { ...sampleClaim.due!, from: '2026-02-10', to: '2026-04-30' }
  const row: ClaimRow = {
    id: 'c1',
    day: '2026-02-10',
    claim: { ...sampleClaim, kind: 'prediction', due: window },
    fixedDue: window,
    status: 'overdue',
    review: 'confirmed',
    current: false,
    supersededBy: null,
    absentFrom: null,
    reading: 1,
    article: {
      id: 'f'.repeat(64),
      url: null,
      outlet: 'Orsa Post',
      title: null,
      published: null,
      capturedAt: '2026-02-10T10:00:00.000Z',
      language: { code: 'en', sure: true },
      version: 1,
    },
  }

  test.each([40, 60, 80, 100])('fits into %i columns, with all that is known of it', (width) => {
    const shown = showClaimRow(row, width, paintFor(false))
    for (const line of shown.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
    const words = '10 Feb 2026 prediction due 10 Feb – 30 Apr 2026 overdue, unreviewed confirmed no longer in'
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(words)
  })
})
