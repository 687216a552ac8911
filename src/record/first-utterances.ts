import type { Window } from '../article/index.ts'
import { wordsOf } from '../ledger/index.ts'

/** A prediction or promise with what tells whether it was made before. */
export interface Uttered {
  readonly id: string
  /** Who says it, under one name; null for nobody. */
  readonly speaker: string | null
  readonly content: string
  readonly negated: boolean
  readonly due: Window | null
}

/**
 * For each claim that repeats an earlier one of the same speaker, the id of the first: near-same words, the same numbers
 * and a due window with the same end (and start, where one was said). So a prediction is counted once however often it is made or printed, and a new window makes
 * it a new one. Claims come oldest first; a claim of nobody repeats nothing.
 * @formula 2 × common words / (words of one + words of the other) ≥ 0.8
 * @source Dice 1945, Ecology 26:297–302, for the coefficient
 */
export function firstUtterances(claims: readonly Uttered[]): ReadonlyMap<string, string> {
  const groups = new Map<string, UtteranceGroup>()
  claims.forEach((claim, place) => {
    const key = utteranceGroup(claim)
    const group = groups.get(key) ?? startGroup()
    groups.set(key, group)
    group.add(claim, place)
  })
  return new Map([...groups.values()].flatMap((group) => [...group.repeats()]))
}

/** What claims must have in common, beside their words, to repeat each other; a claim of nobody is alone. */
export function utteranceGroup({ id, speaker, due, content, negated }: Uttered): string {
  if (speaker === null) return id
  const numbers = (content.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(' ')
  return [speaker, windowMark(due), negated, numbers].join('\n')
}

/**
 * What two due windows have in common that are the same: their ends, and their starts where those were said. A start that
 * was supposed is the day of saying, and another each time that the same is said again.
 */
export function windowMark(due: Window | null): string {
  return due === null ? '' : `${due.fromSaid ? due.from : ''}/${due.to ?? ''}`
}

/** Claims of one group, of which some repeat others; a claim can be taken out again. */
export interface UtteranceGroup {
  readonly add: (claim: Uttered, place: number) => void
  readonly remove: (id: string) => void
  /** For each claim that repeats one with a lower place, the id of the first. */
  readonly repeats: () => ReadonlyMap<string, string>
}

interface Phrase {
  readonly id: string
  readonly place: number
  readonly words: ReadonlySet<string>
  /** Those of its words of which a phrase that is near has one, too. */
  readonly rare: readonly string[]
  readonly near: Phrase[]
  /** The phrase that it was last compared with, so that none is compared twice. */
  seen: Phrase | null
}

/** Starts a group without claims. Claims are compared once, when they are added, and only with those that may be near. */
export function startGroup(): UtteranceGroup {
  const phrases = new Map<string, Phrase>()
  const byWord = new Map<string, Phrase[]>()
  let known: ReadonlyMap<string, string> | null = null
  return {
    add: ({ id, content }, place) => {
      const words = new Set(wordsOf(content))
      const phrase: Phrase = { id, place, words, rare: rareWords(words), near: [], seen: null }
      for (const word of phrase.rare) joinOthers(phrase, word, byWord)
      phrases.set(id, phrase)
      known = null
    },
    remove: (id) => {
      const phrase = phrases.get(id)
      if (phrase === undefined) return
      for (const other of phrase.near) without(other.near, phrase)
      for (const word of phrase.rare) without(byWord.get(word) ?? [], phrase)
      phrases.delete(id)
      known = null
    },
    repeats: () => (known ??= repeatsAmong([...phrases.values()])),
  }
}

/** Compares a phrase with all that have this word, and puts it among them. */
function joinOthers(phrase: Phrase, word: string, byWord: Map<string, Phrase[]>): void {
  const others = byWord.get(word)
  if (others === undefined) {
    byWord.set(word, [phrase])
    return
  }
  for (const other of others) {
    if (other.seen === phrase) continue
    other.seen = phrase
    if (!isNear(phrase, other)) continue
    phrase.near.push(other)
    other.near.push(phrase)
  }
  others.push(phrase)
}

function without(phrases: Phrase[], phrase: Phrase): void {
  const at = phrases.indexOf(phrase)
  if (at >= 0) phrases.splice(at, 1)
}

function repeatsAmong(phrases: readonly Phrase[]): ReadonlyMap<string, string> {
  const repeats = new Map<string, string>()
  const nearOthers = phrases.filter(({ near }) => near.length > 0)
  for (const { id, near, place } of nearOthers.toSorted((one, other) => one.place - other.place)) {
    const firsts = near.filter((other) => other.place < place && !repeats.has(other.id))
    const first = firsts.toSorted((one, other) => one.place - other.place)[0]
    if (first !== undefined) repeats.set(id, first.id)
  }
  return repeats
}

/**
 * Two that are near have one of these words in common, so that only few need to be compared: near-same words share far
 * more than half of them, and in any one order the first halves of the two cannot be without a common word. Long words
 * first: they are rare.
 */
function rareWords(words: ReadonlySet<string>): readonly string[] {
  return [...words].toSorted(longestFirst).slice(0, Math.ceil(words.size / 2))
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1)
}

// Two contents that have this share of their words in common (Dice's coefficient) say the same in nearly the same words.
const SAME_FROM = 0.8

function isNear({ words: one }: Phrase, { words: other }: Phrase): boolean {
  const enough = (SAME_FROM * (one.size + other.size)) / 2
  if (Math.min(one.size, other.size) < enough) return false
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both >= enough
}
