import type { Span } from '../../article/index.ts'
import type { Claim } from '../../claim/index.ts'
import { FUNCTION_WORDS, LIGHT, ORDINALS } from '../words/function-words.ts'
import { stemOf } from './stem.ts'

/** A word of a content; `span` is into the content. */
export interface Word {
  readonly raw: string
  /** Lower case, with a straight apostrophe. */
  readonly word: string
  readonly stem: string
  readonly span: Span
  /** Says something of what the statement is about. */
  readonly tells: boolean
  readonly named: boolean
}

/** The words of a claim's content, in order. */
export function wordsIn({ content, cue }: Pick<Claim, 'content' | 'cue'>): readonly Word[] {
  const found = [...content.text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)]
  // A capital right behind "said" is no sentence's.
  const goesOn =
    (cue?.spans[0]?.[1] ?? Infinity) <= (content.spans[0]?.[0] ?? 0) && /\p{L}$/u.test(cue?.text ?? '')
  const words = found.map(({ 0: raw }) => raw.replaceAll('’', "'").toLowerCase())
  return found.map(({ 0: raw, index }, at) => {
    const plain = words[at]!.replace(/'s?$/, '')
    const starts = at === 0 ? !goesOn || /^["“‘']/.test(content.text) : startsSentence(content.text, index)
    return {
      raw,
      word: words[at]!,
      stem: stemOf(plain),
      span: [index, index + raw.length],
      tells: tells(plain, words[at + 1]),
      named: /^\p{Lu}/u.test(raw) && !starts,
    }
  })
}

function startsSentence(text: string, at: number): boolean {
  return /(?:[.!?:]["”’']?\s+|["“‘'])$/.test(text.slice(Math.max(0, at - 4), at))
}

/** "Take a town" tells what happens, "take part" only with its object. */
function tells(word: string, next: string | undefined): boolean {
  if (word.length < 3 || word.endsWith("n't")) return false
  if (/^tak(?:e|es|en|ing)$|^took$/.test(word)) return !LIGHT.has(next ?? '')
  return !FUNCTION_WORDS.has(word)
}

/** A word that tells which one is meant: one that tells something, or "first", "second". */
export function distinguishes({ tells: is, word }: Word): boolean {
  return is || ORDINALS.has(word)
}
