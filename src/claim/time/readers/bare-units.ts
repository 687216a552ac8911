import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'

/** Words before a bare plural that make it a length: "for years", "within hours". */
const LENGTH_BEFORE: ReadonlySet<string> = new Set([
  'for', 'in', 'within', 'over', 'after', 'of', 'took', 'takes', 'take', 'last', 'lasted', 'spent', 'spend', 'until', 'just',
]) // prettier-ignore

/** Reads units that nothing counts: "for years", "within weeks", "days later", "decades-long". */
export function bareUnits(atoms: readonly Atom[], from: number): Found | null {
  const { word } = at(atoms, from)
  if (word?.unit === undefined || word.plural !== true) return null
  const after = at(atoms, from + 1)
  if (/^(ago|later|earlier)$/.test(after.text)) return countedOff(from, word.unit, after.text)
  const long = after.text === '-' && /^(long|old)$/.test(at(atoms, from + 2).text)
  if (!long && !LENGTH_BEFORE.has(at(atoms, from - 1).text)) return null
  return { from, to: from + 1, meaning: unsaid(word.unit), rule: 'bare-units' }
}

function unsaid(unit: NonNullable<NonNullable<Atom['word']>['unit']>): Found['meaning'] {
  return { kind: 'length', unit, least: null, most: null, lies: null }
}

function countedOff(from: number, unit: NonNullable<NonNullable<Atom['word']>['unit']>, side: string): Found {
  const anchor = side === 'ago' ? 'now' : 'told'
  const toward = side === 'later' ? 1 : -1
  return {
    from,
    to: from + 2,
    meaning: { kind: 'shift', unit, count: null, from: anchor, toward },
    rule: 'counted-off',
  }
}
