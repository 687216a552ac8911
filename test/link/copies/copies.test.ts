import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyingOf, printIndex } from '../../../src/link/index.ts'
import { chances, EDITS } from './edits.ts'
import { LATER_EDITS } from './later-edits.ts'
import { LATER_EVENTS } from './later-stories.ts'
import { comparableOf, inventedIn, library, originals } from './library.ts'
import { scoreOf } from './score.ts'
import { EVENTS } from './stories.ts'

test('which texts count once, pair by pair', () => {
  const { f1, tooMany } = scoreOf(library(11))
  expect(tooMany.slice(0, 5)).toEqual([])
  expect(f1).toBeGreaterThanOrEqual(0.97)
})

test.each([
  ['other chances', 2024, originals(), EDITS],
  ['other stories', 7, inventedIn(LATER_EVENTS), EDITS],
  ['other stories and other edits', 7, inventedIn(LATER_EVENTS), LATER_EDITS],
])('the same for what nothing was tuned on: %s', (_, seed, bases, edits) => {
  const { f1, tooMany, missed } = scoreOf(library(seed, bases, edits))
  expect(tooMany.slice(0, 5)).toEqual([])
  expect(f1, missed.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(0.97)
})

test('no two reporters of one event are taken for copies', () => {
  const bases = [...originals(), ...inventedIn(LATER_EVENTS)].map(({ text }) => comparableOf(text))
  for (const [i, one] of bases.entries())
    for (const other of bases.slice(0, i)) expect(copyingOf(one, other)).toBeNull()
})

const [origin, rival] = EVENTS['mine']!

test.each(Object.keys(EDITS))(
  'a copy of which this is left goes back to its origin, not to a rival: %s',
  (name) => {
    const copy = comparableOf(EDITS[name]!(origin, chances(3)))
    expect(copyingOf(copy, comparableOf(origin))?.how).not.toBe('passage')
    expect(copyingOf(copy, comparableOf(rival))).toBeNull()
  },
)

test('an exact copy is called one, whatever its marks and spaces', () => {
  const same = comparableOf(origin.toUpperCase().replaceAll(' ', '  '))
  expect(copyingOf(same, comparableOf(origin))).toMatchObject({
    how: 'exact',
    why: 'the two texts have the same words',
  })
})

test('a page of two stories names what it has from each', () => {
  const other = EVENTS['vote']![0]
  const index = printIndex()
  for (const [id, text] of [
    ['mine', origin],
    ['vote', other],
  ] as const)
    index.add(id, comparableOf(text))
  const text = `${origin}\n\n${other}`
  const parents = index.add('both', comparableOf(text))
  expect(parents.map((parent) => parent.id).toSorted()).toEqual(['mine', 'vote'])
  for (const { id, spans } of parents) {
    const [from, to] = id === 'mine' ? [0, origin.length] : [origin.length, text.length]
    // Words that both stories use may stand next to the seam.
    for (const span of spans) expect(span[0] >= from - 100 && span[1] <= to + 100).toBe(true)
  }
})

test('a quotation that both have, however long, is no copy', () => {
  const quotation = `“${EVENTS['clinic']![2].replaceAll(/[“”]/g, '').replaceAll('\n\n', ' ')}”`
  const [one, two] = [EVENTS['flood']![0], EVENTS['strike']![1]]
  expect(copyingOf(comparableOf(`${one}\n\n${quotation}`), comparableOf(`${two}\n\n${quotation}`))).toBeNull()
})

test('whatever a text is, it is an exact copy of itself or too short to tell', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60, mode: 'sentences' }), (text) => {
      const comparable = comparableOf(text)
      expect([undefined, 'exact']).toContain(copyingOf(comparable, comparable)?.how)
    }),
  )
})
