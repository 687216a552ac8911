import type { Statement } from '../../attribution/index.ts'
import { wordsIn, type Word } from './passage.ts'
import type { Scene } from './scene.ts'
import { AFTER_HEAD, DETERMINERS, PRONOUNS } from './words/en.ts'

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
  let start = from
  while (start < to - 1 && LEADING.has(words[start]!.lower)) start++
  const first = words[start]!
  const determined = start < to - 1 && DETERMINERS.has(first.lower)
  let possessor: number | null = start < to - 1 && isOwner(first.lower) ? start : null
  if (determined || possessor !== null) start++
  let end = start + 1
  while (end < to && goesOn(words, start, end)) end++
  for (let i = start; i < end - 1; i++) if (words[i]!.possessive) possessor = i
  return {
    from,
    to,
    start: possessor === null || possessor < start ? start : possessor + 1,
    end,
    possessor,
    definite: possessor !== null || (determined ? DEFINITE.has(first.lower) : first.capital && !first.opens),
  }
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'whose'])

function isOwner(lower: string): boolean {
  return OWNERS.has(lower) && PRONOUNS.has(lower)
}

function goesOn(words: readonly Word[], start: number, index: number): boolean {
  const before = words[index - 1]!
  if (before.possessive) return true
  if (!/^[’']? $/.test(before.gap) && before.gap !== '') return false
  return !(AFTER_HEAD.has(words[index]!.lower) && index > start)
}

/** The words of a phrase as they stand in the text, up to the first comma, without a leading article. */
export function wording({ passage: { words, text } }: Scene, { from, to }: Phrase): string {
  const start = to - from > 1 && ARTICLES.has(words[from]!.lower) ? from + 1 : from
  let end = start + 1
  while (end < to && !/[,;:—–]/.test(words[end - 1]!.gap)) end++
  return text.slice(words[start]!.start, words[end - 1]!.end).replace(/\s+/g, ' ')
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
