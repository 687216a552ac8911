import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { canonicalJson, sealPayload } from '../../src/ledger/index.ts'

const written = (value: unknown) => {
  const canonical = canonicalJson(value)
  return canonical.ok ? canonical.value : canonical.problem.code
}

describe('canonical JSON (RFC 8785)', () => {
  test('the example of section 3.2.2', () => {
    const input = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`
    expect(written(JSON.parse(input))).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        `"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    )
  })

  test('the example of section 3.2.3: keys sort by UTF-16 code units', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(written(input)))).toHaveLength(7)
    expect(
      written(input)
        .match(/:"[A-Z][^"]*"/g)!
        .map((found) => found.slice(2, -1)),
    ).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  // Appendix B of the RFC.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555554', '333333333.33333325'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s is %s', (bits, text) => {
    expect(written(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test.each([
    ['NaN', Number.NaN],
    ['infinity', [Number.NEGATIVE_INFINITY]],
    ['a lone high surrogate', 'x\ud800'],
    ['a lone low surrogate as a key', { '\udc00': 1 }],
    ['a function', { fn: () => 1 }],
    ['undefined in a list', [undefined]],
    ['a bigint', 1n],
    ['65 levels', JSON.parse('['.repeat(66) + ']'.repeat(66))],
  ])('refuses %s', (_, value) => {
    expect(written(value)).toBe('not-canonical')
  })

  test('leaves out undefined properties, keeps NFC and NFD apart, and keeps NUL escaped', () => {
    expect(written({ a: undefined, b: '\0' })).toBe('{"b":"\\u0000"}')
    expect(written('é')).not.toBe(written('é'.normalize('NFD')))
  })

  test('law: it reads back as the same value, whatever the order of keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, shuffled(inner)]),
      )
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = written(value)
        expect(canonical).not.toBe('not-canonical')
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(written(JSON.parse(canonical))).toBe(canonical)
        expect(written(shuffled(JSON.parse(canonical)))).toBe(canonical)
      }),
    )
  })
})

const SALT = '00'.repeat(32)
test.each<[text: string, sealed: boolean]>([
  ['a\0b', false],
  ['\0', false],
  ['a\\\0', false],
  ['\\u0000', true],
  ['a\\\\u0000', true],
  ['a\u0001b', true],
])('an entry that holds %j is sealed: %s', (text, sealed) => {
  expect(sealPayload({ by: text }, SALT).ok).toBe(sealed)
})
