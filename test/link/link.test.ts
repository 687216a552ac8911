import { expect, test } from 'vitest'
import { linksOf, type Linkable } from '../../src/link/index.ts'

const said: Linkable = {
  id: 'a',
  articleId: 'A',
  speaker: 'Pavel Lindqvist',
  content: 'the terminal would reopen by Friday with all eleven berths',
  kind: 'prediction',
  negated: false,
  day: '2026-05-06',
}
const elsewhere = (change: Partial<Linkable>): Linkable => ({ ...said, id: 'b', articleId: 'B', ...change })

const CASES: readonly [what: string, other: Linkable, copied: boolean, relation: string | null][] = [
  ['the same words by the same speaker', elsewhere({}), false, 'repeats'],
  ['the same words by another speaker', elsewhere({ speaker: 'Katrin Molde' }), false, 'same'],
  ['the same words by nobody known', elsewhere({ speaker: null }), false, 'same'],
  ['the same words in a copy', elsewhere({}), true, 'copy-of'],
  ['a denial by another', elsewhere({ speaker: 'Katrin Molde', kind: 'denial' }), false, 'denies'],
  [
    'other white space and quotes',
    elsewhere({ content: 'the terminal would “reopen” by Friday — with all eleven berths' }),
    false,
    'repeats',
  ],
  [
    'another number',
    elsewhere({ content: 'the terminal would reopen by Friday with all 12 berths' }),
    false,
    null,
  ],
  ['the opposite', elsewhere({ negated: true }), false, null],
  ['other words', elsewhere({ content: 'four of the injured are in a serious condition' }), false, null],
  [
    'a copy of the story, but another claim of it',
    elsewhere({ content: 'nobody had warned the passengers' }),
    true,
    null,
  ],
]

test.each(CASES)('%s', (_what, other, copied, relation) => {
  const [link] = linksOf(other, [said], () => copied)
  expect(link?.relation ?? null).toBe(relation)
})
