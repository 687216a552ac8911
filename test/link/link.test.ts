import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copiesAmong, linksOf, type Linkable } from '../../src/link/index.ts'

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

const story = Array.from(
  { length: 60 },
  (_, i) => `Sentence ${i} tells what happened at gate ${i * 7} of the harbour.`,
)

test('cut, respaced and padded copies count as one story, another story does not', () => {
  const articles = [
    { id: 'origin', text: story.join(' ') },
    { id: 'cut', text: story.slice(0, 30).join('\n\n') },
    { id: 'padded', text: `Advertisement. ${story.join('  ')} Read more on our site.` },
    { id: 'reordered', text: [...story.slice(30), ...story.slice(0, 30)].join(' ') },
    {
      id: 'other',
      text: story
        .map((sentence) => sentence.replace('tells what happened at', 'leaves open who paid for'))
        .join(' '),
    },
  ]
  expect(copiesAmong(articles)).toEqual([['origin', 'cut', 'padded', 'reordered'], ['other']])
})

test('every article is in exactly one group', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const articles = texts.map((text, index) => ({ id: String(index), text }))
      const ids = copiesAmong(articles).flat()
      expect(ids.toSorted()).toEqual(articles.map((article) => article.id).toSorted())
    }),
  )
})
