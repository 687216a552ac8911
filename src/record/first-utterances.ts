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

// Two contents that have this share of their words in common (Dice's coefficient) say the same in nearly the same words.
const SAME_FROM = 0.8

/**
 * For each claim that repeats an earlier one of the same speaker, the id of the first: near-same words, the same numbers
 * and the same due window. So a prediction is counted once however often it is made or printed, and a new window makes
 * it a new one. Near-same are words of which 80 % are common to both (Dice). Claims come oldest first; a claim of nobody
 * repeats nothing.
 */
export function firstUtterances(claims: readonly Uttered[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, Phrase[]>>()
  const repeats = new Map<string, string>()
  for (const claim of claims) {
    if (claim.speaker === null) continue
    const firsts = valueAt(groups, utteranceGroup(claim), () => new Map<string, Phrase[]>())
    const phrase = { id: claim.id, words: new Set(wordsOf(claim.content)) }
    const rare = rareWords(phrase)
    const first = rare.flatMap((word) => firsts.get(word) ?? []).find((one) => isSame(one, phrase))
    if (first !== undefined) repeats.set(claim.id, first.id)
    else for (const word of rare) valueAt(firsts, word, () => []).push(phrase)
  }
  return repeats
}

interface Phrase {
  readonly id: string
  readonly words: ReadonlySet<string>
}

/** What two claims must have in common beside their words: who, until when, the numbers, and whether it is negated. */
export function utteranceGroup({ speaker, due, content, negated }: Uttered): string {
  const numbers = (content.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(' ')
  return [speaker, due?.from, due?.to, negated, numbers].join('\n')
}

/**
 * Two that repeat each other have one of these words in common, so that only few need to be compared: near-same words
 * share far more than half of them, and in any one order the first halves of the two cannot be without a common word.
 * Long words first: they are rare.
 */
function rareWords({ words }: Phrase): readonly string[] {
  return [...words].toSorted(longestFirst).slice(0, Math.ceil(words.size / 2))
}

function valueAt<Value>(map: Map<string, Value>, key: string, start: () => Value): Value {
  const value = map.get(key) ?? start()
  map.set(key, value)
  return value
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1)
}

function isSame({ words: one }: Phrase, { words: other }: Phrase): boolean {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return 2 * both >= SAME_FROM * (one.size + other.size)
}
