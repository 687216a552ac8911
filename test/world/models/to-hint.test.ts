import { expect, test } from 'vitest'
import { toReading } from '../../../src/article/index.ts'
import { toHint } from '../../../src/world/models/to-hint.ts'
import { articleOf } from '../../article-of.ts'
import { wordsAt } from '../../attribution/said-in.ts'

const by = { engine: 'model', reader: 'test-model', version: '0' } as const

test.each([
  [
    'The report says that the dam is old.',
    'The report',
    'that the dam is old.',
    'The report | the dam is old.',
  ],
  ['The report says the dam is old.', 'The', 'the dam is old', ' | the dam is old'],
  ['A witness says the dam is old.', 'A', 'the dam is old', ' | the dam is old'],
  ['This says the dam is old.', 'This', 'the dam is old', 'This | the dam is old'],
  ['Her advice is to mend it.', 'Her', 'to mend it', 'Her | to mend it'],
  ['“It is old,” Ana Brook said.', 'Ana Brook ', '“It is old,”', 'Ana Brook | It is old,'],
])('in %j the source %j of %j is read as %j', (text, source, content, expected) => {
  const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  const found = { source: span(source), cue: null, content: [span(content)], confidence: 1 }
  const hint = toHint(found, toReading(articleOf(text)), { by, redraws: true })
  expect(`${wordsAt(text, hint!.source)} | ${wordsAt(text, hint!.content)}`).toBe(expected)
})

test.each([
  ['nothing but "that "', 'He says that it rains.', 'that '],
  ['nothing but a comma', 'It rains, he says.', ', '],
])('a content of %s is no hint', (_, text, content) => {
  const at = text.indexOf(content)
  const found = { source: null, cue: null, content: [[at, at + content.length]] as const, confidence: 1 }
  expect(toHint(found, toReading(articleOf(text)), { by, redraws: true })).toBeNull()
})
