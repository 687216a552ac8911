import type { Claim } from '../../claim/index.ts'
import { stemOf } from './stem.ts'
import type { Word } from './words-in.ts'

const PRONOUNS: Readonly<Record<string, RegExp>> = { person: /^(?:he|she|i)$/ }
const OF_MANY = /^(?:it|they|we)$/

/** The words of a content, with the speaker's name where the content opens with a pronoun for the speaker. */
export function withSubject(words: readonly Word[], claim: Claim): readonly Word[] {
  const [first, ...rest] = words
  if (first === undefined || claim.who === null || !isSpeaker(words, claim.who.kind)) return words
  const names = (claim.who.name.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []).filter((name) => name.length > 2)
  const told = claim.who.kind === 'person' ? names.slice(-1) : names
  return [...told.map((raw) => nameAt(raw, first)), ...rest]
}

function isSpeaker([first, ...rest]: readonly Word[], kind: string): boolean {
  return (PRONOUNS[kind] ?? OF_MANY).test(first?.word ?? '') && !(first?.word === 'it' && isEmpty(rest))
}

/** "It is not clear" speaks of nobody; "it is raising its rate" does. */
function isEmpty([verb, next]: readonly Word[]): boolean {
  return /^(?:is|was)$/.test(verb?.word ?? '') && !/(?:ing|ed)$/.test(next?.word ?? '')
}

function nameAt(raw: string, { span }: Word): Word {
  const word = raw.toLowerCase()
  return { raw, word, stem: stemOf(word), span, tells: true, named: /^\p{Lu}/u.test(raw) }
}
