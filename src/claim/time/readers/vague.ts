import { atomAtIndex as at, type Atom } from '../atoms.ts'
import type { Found, Vague } from '../meaning.ts'

/** Phrases that only gesture at a time, the longest first. `reach` names the due convention, where the phrase has one. */
const PHRASES: readonly (readonly [phrase: string, value: Vague['value'], reach?: string])[] = [
  ['for the foreseeable future', 'FUTURE_REF'],
  ['in the foreseeable future', 'FUTURE_REF', 'foreseeable'],
  ['for the time being', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['in the near future', 'FUTURE_REF', 'near-future'],
  ['the near future', 'FUTURE_REF', 'near-future'],
  ['the near term', 'FUTURE_REF', 'near-future'],
  ['the short term', 'FUTURE_REF', 'near-future'],
  ['the long term', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF', 'foreseeable'],
  ['any day now', 'FUTURE_REF', 'any-day'],
  ['any moment now', 'FUTURE_REF', 'any-day'],
  ['at any moment', 'FUTURE_REF', 'any-day'],
  ['any time soon', 'FUTURE_REF', 'soon'],
  ['anytime soon', 'FUTURE_REF', 'soon'],
  ['very soon', 'FUTURE_REF', 'soon'],
  ['as soon as possible', 'FUTURE_REF', 'soon'],
  ['before long', 'FUTURE_REF', 'soon'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['present - day', 'PRESENT_REF'],
  ['modern day', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['the future', 'FUTURE_REF'],
  ['in future', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['the present', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
]

const BY_FIRST: ReadonlyMap<string, readonly (readonly [words: readonly string[], vague: Vague])[]> =
  indexed()

/** The words with which the phrases begin. */
export const VAGUE_OPENERS: readonly string[] = [...BY_FIRST.keys()]

/** Reads "now", "recently", "soon", "in the near future", "the time being". */
export function vague(atoms: readonly Atom[], from: number): Found | null {
  for (const [words, meaning] of BY_FIRST.get(at(atoms, from).text) ?? []) {
    if (
      words.every((word, offset) => at(atoms, from + offset).text === word) &&
      closes(atoms, from + words.length, words)
    )
      return { from, to: from + words.length, meaning, rule: 'vague' }
  }
  const { word, text } = at(atoms, from)
  if (word?.vague === undefined || word.part !== undefined || isOther(atoms, from, text)) return null
  const reach = word.reach === undefined ? {} : { reach: word.reach }
  return { from, to: from + 1, meaning: { kind: 'vague', value: word.vague, ...reach }, rule: 'vague' }
}

/** "soon after", "shortly before", "present at", "future of": words that do not stand for a time here. */
function isOther(atoms: readonly Atom[], from: number, text: string): boolean {
  const after = at(atoms, from + 1).text
  if (/^(soon|shortly|immediately)$/.test(text))
    return /^(after|before|afterwards|thereafter|as|that|following)$/.test(after)
  if (text === 'present' || text === 'recent') return true
  return text === 'now' && (after === 'that' || after === '-')
}

function closes(atoms: readonly Atom[], next: number, words: readonly string[]): boolean {
  if (words.at(-1) !== 'past') return true
  return at(atoms, next).word === null
}

function indexed(): ReadonlyMap<string, readonly (readonly [readonly string[], Vague])[]> {
  const index = new Map<string, (readonly [readonly string[], Vague])[]>()
  for (const [phrase, value, reach] of PHRASES) {
    const words = phrase.split(' ')
    const vagueOne: Vague = reach === undefined ? { kind: 'vague', value } : { kind: 'vague', value, reach }
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), [words, vagueOne]])
  }
  return index
}
