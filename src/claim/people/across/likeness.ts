import { latinOf } from '../../../article/index.ts'
import { fold, sameGivenName } from '../spelling.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../words/first-names.ts'

/** How two names are alike: `how` says it in words; null when they are not one person's by their form. */
export interface Likeness {
  readonly how: string
  readonly weight: number
}

/** A name's words in Latin letters, lower case, by every table of its script. */
export function latinWords(name: string): readonly (readonly string[])[] {
  const written = latinOf(name)
  return (written.length === 0 ? [name] : written).map((one) =>
    one
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}'’.]/gu, '')
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}

/**
 * The consonants of a surname, letters that tables write differently made one: Lipovoy, Lipovye, Lypovyi and Липовой come
 * out equal, and so do the spellings that vowels part. It finds candidates and proves nothing.
 */
export function skeleton(word: string): string {
  const plain = SOUNDS.reduce((left, [from, to]) => left.replace(from, to), word)
  const opened = VOWEL.test(plain.charAt(0)) ? `a${plain.slice(1)}` : plain
  return (
    opened.charAt(0) +
    opened
      .slice(1)
      .replace(/[aeiouyj]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

const VOWEL = /[aeiouyj]/
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sht/g, 'sh'],
  [/kh|ch(?=[rlmn])/g, 'h'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck|q/g, 'k'],
  [/g/g, 'h'],
  [/x/g, 'ks'],
  [/(?<=.)h/g, ''],
]

/** How two names are alike, weighed; null when they can hardly be one person's. */
export function likeness(one: string, other: string): Likeness | null {
  const pairs = latinWords(one).flatMap((left) => latinWords(other).map((right) => ofWords(left, right)))
  const found = pairs.filter((pair) => pair !== null).toSorted((a, b) => b.weight - a.weight)[0]
  if (found === undefined) return null
  const scripts = latinOf(one).length > 0 !== latinOf(other).length > 0
  return scripts ? { how: `${found.how}, in two scripts`, weight: found.weight } : found
}

function ofWords(one: readonly string[], other: readonly string[]): Likeness | null {
  const surnames = surnameLikeness(one.at(-1)!, other.at(-1)!)
  if (surnames === null) return null
  if (one.length < 2 || other.length < 2) {
    return surnames.exact ? { how: 'the same surname, without a given name', weight: 1 } : null
  }
  const given = givenLikeness(one, other)
  if (given === null) return null
  const how = surnames.exact ? 'the same surname' : 'a surname spelled nearly alike'
  return { how: `${how} and ${given.how}`, weight: (surnames.exact ? 2 : 1) + given.weight }
}

function surnameLikeness(one: string, other: string): { readonly exact: boolean } | null {
  if (fold(one) === fold(other)) return { exact: true }
  const near = one.length > 2 && other.length > 2 && skeleton(one) === skeleton(other)
  return near ? { exact: false } : null
}

function givenLikeness(one: readonly string[], other: readonly string[]): Likeness | null {
  const [left, right] = [one[0]!, other[0]!]
  if (genders(left, right)) return null
  if (fold(left) === fold(right)) return { how: 'given name', weight: 2 }
  if (left.length <= 2 || right.length <= 2)
    return sameGivenName(left, right) ? { how: 'initial', weight: 1 } : null
  if (sameGivenName(left, right)) return { how: 'a short form of the given name', weight: 1.5 }
  return skeleton(left) === skeleton(right) ? { how: 'a given name spelled nearly alike', weight: 1.5 } : null
}

/** Ivan and Ivanna are two. */
function genders(one: string, other: string): boolean {
  return (MENS_NAMES.has(one) && WOMENS_NAMES.has(other)) || (WOMENS_NAMES.has(one) && MENS_NAMES.has(other))
}
