import type { Statement } from '../../attribution/index.ts'
import { wordsIn, type Word } from './passage.ts'
import type { Scene } from './scene.ts'
import { AFTER_HEAD, DETERMINERS, DOCUMENTS, DONE, OFFICES, OWNERS } from './words/en.ts'

/**
 * A source as a noun phrase: words `[from, to)`; its core `[start, end)` without determiner and what follows the head;
 * `possessor` is the last word of who owns it ("his", "Russia's"), or null.
 */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly possessor: number | null
  readonly definite: boolean
}

/** Reads the source of a statement as a noun phrase; null when it has no word. */
export function sourcePhrase({ source }: Statement, scene: Scene): Phrase | null {
  const { words } = scene.passage
  for (const span of source) {
    const [from, to] = wordsIn(words, span)
    if (from < to) return toPhrase(words, from, to)
  }
  return null
}

const LEADING: ReadonlySet<string> = new Set(
  'according to by from as per and but even only just also both all meanwhile however then later added'.split(
    ' ',
  ),
)

/** Reads words `[from, to)` as a noun phrase. */
export function toPhrase(words: readonly Word[], from: number, to: number): Phrase {
  let first = from
  while (first < to - 1 && LEADING.has(words[first]!.lower)) first++
  const opening = openingOf(words[first]!, first === to - 1)
  const start = opening === 'bare' || opening === 'name' ? first : first + 1
  let end = start + 1
  while (end < to && goesOn(words, start, end)) end++
  const possessor = lastOwner(words, start, end) ?? (opening === 'owner' ? first : null)
  return {
    from,
    to,
    start: Math.max(start, possessor === null ? 0 : possessor + 1),
    end,
    possessor,
    definite: possessor !== null || opening === 'definite' || opening === 'name',
  }
}

function openingOf(
  { lower, capital, opens }: Word,
  alone: boolean,
): 'owner' | 'definite' | 'indefinite' | 'name' | 'bare' {
  if (OWNERS.has(lower) && !alone) return 'owner'
  if (DEFINITE.has(lower) && !alone) return 'definite'
  if (DETERMINERS.has(lower) && !alone) return 'indefinite'
  return capital && !opens ? 'name' : 'bare'
}

function lastOwner(words: readonly Word[], start: number, end: number): number | null {
  for (let i = end - 2; i >= start; i--) if (words[i]!.possessive) return i
  return null
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

function goesOn(words: readonly Word[], start: number, index: number): boolean {
  const before = words[index - 1]!
  const { lower } = words[index]!
  if (before.possessive || isOffice(words, index)) return true
  if (before.gap !== ' ' && !/^[’']? $/.test(before.gap)) return false
  if (DOCUMENTS.has(before.lower) && (lower.endsWith('ed') || DONE.has(lower))) return false
  if (lower.endsWith('ing') && before.lower.endsWith('s')) return false
  return !(AFTER_HEAD.has(lower) && index > start)
}

/** "Chief of staff Hana Novak": an office in small letters runs on into the name. */
function isOffice(words: readonly Word[], index: number): boolean {
  const office = words[words[index]!.lower === 'of' ? index + 1 : index]
  const name = words[words[index]!.lower === 'of' ? index + 2 : index + 1]
  return office !== undefined && !office.capital && OFFICES.has(office.lower) && name?.capital === true
}

/** The words of a phrase as they stand in the text, up to the first comma, without a leading article. */
export function wording({ passage: { words, text } }: Scene, phrase: Phrase): string {
  const { from, to } = phrase
  const start = to - from > 1 && ARTICLES.has(words[from]!.lower) ? from + 1 : from
  return text.slice(words[start]!.start, words[commaEnd(words, phrase) - 1]!.end).replace(/\s+/g, ' ')
}

/** The word behind the first comma, semicolon, colon or dash of a phrase, or its end. */
export function commaEnd(words: readonly Word[], { from, to }: Phrase): number {
  let end = from + 1
  while (end < to && (words[end - 1]!.gap === ' ' || !/[,;:—–]/.test(words[end - 1]!.gap))) end++
  return end
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
