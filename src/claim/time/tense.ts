import { atomAtIndex as at, type Atom } from './atoms.ts'
import type { Tense } from './anchors.ts'
import { AHEAD, CONDITIONS, MODALS, NOT_PAST, PAST_VERBS } from './words/verbs.ts'

/** How far from the expression a verb is sought. */
const REACH = 14

/** How near the beginning of its clause an expression must stand to belong to what follows. */
const OPENING = 4

/**
 * The tense of the clause round atoms `from` to `to`, within the sentence `[first, last)`: the nearest verb decides, one
 * before it first, unless the expression opens its clause ("then in the autumn we may have more").
 */
export function tenseAt(
  atoms: readonly Atom[],
  from: number,
  to: number,
  first: number,
  last: number,
): Tense {
  const most = Math.min(last, to + REACH)
  if (opensClause(atoms, from, first)) {
    const found = forward(atoms, to, most)
    if (found !== 'unknown') return found
  }
  const before = backward(atoms, from, Math.max(first, from - REACH))
  return before === 'unknown' ? forward(atoms, to, most) : before
}

const OPENERS: ReadonlySet<string> = new Set(',;:("“')
const CLOSERS: ReadonlySet<string> = new Set(',.;:')

function opensClause(atoms: readonly Atom[], from: number, first: number): boolean {
  for (let index = from - 1; index >= Math.max(first, from - OPENING); index -= 1) {
    if (OPENERS.has(at(atoms, index).text)) return true
    if (verbTense(atoms, index) !== 'unknown') return false
  }
  return from - first < OPENING
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
  if (AHEAD.has(text) || CONDITIONS.has(text)) return 'future'
  if (!isPast(text)) return 'unknown'
  return isParticiple(atoms, index) ? 'unknown' : 'past'
}

/** "be (finally) taken", "is reached", "may have", "to be sold": a past form that a word just before puts ahead. */
function isParticiple(atoms: readonly Atom[], index: number): boolean {
  for (let back = index - 1; back >= index - 3; back -= 1) {
    const { text } = at(atoms, back)
    if (text === 'be' || text === 'being' || (text === 'to' && back === index - 1)) return true
    if (back === index - 1 && (text === 'is' || text === 'are')) return true
    if (AHEAD.has(text) || MODALS.has(text)) return true
    if (CLOSERS.has(text)) return false
  }
  return false
}

function isPast(text: string): boolean {
  return PAST_VERBS.has(text) || (text.length > 4 && text.endsWith('ed') && !NOT_PAST.has(text))
}
