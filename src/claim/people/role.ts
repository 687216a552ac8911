import type { Word } from './passage.ts'
import { COUNTRY_OF } from './words/countries.ts'
import {
  AFTER_HEAD,
  DETERMINERS,
  FEMALE_WORDS,
  MALE_WORDS,
  MODIFIERS,
  NOT_NAMES,
  ROLE_CLASSES,
} from './words/en.ts'

/** What a description says of somebody: `classes` of the head noun, its own first; `nations` named in it. */
export interface Role {
  readonly text: string
  readonly classes: readonly string[]
  readonly nations: readonly string[]
  readonly affiliation: string | null
  readonly gender: 'he' | 'she' | null
}

/** Two-word roles whose head noun alone would mean something else. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['head of state', 'president'],
  ['heads of state', 'president'],
  ['prime minister', 'prime-minister'],
  ['vice president', 'vice-president'],
  ['chief executive', 'ceo'],
  ['attorney general', 'attorney'],
])

/** Reads words `[from, to)` as the description of a person; null when no role noun heads it. */
export function readRole(words: readonly Word[], from: number, to: number, text: string): Role | null {
  const head = headOf(words, from, to)
  if (head < 0) return null
  const first = words[DETERMINERS.has(words[from]!.lower) && head > from ? from + 1 : from]!
  return {
    text: text.slice(first.start, words[to - 1]!.end),
    classes: classesAt(words, head, from, to),
    nations: nationsIn(words, from, to),
    affiliation: affiliationOf(words, from, to, head, text),
    gender: genderOf(words, from, Math.min(to, head + 1)),
  }
}

/** The role noun that heads the phrase: the last one before the first preposition, relative or comma. */
export function headOf(words: readonly Word[], from: number, to: number): number {
  let head = -1
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (i > from && AFTER_HEAD.has(word.lower)) break
    if (ROLE_CLASSES.has(lastPart(word.lower)) && !word.possessive) head = i
    if (word.gap.startsWith(',') && head >= 0) break
  }
  return head
}

function lastPart(word: string): string {
  return ROLE_CLASSES.has(word) ? word : word.slice(word.lastIndexOf('-') + 1)
}

function classesAt(words: readonly Word[], head: number, from: number, to: number): readonly string[] {
  const noun = words[head]!.lower
  const before = head > from ? `${words[head - 1]!.lower} ${noun}` : ''
  const after = head + 2 < to ? `${noun} ${words[head + 1]!.lower} ${words[head + 2]!.lower}` : ''
  const own = PAIRS.get(after) ?? PAIRS.get(before) ?? lastPart(noun)
  return ROLE_CLASSES.get(own) ?? ROLE_CLASSES.get(lastPart(noun)) ?? []
}

/** The countries that words `[from, to)` name, as nouns or adjectives, longest names first. */
export function nationsIn(words: readonly Word[], from: number, to: number): readonly string[] {
  const nations: string[] = []
  for (let i = from; i < to; i++) {
    if (!words[i]!.capital) continue
    const length = [4, 3, 2, 1].find((n) => i + n <= to && COUNTRY_OF.has(joined(words, i, i + n)))
    if (length === undefined) continue
    nations.push(COUNTRY_OF.get(joined(words, i, i + length))!)
    i += length - 1
  }
  return nations
}

function joined(words: readonly Word[], from: number, to: number): string {
  let all = words[from]!.lower
  for (let i = from + 1; i < to; i++) all += ` ${words[i]!.lower}`
  return all
}

/** Says what a description's own words tell of gender ("spokeswoman", "Mr"). */
export function genderOf(words: readonly Word[], from: number, to: number): 'he' | 'she' | null {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!
    if (FEMALE_WORDS.has(lower)) return 'she'
    if (MALE_WORDS.has(lower)) return 'he'
  }
  return null
}

/** Whom the role serves: what follows the head's preposition by name, else the names (or possessor) before the head. */
function affiliationOf(
  words: readonly Word[],
  from: number,
  to: number,
  head: number,
  text: string,
): string | null {
  const after = namedAfter(words, head + 1, to)
  if (after !== null) return text.slice(words[after]!.start, words[to - 1]!.end)
  for (let i = from; i < head; i++) {
    const word = words[i]!
    if (word.possessive) return text.slice(words[from]!.start, word.end)
    if (word.capital && isProper(word)) return text.slice(word.start, words[capitalEnd(words, i, head)]!.end)
  }
  return null
}

/** A capital that a sentence's or title's beginning does not explain. */
function isProper({ lower }: Word): boolean {
  return !ROLE_CLASSES.has(lower) && !MODIFIERS.has(lower) && !DETERMINERS.has(lower) && !NOT_NAMES.has(lower)
}

function capitalEnd(words: readonly Word[], from: number, head: number): number {
  let end = from
  while (end + 1 < head && (words[end + 1]!.capital || words[end + 1]!.lower === 'military')) end++
  return ROLE_CLASSES.has(words[end]!.lower) && end > from ? end - 1 : end
}

const SERVING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'to', 'in'])

/** Where the last phrase with a name begins, after the last preposition of `[from, to)` that has one behind it. */
function namedAfter(words: readonly Word[], from: number, to: number): number | null {
  let named: number | null = null
  let open = to
  for (let i = from; i < to; i++) {
    const { lower, capital } = words[i]!
    if (SERVING.has(lower) && !(lower === 'of' && named === open)) open = i + 1
    else if (lower === 'the' && open === i) open = i + 1
    else if (capital && i >= open) named = open
  }
  return named
}
