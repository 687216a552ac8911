import type { Atom } from '../atoms.ts'

const OPENERS: ReadonlySet<string> = new Set(['if', 'once', 'provided', 'should'])
/** What makes a condition an ultimatum: the clock runs from the saying until something is done. */
const ULTIMATA: ReadonlySet<string> = new Set([
  'not',
  'unless',
  'fail',
  'fails',
  'refuse',
  'refuses',
  'without',
  't',
  'otherwise',
])

/** Says whether lengths in the words count from a condition that has not come about: "if the deal is signed, within ten days". */
export function isConditional(atoms: readonly Atom[]): boolean {
  const opened = atoms.findIndex(({ text }, index) => OPENERS.has(text) && (text !== 'should' || index === 0))
  if (opened < 0) return isAfterEvent(atoms)
  return !atoms.slice(opened).some(({ text }) => ULTIMATA.has(text))
}

/** "as soon as the deal is signed", "when the ice melts". */
function isAfterEvent(atoms: readonly Atom[]): boolean {
  return atoms.some(({ text }, index) => {
    if (text === 'when' || text === 'after') return index === 0
    return text === 'soon' && atoms[index + 1]?.text === 'as' && atoms[index + 2]?.text !== 'possible'
  })
}
