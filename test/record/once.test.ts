/** One prediction is counted once, and what hangs together is one theme. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstUtterances, themesOf, type Themed, type Uttered } from '../../src/record/index.ts'

const window = (to: string) =>
  ({ from: null, to, granularity: 'day', fromSaid: false, toSaid: true, rule: 'by' }) as const

const begun = (from: string, fromSaid = false) => ({ ...window('2026-01-31'), from, fromSaid })

const uttered = (id: string, content: string, change: Partial<Uttered> = {}): Uttered => ({
  id,
  speaker: 'Ida Holm',
  content,
  negated: false,
  due: window('2026-01-31'),
  ...change,
})

const FIRST = uttered('first', 'The bridge over the Orsa will open to 40 cars an hour')

const REPEATS: readonly [what: string, later: Uttered, repeated: boolean][] = [
  ['the same words', uttered('later', FIRST.content), true],
  [
    'another case, another comma',
    uttered('later', 'the bridge over the orsa will open, to 40 cars an hour'),
    true,
  ],
  ['one word more', uttered('later', 'The new bridge over the Orsa will open to 40 cars an hour'), true],
  ['another number', uttered('later', FIRST.content.replace('40', '60')), false],
  ['another window', uttered('later', FIRST.content, { due: window('2026-02-28') }), false],
  ['a start that was supposed, later', uttered('later', FIRST.content, { due: begun('2026-01-12') }), true],
  ['a start that was said', uttered('later', FIRST.content, { due: begun('2026-01-12', true) }), false],
  ['no window', uttered('later', FIRST.content, { due: null }), false],
  ['another speaker', uttered('later', FIRST.content, { speaker: 'Tomas Veil' }), false],
  ['nobody', uttered('later', FIRST.content, { speaker: null }), false],
  ['that it will not', uttered('later', FIRST.content, { negated: true }), false],
  ['another thing', uttered('later', 'The ferry over the Orsa will stop at night'), false],
  ['no words at all', uttered('later', '…'), false],
]

test.each(REPEATS)('said again: %s', (_what, later, repeated) => {
  expect(firstUtterances([FIRST, later]).get('later')).toBe(repeated ? 'first' : undefined)
})

test('a chain of repeats leads to the first of them', () => {
  const chain = ['a', 'b', 'c', 'd'].map((id) => uttered(id, FIRST.content))
  expect([...firstUtterances(chain).values()]).toEqual(['a', 'a', 'a'])
})

test('looking only at those with a word in common finds what comparing all would find', () => {
  const words = fc.array(
    fc.constantFrom('bridge', 'ferry', 'will', 'open', 'the', 'on', 'lock', '7', 'again'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (contents) => {
      const claims = contents.map((content, index) => uttered(String(index), content.join(' ')))
      const found = firstUtterances(claims)
      const firsts: Uttered[] = []
      for (const claim of claims) {
        const first = firsts.find((one) => dice(one, claim) >= 0.8 && hasSeven(one) === hasSeven(claim))
        expect(found.has(claim.id)).toBe(first !== undefined)
        if (first === undefined) firsts.push(claim)
        else expect(dice(claims[Number(found.get(claim.id))]!, claim)).toBeGreaterThanOrEqual(0.8)
      }
    }),
  )
})

/** Dice's coefficient by its definition: twice what is common, over both. */
function dice(one: Uttered, other: Uttered): number {
  const [mine, theirs] = [one, other].map(({ content }) => new Set(content.split(' ')))
  const both = [...mine!].filter((word) => theirs!.has(word)).length
  return (2 * both) / (mine!.size + theirs!.size)
}

const hasSeven = ({ content }: Uttered) => content.split(' ').filter((word) => word === '7').length

const themed = (id: string, change: Partial<Themed> = {}): Themed => ({
  id,
  articleId: id,
  due: window('2026-01-31'),
  places: [],
  repeats: null,
  ...change,
})

const THEMES: readonly [what: string, one: Partial<Themed>, other: Partial<Themed>, together: boolean][] = [
  ['one article', { articleId: 'x' }, { articleId: 'x' }, true],
  ['one window and a place', { places: [7, 8] }, { places: [9, 7] }, true],
  [
    'one end, and starts that were supposed',
    { places: [7], due: begun('2026-01-05') },
    { places: [7] },
    true,
  ],
  ['one prediction, made again', {}, { repeats: 'one' }, true],
  ['one window, elsewhere', { places: [7] }, { places: [8] }, false],
  ['one window, nowhere', {}, {}, false],
  ['one place, another window', { places: [7] }, { places: [7], due: window('2026-02-28') }, false],
  ['one place, no window', { places: [7], due: null }, { places: [7], due: null }, false],
]

test.each(THEMES)('%s', (_what, one, other, together) => {
  const themes = themesOf([themed('one', one), themed('other', other)])
  expect(themes.get('one') === themes.get('other')).toBe(together)
})

test('what hangs together by a third is one theme, in any order', () => {
  const chain = [
    themed('a', { articleId: 'x' }),
    themed('b', { places: [7] }),
    themed('c', { articleId: 'x', places: [7] }),
    themed('d'),
  ]
  for (const order of [chain, chain.toReversed()]) {
    const themes = themesOf(order)
    expect(new Set(['a', 'b', 'c'].map((id) => themes.get(id))).size).toBe(1)
    expect(new Set(themes.values()).size).toBe(2)
  }
})
