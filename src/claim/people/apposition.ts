import type { Word } from './passage.ts'
import { readRole, type Role } from './role.ts'
import { COUNTRY_OF } from './words/countries.ts'
import { AFTER_HEAD, DETERMINERS, NOT_NAMES, OWNERS } from './words/en.ts'

/** What stands behind a name: ", an adviser to the head of X," or ", of the city council,". */
export interface Apposition {
  readonly role: Role | null
  readonly affiliation: string | null
  /** The index behind the last word of it. */
  readonly to: number
}

/** How far behind a name its role may reach, in words. */
const FARTHEST = 18

const STOPS: ReadonlySet<string> = new Set(
  'who whom whose which said says told tells added has had have was is were are did will would claimed announced and but'.split(
    ' ',
  ),
)

/** Reads what a name's bearer is said to be right behind the name; null when nothing is. */
export function appositive(words: readonly Word[], to: number, text: string): Apposition | null {
  const last = words[to - 1]!
  const first = words[to]
  if (first === undefined || first.sentence !== last.sentence || last.possessive) return null
  if (last.gap === ' ' && first.lower === 'of') return ofCountry(words, to)
  if (last.gap !== ', ') return null
  if (/^\d/.test(first.text) && first.gap === ', ') return behindComma(words, to + 1, text)
  return behindComma(words, to, text)
}

/** "Warholm of Norway": an affiliation only where the name is a country's. */
function ofCountry(words: readonly Word[], to: number): Apposition | null {
  const place = words[to + 1]
  if (place === undefined || !COUNTRY_OF.has(place.lower)) return null
  return { role: null, affiliation: place.text, to: to + 2 }
}

function behindComma(words: readonly Word[], from: number, text: string): Apposition | null {
  if (STOPS.has(words[from]?.lower ?? '')) return null
  const start = from < words.length && DETERMINERS.has(words[from]!.lower) ? from + 1 : from
  const end = phraseEnd(words, start)
  if (end <= start) return null
  if (words[start]!.lower === 'of')
    return { role: null, affiliation: membership(words, start, end, text), to: end }
  const role = isDoing(words, start) ? null : readRole(words, start, end, text)
  if (role === null || namesAnother(words, start, end)) return null
  return { role, affiliation: role.affiliation, to: end }
}

/** ", quoting an official", ", speaking to a minister": what somebody does; "acting mayor" is a role. */
function isDoing(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  const next = words[at + 1]?.lower ?? ''
  const opens = [DETERMINERS, AFTER_HEAD, OWNERS, COUNTED].some((set) => set.has(next)) || /^\d/.test(next)
  return lower === 'quoting' || lower === 'citing' || (lower.endsWith('ing') && opens)
}

const COUNTED: ReadonlySet<string> = new Set(['two', 'three', 'several', 'some'])

function membership(words: readonly Word[], start: number, end: number, text: string): string {
  const from =
    words[start + 1] !== undefined && DETERMINERS.has(words[start + 1]!.lower) ? start + 2 : start + 1
  return text.slice(words[Math.min(from, end - 1)]!.start, words[end - 1]!.end)
}

/** ", Mayor Sidorova, and": the next in a list, not the role of the one before. */
function namesAnother(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]!
  const before = words[to - 2]
  if (!words[from]!.capital) return false
  return (
    to - from > 1 &&
    last.capital &&
    before!.capital &&
    !NOT_NAMES.has(last.lower) &&
    readRole(words, to - 1, to, '') === null &&
    !words.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'at')
  )
}

function phraseEnd(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && end - from < FARTHEST) {
    const word = words[end]!
    if (word.sentence !== words[from]!.sentence || (STOPS.has(word.lower) && end > from)) break
    end++
    if (word.gap !== ' ' && word.gap !== ' (' && !POSSESSIVE.has(word.gap)) break
  }
  return end
}

/** "The rebels' leader": what stands between an owner and what is owned. */
const POSSESSIVE: ReadonlySet<string> = new Set(["' ", '’ '])
