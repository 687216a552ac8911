import { createHash } from 'node:crypto'

/** Words in a row that make one shingle; five is usual for news copies (Broder 1997). */
const LENGTH = 5

/** A text's words without case, marks or look-alike signs, so that white space, dashes and quotes do not matter. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The hashes of all runs of five words of a text; a shorter text is one shingle. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = plainWords(text)
  const shingles = new Set<string>()
  for (let i = 0; i === 0 || i + LENGTH <= words.length; i++)
    shingles.add(hash(words.slice(i, i + LENGTH).join(' ')))
  return shingles
}

/** The share of the smaller set that stands in the other: 1 when one text holds the whole of the other. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let both = 0
  for (const shingle of small) if (large.has(shingle)) both++
  return small.size === 0 ? 0 : both / small.size
}

function hash(words: string): string {
  return createHash('sha1').update(words).digest('base64url').slice(0, 11)
}
