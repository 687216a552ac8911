import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomsOf } from '../../../src/claim/time/atoms.ts'
import { READERS } from '../../../src/claim/time/lists.ts'
import { readersAt } from '../../../src/claim/time/openings.ts'
import { WORDS } from '../../../src/claim/time/words/en.ts'

const FIGURES = ['1', '2', '7', '10', '14', '21', '30', '90', '490', '1944', '1990', '2025', '0800']
const JOINTS = [
  'of',
  'to',
  'and',
  'in',
  'on',
  'before',
  'after',
  'ago',
  'pm',
  's',
  'st',
  'th',
  '.',
  ',',
  '-',
  "'",
  '’',
  ':',
  '/',
  'hours',
  'within',
  'inside',
]
const STRANGERS = ['plant', 'voted', 'latter', 'long', 'near', 'foreseeable', 'one', 'than', 'Brook']
const NAMES = [...WORDS.keys()]
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1))),
  },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 3, arbitrary: fc.constantFrom(...JOINTS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGERS) },
)
/** Articles lead most expressions, and decide by what follows whom to ask. */
const lead = fc.constantFrom('', 'the ', 'in the ', 'within the ')
const words = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 2, maxLength: 9 })

test('a reader that is not asked at an atom would have found nothing there', () => {
  fc.assert(
    fc.property(lead, words, (led, pieces) => {
      const atoms = atomsOf(led + pieces.flat().join(''))
      atoms.forEach((atom, at) => {
        const opens = atom.word !== null || atom.kind === 'number' || /^['’]$/.test(atom.text)
        if (!opens) return
        const asked = readersAt(atom, atoms[at + 1])
        for (const reader of READERS) if (!asked.includes(reader)) expect(reader(atoms, at)).toBeNull()
      })
    }),
    { numRuns: 3000 },
  )
})
