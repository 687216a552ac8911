import { expect, test } from 'vitest'
import { creditsOf } from '../../../src/link/index.ts'
import { expectLinear } from '../../linear.ts'

const credits = (text: string, byline: string | null = null): readonly string[] => creditsOf({ text, byline })

test.each([
  ['MARROWBY, Nov 23 (Reuters) - The river fell.', ['reuters']],
  ['MARROWBY (AP) — The river fell.', ['associated press']],
  ['DUNHAM, 3 March (Norlund Wire) – The river fell.', ['norlund wire']],
  ['The river fell.\n\nSource: dpa', ['dpa']],
  ['The river fell.\n\nReporting by Agence France-Presse', ['agence france-presse']],
  ['The river fell.\n\n© 2026 Thomson Reuters', ['reuters']],
  ['The river fell.\n\nSource:\n  Reuters\n', ['reuters']],
  ['The river fell.\n\nOriginally published by the Holt Observer.', ['the holt observer']],
  ['The river fell (by a metre) and rose again.', []],
  ['The mayor (62) said - and meant it - that the river fell.', []],
  ['Our source: a man who knows the river well and is no agency', []],
  ['He works for the Associated Press. The river fell.', []],
  ['From here the river is seen to fall.', []],
])('%s', (text, wanted) => {
  expect(credits(text)).toEqual(wanted)
})

test.each(['source', 'source: 2026', '\n', 'from'])(
  '%j and blanks without end cost no more than they are long',
  (label) => {
    expectLinear(4000, (size) => {
      const text = `x\n${label}${' '.repeat(size)}a.b${'\n'.repeat(size)}`
      return () => credits(text, text)
    })
  },
)

test.each([
  ['By AFP', ['agence france-presse']],
  ['AP and Reuters', ['associated press', 'reuters']],
  ['Ada Brock, dpa', ['dpa']],
  ['Ada Brock', []],
  ['Staff', []],
])('a byline: %s', (byline, wanted) => {
  expect(credits('The river fell.', byline)).toEqual(wanted)
})

test.each([
  ['QARN (TNA) - The river fell.', 'Teln News Agency', ['teln news agency', 'tna']],
  ['QARN, May 3 (Norlund) - The river fell.', 'Norlund Wire', ['norlund wire', 'norlund']],
  ['QARN (TNA) - The river fell.', 'Holt Observer', ['tna']],
  ['QARN (AP) - The river fell.', 'Associated Press', ['associated press']],
  ['QARN (Post) - The river fell.', null, ['post']],
])('an agency that names itself: %s of %s', (text, outlet, wanted) => {
  expect(creditsOf({ text, byline: null, outlet })).toEqual(wanted)
})
