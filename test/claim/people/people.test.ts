import { describe, expect, test } from 'vitest'
import { toReading } from '../../../src/article/index.ts'
import { whoIs } from '../../../src/claim/people/index.ts'
import { expectLinear } from '../../linear.ts'
import { articleOf } from '../../article-of.ts'
import { SECOND_PEOPLE, SECOND_STILL_WRONG } from './second-people.ts'
import { marked, statementOf } from './marked.ts'
import { FOUND, NOT_FOUND, type Row } from './rows.ts'
import { TRAPS } from './traps.ts'
import { FIRST_CONTACT } from './first-contact.ts'
import { FRESH_PEOPLE, STILL_WRONG } from './fresh-people.ts'
import { MORE_FIRST_CONTACT } from './more-first-contact.ts'

function names(text: string): readonly (string | null)[] {
  const { reading, statements } = marked(text)
  return whoIs(statements, reading).map(({ who }) => who?.name ?? null)
}

describe.each([
  ['found', FOUND],
  ['nobody', NOT_FOUND],
  ['traps', TRAPS],
  ['first contact', FIRST_CONTACT],
  ['first contact', MORE_FIRST_CONTACT],
  ['fresh', [...FRESH_PEOPLE, ...SECOND_PEOPLE]],
] as const)('%s', (_, rows) => {
  test.each<Row>(rows)('%s', (_phenomenon, text, who) => {
    expect(names(text)).toEqual(who)
  })
})

describe('still wrong', () => {
  test.fails.each<Row>([...STILL_WRONG, ...SECOND_STILL_WRONG])('%s', (_phenomenon, text, who) => {
    expect(names(text)).toEqual(who)
  })
})

describe('what is told of a speaker', () => {
  test.each([
    [
      '{s Colonel-General Anton Drevsky, a senior Ostland military official,} said {c yes}.',
      'Colonel-General, senior Ostland military official',
      'Ostland military',
    ],
    [
      '{s Olga Brant, an adviser to the head of the Halvorn Republic,} said {c yes}.',
      'adviser to the head of the Halvorn Republic',
      'Halvorn Republic',
    ],
    [
      '{s Ilya Brandt, spokesman for the Ministry of Defence,} said {c yes}.',
      'spokesman for the Ministry of Defence',
      'Ministry of Defence',
    ],
    ['{s Sharif Hamid, of the Wardak provincial council,} said {c yes}.', null, 'Wardak provincial council'],
    ['{s Corvex spokesperson Ilya Brandt} said {c yes}.', 'Corvex spokesperson', 'Corvex'],
    ['{s Ana Brook, quoting an official,} said {c yes}.', null, null],
    ['{s Ana Brook, speaking to two officials,} said {c yes}.', null, null],
    ['{s Shopkeeper Ida Holm, 54, whose mother is ill,} said {c yes}.', 'Shopkeeper', null],
    ['{s Ana Brook, acting mayor,} said {c yes}.', 'acting mayor', null],
    ['{s Mr Hale} said {c yes}.', null, null],
    ['{s Officials} said {c yes}.', null, null],
    ['{s The Ministry of Defence} said {c yes}.', null, null],
  ])('%s', (text, role, affiliation) => {
    const { reading, statements } = marked(text)
    expect(whoIs(statements, reading)[0]).toMatchObject({ role, affiliation })
  })

  test.each([
    ['{s Peter Hale} said {c yes}.', 'person'],
    ['{s The Ministry of Defence} said {c yes}.', 'organisation'],
    ['{s Reuters} reported {c it}.', 'organisation'],
    ['{s Iran} denied {c it}.', 'organisation'],
    ['{s Officials} said {c yes}.', 'group'],
    ['{s Democrats} said {c yes}.', 'group'],
  ])('%s is a kind', (text, kind) => {
    const { reading, statements } = marked(text)
    expect(whoIs(statements, reading)[0]!.who?.kind).toBe(kind)
  })

  test('doubt names its candidates', () => {
    const { reading, statements } = marked('Peter Hale met Igor Kimry. {s He} said {c it went well}.')
    expect(whoIs(statements, reading)[0]).toMatchObject({
      who: null,
      candidates: ['Peter Hale', 'Igor Kimry'],
    })
  })

  test('every mention is a span of the text', () => {
    const { reading, statements } = marked(
      '{s Peter Hale} said {c yes}. {s Hale} left. {c No}. {s He} said {c it}.',
    )
    const { mentions } = whoIs(statements, reading)[0]!.who!
    expect(mentions.map(([start, end]) => reading.article.text.slice(start, end))).toEqual([
      'Peter Hale',
      'Hale',
      'He',
    ])
  })

  test('I in a speech is its speaker', () => {
    const text = 'Peter Hale said he knew. “I said it would rain,” Anna Lund said.'
    const [quote, inner] = [text.indexOf('I said'), text.indexOf('it would')]
    const statements = [
      statementOf({
        source: [[text.indexOf('Anna'), text.indexOf(' said.')]],
        content: [[quote, text.indexOf(',”')]],
      }),
      statementOf({ source: [[quote, quote + 1]], content: [[inner, text.indexOf(',”')]], nestedIn: 0 }),
    ]
    expect(whoIs(statements, toReading(articleOf(text))).map(({ who }) => who?.name)).toEqual([
      'Anna Lund',
      'Anna Lund',
    ])
  })
})

describe('laws', () => {
  test('as many speakers as statements, none without a text', () => {
    const { reading } = marked('Peter Hale left.')
    expect(whoIs([], reading)).toEqual([])
    expect(whoIs([statementOf({ content: [[0, 5]] })], toReading(articleOf('')))).toHaveLength(1)
  })

  test('a sentence without end stays linear', () => {
    expectLinear(500, (n) => {
      const { reading, statements } = marked(
        '{s Peter Hale} said {c it and} Igor Kimry met him and {s he} saw {c it} and '.repeat(n),
      )
      return () => whoIs(statements, reading)
    })
  })
})
