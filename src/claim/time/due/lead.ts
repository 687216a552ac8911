import { atomAtIndex as at, type Atom } from '../atoms.ts'

/** Words before an expression that do not change what governs it: "by (about) (the) Friday", "before (early) winter". */
const PASSED: ReadonlySet<string> = new Set([
  'the',
  'about',
  'around',
  'approximately',
  'roughly',
  'just',
  'only',
])

/** The two or three words that govern an expression, joined by blanks, nearest last: "no later than", "not before". */
export function leadOf(atoms: readonly Atom[], from: number): string {
  let index = from - 1
  while (isPassed(atoms, index)) index -= at(atoms, index).text === 'least' ? 2 : 1
  return [index - 2, index - 1, index].map((place) => at(atoms, place).text).join(' ')
}

/** "until (at least) Tuesday", "by (about) the". */
function isPassed(atoms: readonly Atom[], index: number): boolean {
  const { text } = at(atoms, index)
  if (text === 'least') return at(atoms, index - 1).text === 'at'
  return PASSED.has(text) && at(atoms, index - 1).text !== 'no'
}
