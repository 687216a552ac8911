import { hasArticle } from './passage.ts'
import { fold } from './spelling.ts'

/** Yields a name's words folded, so that its spellings are one key. */
export function keyOf(name: readonly string[]): string {
  let key = fold(name[0] ?? '')
  for (let at = 1; at < name.length; at++) key += ` ${fold(name[at]!)}`
  return key
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Yields the word that a name is shortened to: its last, without the Arabic article or a "Jr" behind it. */
export function surname(name: readonly string[]): string {
  const last = name.at(-1)!
  if (SUFFIXES.has(last) && name.length > 1) return name.at(-2)!
  return hasArticle(last) ? last.slice(3) : last
}

/** Yields the keys of the parts that may stand for a longer name: "Molina" for "Andrés Molina Quiroga", "Nikolai Petrovich". */
export function partsOf(name: readonly string[]): readonly string[] {
  if (name.length < 3) return []
  const [middle, last] = [name.at(-2)!, name.at(-1)!]
  const parts = PATRONYMIC.test(middle) ? [keyOf(name.slice(0, -1))] : []
  return SPANISH.test(middle) && SPANISH.test(last) ? [...parts, fold(middle)] : parts
}

const PATRONYMIC = /(?:ich|vna|ichna)$/
/** What Spanish and Portuguese surnames end in: of two, the first is the one that is said alone. */
const SPANISH = /(?:[aeio]z|[ao]s?|[óáíé][ns])$/
