/** A page that says one thing for ever is read in the time of its length. */
import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'
import { facetsOf } from '../src/link/index.ts'
import { articleOf } from './article-of.ts'
import { expectLinear } from './linear.ts'
import { sampleClaim } from './sample-claim.ts'

const FOR_EVER = [
  '1,',
  '1.2',
  'according to ',
  'he said she said ',
  'denied that he said ',
  '“a” said he, ',
  'by Friday ',
  '“',
]

test.each(FOR_EVER)('%j for ever', (words) => {
  expectLinear(4000, (size) => {
    const article = articleOf(words.repeat(size / words.length))
    return () => read(article, NOTHING_KNOWN)
  })
})

test('a sentence of nothing but cues has contents of bounded length', () => {
  const { claims } = read(articleOf(`${'according to '.repeat(2000)}the river.`), NOTHING_KNOWN)
  expect(claims.length).toBeGreaterThan(1000)
  expect(Math.max(...claims.map(({ content }) => content.text.length))).toBeLessThan(4000)
})

test.each(['12 boats ', 'this and that, ', '12 boats and 13 men. '])(
  'a content of %j for ever is taken apart',
  (words) => {
    expectLinear(2000, (size) => {
      const text = words.repeat(size / words.length)
      const claim = { ...sampleClaim, content: { spans: [[0, text.length] as const], text } }
      return () => facetsOf({ id: claim.id, claim, articleId: 'a', day: '2025-11-22', outlet: null })
    })
  },
)
