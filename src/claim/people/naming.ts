import type { Word } from './passage.ts'
import { appositive, type Apposition } from './apposition.ts'
import { isFirm, isRole, runEnd } from './run-end.ts'
import { headOf, nationsIn, readRole, type Role } from './role.ts'
import { COUNTRY_OF } from './words/countries.ts'
import {
  DETERMINERS,
  DOCUMENTS,
  GROUP_NOUNS,
  MODIFIERS,
  NEVER_PERSONS,
  NOT_NAMES,
  OFFICES,
  ORGANISATION_CLASS,
  TITLES,
} from './words/en.ts'

/** A name as it stands in the text: words `[from, to)`, what is said of its bearer before it, and after it. */
export interface Naming {
  readonly from: number
  readonly to: number
  /** The name's words in lower case, without title and role. */
  readonly name: readonly string[]
  readonly kind: 'person' | 'organisation' | 'country' | 'unknown'
  readonly role: Role | null
  readonly after: Apposition | null
  readonly acronym: string | null
  /** The first word of the title or role before the name, or `from`. */
  readonly whole: number
}

/** Finds every name of a passage, in text order; headlines, where every word is capital, tell nothing. Linear. */
export function namingsIn(words: readonly Word[], text: string): readonly Naming[] {
  const namings: Naming[] = []
  for (let i = 0, end = 0; i < words.length; i = end) {
    const opens = i === 0 || words[i]!.sentence !== words[i - 1]!.sentence
    end = opens ? headlineEnd(words, i) : i
    if (end > i) continue
    end = i + 1
    if (!opensName(words[i]!)) continue
    end = runEnd(words, i)
    const naming = readRun(words, i, end, text)
    if (naming !== null) namings.push(naming)
  }
  return namings
}

function opensName(word: Word): boolean {
  return word.capital && !NOT_NAMES.has(word.lower)
}

/** The end of a sentence in which nearly every word is capital, or `from` when it is an ordinary one. */
function headlineEnd(words: readonly Word[], from: number): number {
  let end = from
  let small = 0
  while (end < words.length && words[end]!.sentence === words[from]!.sentence) {
    if (!words[end]!.capital && words[end]!.text.length > 3) small++
    if (small > 1 + (end - from) / 8) return from
    end++
  }
  return end - from > 5 && !words[end - 1]!.gap.startsWith('.') ? end : from
}

function readRun(words: readonly Word[], from: number, to: number, text: string): Naming | null {
  const start = nameStart(words, from, to)
  if (start === to || (to - from === 1 && isCommon(words[from]!))) return null
  return isOrganisation(words, start, to)
    ? ofOrganisation(words, from, to)
    : ofPerson(words, from, start, to, text)
}

function isOrganisation(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (ORGANISATION_CLASS.has(words[i]!.lower) || (i > from && isFirm(words, i))) return true
  return false
}

function ofOrganisation(words: readonly Word[], head: number, to: number): Naming {
  const from = head > 0 && touches(words, head) && ORDINAL.test(words[head - 1]!.text) ? head - 1 : head
  const name = lowerWords(words, from, to)
  return {
    from,
    to,
    name,
    kind: 'organisation',
    role: null,
    after: null,
    acronym: acronymAfter(words, to),
    whole: from,
  }
}

/** "The 12th Mountain Brigade": the number is part of the name. */
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)$/

function ofPerson(words: readonly Word[], from: number, start: number, to: number, text: string): Naming {
  const name = lowerWords(words, start, to)
  const whole = roleStart(words, from, start)
  const role =
    whole < start ? (readRole(words, whole, start, text) ?? titleOnly(words, whole, start, text)) : null
  const kind = kindOf(words, from, to, name, role !== null)
  return {
    from: start,
    to,
    name,
    kind,
    role,
    after: appositive(words, to, text),
    acronym: acronymAfter(words, to),
    whole,
  }
}

function lowerWords(words: readonly Word[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ lower }) => lower)
}

/** An ordinary noun that is capital only because it opens a sentence: "Analysts", "Police", "Report". */
function isCommon({ lower, opens }: Word): boolean {
  if (GROUP_NOUNS.has(lower)) return true
  if (!opens) return false
  return DOCUMENTS.has(lower) || isRole(lower) || isRole(lower.replace(/s$/, '')) || MODIFIERS.has(lower)
}

function kindOf(
  words: readonly Word[],
  from: number,
  to: number,
  name: readonly string[],
  hasRole: boolean,
): Naming['kind'] {
  if (COUNTRY_OF.has(name.join(' '))) return 'country'
  if (name.length === 1 && NEVER_PERSONS.has(name[0]!)) return 'organisation'
  if (hasRole) return 'person'
  if (name.length === 1 && isAcronym(words[to - 1]!.text)) return 'organisation'
  const named = name.length > 1 && words[from - 1]?.lower !== 'the' && to - from < 5
  return named ? 'person' : 'unknown'
}

/** Two capitals or more and nothing small: "RNC", "U.N." */
function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 8 && text === text.toUpperCase()
}

/** A title that is no role noun ("Mr"). */
function titleOnly(words: readonly Word[], from: number, to: number, text: string): Role | null {
  if (!TITLES.has(words[to - 1]!.lower)) return null
  const title = text.slice(words[from]!.start, words[to - 1]!.end)
  return {
    text: title,
    classes: [],
    nations: nationsIn(words, from, to),
    affiliation: null,
    gender: titleGender(words[to - 1]!.lower),
  }
}

function titleGender(title: string): 'he' | 'she' | null {
  if (title === 'mr' || title === 'sir') return 'he'
  return title === 'mrs' || title === 'ms' || title === 'miss' ? 'she' : null
}

/** Where the name itself begins in a run: behind the last title or role noun, and what that is "of". */
function nameStart(words: readonly Word[], from: number, to: number): number {
  let start = from
  for (let i = from; i < to; i++) {
    const several = i === from && to - from > 2 && isRoles(words[i]!.lower)
    if (!several && !isRole(words[i]!.lower)) continue
    const behind = behindRole(words, i, to)
    if (behind < to || i === from || headOf(words, from, to) === i) start = Math.max(start, behind)
  }
  return onlyDescription(words, start, to) ? to : start
}

/** Says whether what is left is no name: "Chief Executive", "Senior Military". */
function onlyDescription(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!MODIFIERS.has(words[i]!.lower)) return false
  return true
}

/** Behind a role noun at a word, and behind what it is "of" or "for". */
function behindRole(words: readonly Word[], at: number, to: number): number {
  const next = words[at + 1]?.lower
  return next === 'of' || next === 'for' ? officeEnd(words, at + 2, to) : at + 1
}

/** "Sisters Clara and Ruth Hale", "Ministers Ana Ruiz": a role of several, before a name of two words or more. */
function isRoles(lower: string): boolean {
  return lower.endsWith('s') && isRole(lower.slice(0, -1))
}

/** The end of an office's name after "of": countries and office words, at least one word. */
function officeEnd(words: readonly Word[], from: number, to: number): number {
  let end = words[from]?.lower === 'the' ? from + 1 : from
  for (let more = true; more && end < to;) {
    const nation = [4, 3, 2, 1].find(
      (n) => end + n <= to && COUNTRY_OF.has(lowerWords(words, end, end + n).join(' ')),
    )
    const office = OFFICES.has(words[end]!.lower) || words[end]!.lower === 'and'
    more = nation !== undefined || office
    if (more) end += nation ?? 1
  }
  return end > from ? end : Math.min(from + 1, to)
}

/** Where the description before a name begins, walking back over role nouns and their modifiers. */
function roleStart(words: readonly Word[], from: number, nameFrom: number): number {
  if (from === nameFrom && !(from > 0 && touches(words, from) && isRole(words[from - 1]!.lower)))
    return nameFrom
  let start = from
  while (start > 0 && start > from - 8 && touches(words, start) && describes(words[start - 1]!)) start--
  return start
}

function touches(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!
  return before.gap === ' ' && before.sentence === words[index]!.sentence
}

function describes(word: Word): boolean {
  if (DETERMINERS.has(word.lower) || (word.opens && NOT_NAMES.has(word.lower) && !MODIFIERS.has(word.lower)))
    return false
  return (
    word.capital ||
    word.possessive ||
    MODIFIERS.has(word.lower) ||
    isRole(word.lower) ||
    ORGANISATION_CLASS.has(word.lower)
  )
}

/** The acronym in brackets right behind a name: "Ministry of Defence (MoD)". */
function acronymAfter(words: readonly Word[], to: number): string | null {
  const next = words[to]
  if (next === undefined || words[to - 1]!.gap !== ' (' || !next.gap.startsWith(')')) return null
  return /^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(next.text) ? next.lower : null
}
