import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  identitiesAfter,
  NO_IDENTITIES,
  personsIn,
  refusalsAgainst,
  speakerKey,
  type Identifying,
  type Identities,
} from '../../src/ledger/index.ts'

type Step = readonly [verb: 'merge' | 'refuse', names: string] | readonly [verb: 'split', of: number]

const named = (names: string) =>
  names.split('+').map((name) => {
    const [bare, articleId = null] = name.split('@')
    return { name: bare!, articleId }
  })

function identifying(step: Step, more: object = {}): Identifying {
  if (step[0] === 'split')
    return { what: 'split', payload: { by: 'Ida Lund', of: step[1], reason: 'a mistake' } }
  const names = named(step[1])
  if (step[0] === 'refuse') return { what: 'refused', payload: { by: 'Ida Lund', names, reason: 'brothers' } }
  const payload = {
    by: 'Ida Lund',
    names,
    called: null,
    wikidata: null,
    evidence: [],
    reason: null,
    over: [],
  }
  return { what: 'merged', payload: { ...payload, ...more } }
}

function after(steps: readonly Step[], start: Identities = NO_IDENTITIES): Identities {
  return steps.reduce((state, step, at) => identitiesAfter(state, identifying(step), at) ?? state, start)
}

function groups(state: Identities): readonly string[] {
  return personsIn(state).map(({ names }) => names.map(speakerKey).join('+'))
}

describe('who is who', () => {
  test.each<[string, readonly Step[], readonly string[]]>([
    ['nobody said anything', [], []],
    ['two names', [['merge', 'A Lu+A Lou']], ['a lu+a lou']],
    [
      'three by two merges',
      [
        ['merge', 'a+b'],
        ['merge', 'b+c'],
      ],
      ['a+b+c'],
    ],
    [
      'two persons',
      [
        ['merge', 'a+b'],
        ['merge', 'c+d'],
      ],
      ['a+b', 'c+d'],
    ],
    [
      'two persons become one',
      [
        ['merge', 'a+b'],
        ['merge', 'c+d'],
        ['merge', 'a+d'],
      ],
      ['a+b+c+d'],
    ],
    [
      'a merge taken back',
      [
        ['merge', 'a+b'],
        ['split', 0],
      ],
      [],
    ],
    [
      'one of two taken back',
      [
        ['merge', 'a+b'],
        ['merge', 'b+c'],
        ['split', 1],
      ],
      ['a+b'],
    ],
    [
      'the same twice, one taken back',
      [
        ['merge', 'a+b'],
        ['merge', 'a+b'],
        ['split', 0],
      ],
      ['a+b'],
    ],
    [
      'a namesake parted',
      [
        ['merge', 'a@x'],
        ['merge', 'a+b'],
      ],
      ['a x', 'a+b'],
    ],
    [
      'a refusal is remembered',
      [
        ['refuse', 'a+b'],
        ['merge', 'a+b'],
      ],
      [],
    ],
    [
      '... through a third name',
      [
        ['refuse', 'a+b'],
        ['merge', 'a+c'],
        ['merge', 'c+b'],
      ],
      ['a+c'],
    ],
    [
      '... and what was split too',
      [
        ['merge', 'a+b'],
        ['split', 0],
        ['merge', 'a+b'],
      ],
      [],
    ],
    [
      'one person is not refused',
      [
        ['merge', 'a+b'],
        ['refuse', 'a+b'],
        ['merge', 'b+c'],
      ],
      ['a+b+c'],
    ],
    [
      'nothing is split twice',
      [
        ['merge', 'a+b'],
        ['split', 0],
        ['split', 0],
      ],
      [],
    ],
  ])('%s', (_, steps, persons) => {
    expect(groups(after(steps))).toEqual(persons)
  })

  test('a merge that names the refusal goes over it, and the refusal is gone', () => {
    const refused = after([['refuse', 'a+b']])
    expect(refusalsAgainst(refused, named('a+b'))).toEqual([0])
    const merged = identitiesAfter(refused, identifying(['merge', 'a+b'], { over: [0] }), 1)!
    expect([groups(merged), [...merged.refusals]]).toEqual([['a+b'], []])
  })

  test('two ids are two persons', () => {
    const one = identitiesAfter(NO_IDENTITIES, identifying(['merge', 'a'], { wikidata: 'Q1' }), 0)!
    const two = identitiesAfter(one, identifying(['merge', 'b'], { wikidata: 'Q2' }), 1)!
    expect(identitiesAfter(two, identifying(['merge', 'a+b']), 2)).toBeNull()
    expect(groups(identitiesAfter(one, identifying(['merge', 'a+b'], { wikidata: 'Q1' }), 1)!)).toEqual([
      'a+b',
    ])
  })

  test('the last name that was given is what a person is called', () => {
    const first = identitiesAfter(NO_IDENTITIES, identifying(['merge', 'a+b'], { called: 'A. B.' }), 0)!
    const second = identitiesAfter(first, identifying(['merge', 'b+c']), 1)!
    expect(personsIn(second)).toMatchObject([{ id: 0, called: 'A. B.', merges: [0, 1] }])
  })
})

const step = fc.oneof(
  fc.tuple(
    fc.constantFrom('merge' as const, 'refuse' as const),
    fc.constantFrom('a+b', 'b+c', 'c+d', 'a+d', 'a@x'),
  ),
  fc.tuple(fc.constant('split' as const), fc.nat(12)),
)

test('laws: no name is two persons’, and splitting every merge leaves nobody', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const state = after(steps)
      const keys = personsIn(state).flatMap(({ names }) => names.map(speakerKey))
      expect(new Set(keys).size).toBe(keys.length)
      let left = state
      for (const merge of state.merges.keys())
        left = identitiesAfter(left, identifying(['split', merge]), 100 + merge) ?? left
      expect(personsIn(left)).toEqual([])
    }),
  )
})
