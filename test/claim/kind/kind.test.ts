import { describe, expect, test } from 'vitest'
import { toReading, type Reading, type Span } from '../../../src/article/index.ts'
import type { Statement } from '../../../src/attribution/index.ts'
import { futureTokens, hedgeTokens, whatKind } from '../../../src/claim/kind/index.ts'
import { articleOf } from '../../article-of.ts'
import { statementOf } from '../people/marked.ts'
import { FRESH } from './fresh-rows.ts'
import { MORE_NEWS } from './more-news-rows.ts'
import { NEWS } from './news-rows.ts'
import { KINDS, type Row } from './rows.ts'
import { TRAPS } from './traps.ts'
import { UNSEEN } from './unseen-rows.ts'

/** "Source cue content." as a reading and its statement. */
function told(
  source: string,
  cue: string,
  content: string,
  part: Partial<Statement> = {},
): readonly [Statement, Reading] {
  const text = `${source} ${cue} ${content}.`
  const direct = content.startsWith('“')
  const from = source.length + cue.length + 2
  const inner: Span = direct ? [from + 1, from + content.length - 1] : [from, from + content.length]
  const statement = statementOf({
    source: [[0, source.length]],
    cue: [[source.length + 1, source.length + 1 + cue.length]],
    content: [inner],
    quote: direct ? 'direct' : 'indirect',
    ...part,
  })
  return [statement, toReading(articleOf(text))]
}

describe.each([
  ['kinds', KINDS],
  ['news', [...NEWS, ...MORE_NEWS, ...UNSEEN, ...FRESH]],
  ['traps', TRAPS],
] as const)('%s', (_, rows) => {
  test.each<Row>(rows)('%s %s %s', (source, cue, content, kind, certainty) => {
    const [statement, reading] = told(source, cue, content)
    const [found] = whatKind([statement], reading)
    expect([found!.kind, found!.certainty]).toEqual([kind, certainty])
  })
})

describe('what attribution says of the cue decides where the words are unknown', () => {
  test.each([
    ['deny', 'denial'],
    ['accuse', 'accusation'],
    ['ask', 'request'],
    ['decline', 'no-comment'],
    ['promise', 'promise'],
    ['predict', 'prediction'],
    ['think', 'opinion'],
    ['say', 'report'],
    ['estimate', 'report'],
  ] as const)('%s', (sense, kind) => {
    const [statement, reading] = told('Hale', 'murbled', 'a bridge', { sense })
    expect(whatKind([statement], reading)[0]!.kind).toBe(kind)
  })
})

describe('polarity', () => {
  test.each([
    ['the road was not open', true],
    ['the road wasn’t open', true],
    ['nobody came', true],
    ['the road was open', false],
    ['not only the road was open', false],
    ['the road was open, which nobody knew', false],
  ])('%s', (content, negated) => {
    const [statement, reading] = told('Hale', 'said', content)
    expect(whatKind([statement], reading)[0]!.negated).toBe(negated)
  })
})

describe('words to come', () => {
  test.each([
    ['The port will open in May.', 'open', true],
    ['The port is expected to open in May.', 'open', true],
    ['The firm plans to cut jobs.', 'cut', true],
    ['The port opened in May.', 'opened', false],
    ['The firm failed to cut jobs.', 'cut', false],
    ['The road to the port was open.', 'port', false],
    ['The firm would have cut jobs.', 'cut', false],
    ['A hearing has been scheduled for June.', 'hearing', true],
    ['A hearing was held in June.', 'hearing', false],
    ['The port is set to close.', 'set', false],
    ['The firm announced deep cuts.', 'cuts', true],
    ['The firm announced it has made deep cuts.', 'cuts', false],
    ['The bank filed for protection.', 'protection', true],
    ['The state will ease the crisis.', 'crisis', false],
    ['The state will ease the restriction.', 'restriction', true],
    ['The firm will buy shares owned by the state.', 'owned', false],
    ['The shares will be owned by the state.', 'owned', true],
    ['The firm will cut 900 jobs.', 'jobs', false],
    ['The firm is also moving to Oslo on Monday.', 'moving', true],
    ['The firm is considering using the port.', 'using', true],
    ['The strike is to end losses by June.', 'end', true],
    ['The plane was allowed to land.', 'land', true],
    ['The firm is moving boxes.', 'moving', false],
    ['The plane was set to land on Monday.', 'land', false],
    ['The planes were to land in May.', 'land', false],
    ['The camera allows users to record sound.', 'record', false],
  ])('%s %s', (text, word, future) => {
    const reading = toReading(articleOf(text))
    const index = reading.tokens.findIndex(({ start }) => start === text.indexOf(word))
    expect(futureTokens(reading)[index] === 1).toBe(future)
  })
})

describe('hedges', () => {
  test.each([
    ['It may rain.', ['may']],
    ['It will rain in May.', []],
    ['May rains are rare.', ['May']],
    ['Perhaps he is allegedly ill.', ['Perhaps', 'allegedly']],
    ['The road is open.', []],
  ])('%s', (text, hedges) => {
    const reading = toReading(articleOf(text))
    expect(
      hedgeTokens(reading).map((i) => text.slice(reading.tokens[i]!.start, reading.tokens[i]!.end)),
    ).toEqual(hedges)
  })
})

test('as many commitments as statements, in a text of any length', () => {
  const [statement, reading] = told('Hale', 'said', 'the road and '.repeat(20_000))
  expect(whatKind([statement, statement], reading)).toHaveLength(2)
  expect(whatKind([], reading)).toEqual([])
})
