import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishersIn } from '../../../src/link/index.ts'

const HEAD = 'outlet,publisher,source'

test.each([
  ['one', `${HEAD}\nThe Norder Post,Brandt Holding,imprint`, ['The Norder Post/Brandt Holding/imprint']],
  ['none', HEAD, []],
  [
    'quoted cells, blank lines, CRLF and a mark of order',
    `\uFEFFOutlet,Publisher,Source\r\n\r\n"Post, The","Brandt ""B"" Holding",x\r\n`,
    ['Post, The/Brandt "B" Holding/x'],
  ],
  [
    'an outlet twice, the same both times',
    `${HEAD}\nHolt Observer,Brandt,a\nHOLT OBSERVER,brandt,b`,
    ['Holt Observer/Brandt/a', 'HOLT OBSERVER/brandt/b'],
  ],
])('a list with %s', (_, list, wanted) => {
  const read = publishersIn(list)
  expect(read.ok ? read.value.map((one) => Object.values(one).join('/')) : read.problem).toEqual(wanted)
})

test.each([
  ['nothing in it', '', 'its first line is not'],
  ['no heading', 'The Norder Post,Brandt Holding,imprint', 'its first line is not'],
  ['other columns', 'publisher,outlet,source\na,b,c', 'its first line is not'],
  ['too few cells', `${HEAD}\nThe Norder Post,Brandt`, 'line 2 has not the three columns'],
  ['too many cells', `${HEAD}\nThe Norder Post,Brandt,x,y`, 'line 2 has not the three columns'],
  ['a quotation that does not end', `${HEAD}\n"The Norder Post,Brandt,x`, 'line 2 has not the three columns'],
  ['no publisher', `${HEAD}\nThe Norder Post,,x`, 'line 2 names no publisher'],
  ['no source', `${HEAD}\nThe Norder Post,Brandt,`, 'line 2 names no source'],
  [
    'a publisher called unknown',
    `${HEAD}\nThe Norder Post,Unknown,x`,
    '"Unknown" is nobody; leave the outlet out',
  ],
  ['a publisher called n/a', `${HEAD}\nThe Norder Post,n/a,x`, '"n/a" is nobody'],
  ['a name of marks alone', `${HEAD}\n***,Brandt,x`, '"***" is no name'],
  [
    'an outlet of two publishers',
    `${HEAD}\nHolt Observer,Brandt,a\n\nHolt Observer,Corvin,b`,
    'line 4 gives Holt Observer another publisher than line 2',
  ],
  ['six faults', `${HEAD}\n${'a\n'.repeat(6)}`, 'and 1 more'],
  ['a good line and a bad one', `${HEAD}\nHolt Observer,Brandt,a\nx`, 'line 3'],
])('a list with %s is refused whole', (_, list, said) => {
  const read = publishersIn(list)
  expect(read.ok ? null : read.problem.code).toBe('bad-publishers')
  expect(read.ok ? '' : read.problem.message).toContain(said)
})

test('whatever is given, it yields a list or says why not', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `${HEAD}\n${rest}`),
      ),
      (list) => {
        const read = publishersIn(list)
        if (read.ok) for (const one of read.value) expect(one.publisher).not.toBe('')
      },
    ),
  )
})
