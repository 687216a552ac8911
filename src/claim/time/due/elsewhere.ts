import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found } from '../meaning.ts'
import { tenseAt } from '../tense.ts'
import { isSlipped } from './range.ts'

/** Words before an expression that make it a comparison, a history or a thing's name rather than a term. */
const BACKWARD: ReadonlySet<string> = new Set([
  'since',
  'than',
  'like',
  'unlike',
  'of',
  'versus',
  'vs',
  'against',
  'compared',
  'with',
  'from',
])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'whom'])
const CLOSERS: ReadonlySet<string> = new Set(',.;:')
/** How many words are looked at on either side. */
const REACH = 12

/** Says whether an expression stands in a prediction or promise without being its term: a trap that must not become a due window. */
export function isElsewhere(atoms: readonly Atom[], found: Found, indirect: boolean): boolean {
  return (
    found.meaning.kind === 'every' ||
    isRepeated(atoms, found) ||
    isWeekendOf(atoms, found) ||
    isPossessive(atoms, found) ||
    isBackward(atoms, found) ||
    isReplaced(atoms, found) ||
    isInRelativeClause(atoms, found) ||
    isPast(atoms, found, indirect)
  )
}

/** "At 9 a.m. every day", "on the same month a year earlier": repeated, or compared with. */
function isRepeated(atoms: readonly Atom[], { to, meaning }: Found): boolean {
  const { text } = at(atoms, to)
  if (text === 'every' || text === 'each') return true
  return meaning.kind === 'shift' && text === 'a' && /^(earlier|before)$/.test(at(atoms, to + 2).text)
}

/** "Friday's summit", "the January deadline", "the 2026 budget": an expression that only names a thing. */
function isPossessive(atoms: readonly Atom[], { to, from, meaning }: Found): boolean {
  const mark = at(atoms, to)
  if ((mark.text === "'" || mark.text === '’') && at(atoms, to + 1).text === 's') return true
  const names =
    meaning.kind === 'point' &&
    (meaning.year !== undefined || meaning.month !== undefined || meaning.weekday !== undefined)
  return (
    names &&
    LEADS.has(at(atoms, from - 1).text) &&
    mark.kind === 'word' &&
    mark.word === null &&
    !FOLLOWS.has(mark.text)
  )
}

/** "The weekend edition". */
function isWeekendOf(atoms: readonly Atom[], { to, rule }: Found): boolean {
  const { kind, word, text } = at(atoms, to)
  return rule === 'weekend' && kind === 'word' && word === null && !FOLLOWS.has(text)
}

const LEADS: ReadonlySet<string> = new Set('the a an its his her their our this whose'.split(' '))
/** Words that go on a clause behind an expression; any other makes it part of a name. */
const FOLLOWS: ReadonlySet<string> = new Set(
  'and to by for in on if as is was will it he she they we before after when at of from until week that'.split(
    ' ',
  ),
)

/** "than in 2024", "since March", "compared with May", "the events of 2014"; "out of" and "end of" belong to the expression. */
function isBackward(atoms: readonly Atom[], { from }: Found): boolean {
  const one = at(atoms, from - 1).text
  const two = at(atoms, from - 2).text
  if (one === 'of') return !/^(as|ahead|deadline|week|weeks|day|days|start|beginning|out|matter)$/.test(two)
  if (one === 'from') return /^(up|down|rise|rose|risen|differ|different|memories|levels)$/.test(two)
  if (BETWEEN.has(one) && COMPARED.has(two)) return true
  if (one === 'than' && /^(later|earlier|sooner|more|less|fewer)$/.test(two)) return false
  return BACKWARD.has(one) && one !== 'from'
}

const BETWEEN: ReadonlySet<string> = new Set(['in', 'of', 'the', 'on', 'to', 'with'])
const COMPARED: ReadonlySet<string> = new Set(['than', 'since', 'compared', 'like', 'against', 'unlike'])

/** "by March, not January", "rather than in May", "originally planned for June": the date that no longer holds. */
function isReplaced(atoms: readonly Atom[], { from }: Found): boolean {
  for (let index = from - 1; index >= from - 5; index -= 1) {
    const { text } = at(atoms, index)
    if (ONCE.has(text)) return true
    if (
      text === 'not' &&
      index >= from - 2 &&
      !/^(until|before|till|later|earlier|after)$/.test(at(atoms, from - 1).text)
    )
      return true
    if ((text === 'rather' || text === 'instead') && index >= from - 3) return true
    if (BREAKS.has(text) && at(atoms, index + 1).text !== 'not') return false
  }
  return false
}

const BREAKS: ReadonlySet<string> = new Set('.;,')
const ONCE: ReadonlySet<string> = new Set(['originally', 'initially', 'formerly', 'previously'])

/** "the minister, who takes office on Monday, will ...": the clause is about somebody, not about what is to come. */
function isInRelativeClause(atoms: readonly Atom[], { from }: Found): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    const { text } = at(atoms, index)
    if (RELATIVES.has(text)) return at(atoms, index - 1).text === ',' || text === 'who'
    if (CLOSERS.has(text)) return false
  }
  return false
}

const RETRODICTION =
  /\b(had been (expected|scheduled|planned|due|supposed|promised|set)|(was|were) (supposed|meant|to have|originally|previously|once)|(would|should|could|might|must) have|had (planned|promised|hoped|expected|vowed|wanted|intended))\b/

/** "had been expected by May", "fell on Monday": what is over; a bare "was expected" is, too, in somebody's own words. */
function isPast(atoms: readonly Atom[], { from, to, meaning }: Found, indirect: boolean): boolean {
  const ahead = meaning.kind === 'length' && meaning.lies === 'ahead'
  const [first, last] = clauseRound(atoms, from, to)
  const words = atoms
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
  if (RETRODICTION.test(words)) return true
  if (isSlipped(atoms, from)) return false
  if (!indirect && /\b(was|were) (expected|scheduled|planned|due)\b/.test(words)) return true
  return !ahead && tenseAt(atoms, from, to, first, last) === 'past'
}

/** The clause: from the last stop, semicolon or "but" before to the next one after. */
function clauseRound(atoms: readonly Atom[], from: number, to: number): readonly [number, number] {
  let first = from
  while (first > 0 && from - first < 2 * REACH && !isBreak(atoms, first - 1)) first -= 1
  let last = to
  while (last < atoms.length && last - to < 2 * REACH && !isBreak(atoms, last)) last += 1
  return [first, last]
}

function isBreak(atoms: readonly Atom[], index: number): boolean {
  const { text, spaced } = at(atoms, index)
  if (text === ';' || text === 'but' || text === 'although' || text === 'though') return true
  return (
    (text === '.' || text === '!' || text === '?') &&
    !spaced &&
    at(atoms, index + 1).capital &&
    at(atoms, index - 1).text.length > 1
  )
}
