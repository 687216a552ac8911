import { describe, expect, test } from 'vitest'
import type { PairRow } from './pair-row.ts'
import { PAIRS, relateRow, type Related } from './relate-row.ts'

const related = PAIRS.map(relateRow)

const told = ({ row: [wanted, , later, , earlier], found, why }: Related): string =>
  `${wanted}, found ${found} (${why}): ${later} | ${earlier}`

/** The share that is right, and what is not, to be read when too little is. */
function score(of: (one: Related) => boolean): { readonly right: number; readonly wrong: readonly string[] } {
  const looked = related.filter(of)
  const wrong = looked.filter(({ right }) => !right)
  return { right: 1 - wrong.length / looked.length, wrong: wrong.map(told) }
}

const isTrap = ({ row: [wanted] }: Related): boolean => wanted === 'none'

describe('invented pairs of claims', () => {
  test('are many, and half of them are traps', () => {
    const traps = related.filter(isTrap).length
    expect(related.length).toBeGreaterThanOrEqual(220)
    expect(traps * 2).toBeGreaterThanOrEqual(related.length)
    expect(new Set(PAIRS.map(([, , later, , earlier]) => `${later}|${earlier}`)).size).toBe(PAIRS.length)
  })

  test('that are links get the relation that people name', () => {
    const { right, wrong } = score((one) => !isTrap(one))
    expect(right, wrong.join('\n')).toBeGreaterThan(0.85)
  })

  test('that are none get none', () => {
    const { right, wrong } = score(isTrap)
    expect(right, wrong.join('\n')).toBeGreaterThan(0.95)
  })
})

const SAID = 'Mayor Nora Quist said '
const DAY = '2025-03-04'

/** What decides, whatever else two claims share. */
const DECIDES: readonly PairRow[] = [
  [
    'contradicts',
    DAY,
    'Adviser Tom Brook said prices rose 6 % in May.',
    DAY,
    `${SAID}prices rose 5 % in May.`,
  ],
  ['same', DAY, 'Adviser Tom Brook said prices rose 5 % in May.', DAY, `${SAID}prices rose 5 % in May.`],
  [
    'updates',
    '2025-03-09',
    `${SAID}the rebels have taken the town of Ostrava.`,
    DAY,
    `${SAID}the rebels will take the town of Ostrava.`,
  ],
  [
    'repeats',
    '2025-03-09',
    `${SAID}the rebels have taken the town of Ostrava.`,
    DAY,
    `${SAID}the rebels have taken the town of Ostrava.`,
  ],
  [
    'contradicts',
    DAY,
    'Adviser Tom Brook said the tram bridge was not closed.',
    DAY,
    `${SAID}the tram bridge was closed.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said the tram bridge in Graz was closed.',
    DAY,
    `${SAID}the tram bridge in Linz was closed.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said the tram bridge was closed in March 2023.',
    DAY,
    `${SAID}the tram bridge was closed in May 2024.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said Erik Blom had paid for the bridge.',
    DAY,
    `${SAID}Karin Blom had paid for the bridge.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said it is not clear why the tram bridge was closed.',
    DAY,
    `${SAID}the tram bridge was closed.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said the first bridge will be closed.',
    DAY,
    `${SAID}the second bridge will be closed.`,
  ],
  [
    'none',
    DAY,
    'Adviser Tom Brook said 30 trams were sold in May.',
    DAY,
    `${SAID}30 buses were sold in May.`,
  ],
]

test.each(DECIDES)('%s: on %s "%s" after on %s "%s"', (...row) => {
  const { right, found, why } = relateRow(row)
  expect(right, `${found}: ${why}`).toBe(true)
})

test('a pair turned round keeps its symmetric relation and turns the others', () => {
  for (const { row, found } of related.filter(({ right }) => right)) {
    const [wanted, laterDay, later, earlierDay, earlier] = row
    if (laterDay !== earlierDay || !['same', 'contradicts'].includes(found)) continue
    expect(relateRow([wanted, earlierDay, earlier, laterDay, later]).found, later).toBe(found)
  }
})
