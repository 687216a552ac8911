import { atomAtIndex as at, type Atom } from './atoms.ts'
import type { Tense } from './anchors.ts'
import { AHEAD, NOT_PAST, PAST_VERBS } from './words/verbs.ts'

/** How far from the expression a verb is sought. */
const REACH = 14

/** The tense of the clause round atoms `from` to `to`, within the sentence `[first, last)`: the nearest verb decides, one before it first. */
export function tenseAt(
  atoms: readonly Atom[],
  from: number,
  to: number,
  first: number,
  last: number,
): Tense {
  const before = backward(atoms, from, Math.max(first, from - REACH))
  return before === 'unknown' ? forward(atoms, to, Math.min(last, to + REACH)) : before
}

function backward(atoms: readonly Atom[], from: number, least: number): Tense {
  for (let index = from - 1; index >= least; index -= 1) {
    const found = verbTense(atoms, index)
    if (found !== 'unknown') return found
  }
  return 'unknown'
}

function forward(atoms: readonly Atom[], from: number, most: number): Tense {
  for (let index = from; index < most; index += 1) {
    const found = verbTense(atoms, index)
    if (found !== 'unknown') return found
  }
  return 'unknown'
}

function verbTense(atoms: readonly Atom[], index: number): Tense {
  const { kind, text } = at(atoms, index)
  if (kind !== 'word') return 'unknown'
  if (AHEAD.has(text)) return 'future'
  if (!isPast(text)) return 'unknown'
  return /^(be|to|being)$/.test(at(atoms, index - 1).text) ? 'unknown' : 'past'
}

function isPast(text: string): boolean {
  return PAST_VERBS.has(text) || (text.length > 4 && text.endsWith('ed') && !NOT_PAST.has(text))
}
