/** Versions compared: nothing is lost, and a sentence that only moved to a line's end has not changed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from '../../web/parts/differences.ts'

const text = fc
  .array(fc.constantFrom('He left.', 'She “stayed.”', ' ', '\n\n', 'No?', '3.5', 'Да.', '…', 'x'))
  .map((parts) => parts.join(''))
const joined = (before: string, after: string, kinds: readonly string[]) =>
  differences(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map((stretch) => stretch.text)
    .join('')

test('what is the same and gone is the older text, what is the same and new the newer', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(joined(before, after, ['same', 'gone'])).toBe(before)
      expect(joined(before, after, ['same', 'new'])).toBe(after)
    }),
  )
})

const ROWS: readonly [before: string, after: string, gone: string, came: string][] = [
  ['One. Two.', 'One. Two.', '', ''],
  ['One. Two.\n\nThree.', 'One.\n\nThree.', ' Two.', ''],
  ['He left. “We stay,” she said. All.', 'He left. All.', '“We stay,” she said. ', ''],
  ['He left.', 'He left on Monday.', 'He left.', 'He left on Monday.'],
  ['', 'New.', '', 'New.'],
]
test.each(ROWS)('%j to %j', (before, after, gone, came) => {
  expect([joined(before, after, ['gone']), joined(before, after, ['new'])]).toEqual([gone, came])
})
