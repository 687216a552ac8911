import { toReading, type Article } from '../../../article/index.ts'
import { toComparable, type Comparable } from '../../../link/index.ts'

/** An article's text as comparing needs it, with its number in the ledger. */
export interface Printable {
  readonly id: string
  readonly number: number
  readonly about: Omit<Article, 'text'>
  readonly text: string
}

/** Articles made ready to be compared; those met last are kept, since a story that spreads is compared again and again. */
export interface Comparables {
  readonly of: (article: Printable) => Comparable
}

/** So many are kept, none of more characters than this: some 20 MB in all. */
const [KEPT, LONGEST] = [200, 20_000]

/** Keeps none yet. */
export function openComparables(): Comparables {
  const kept = new Map<string, Comparable>()
  return {
    of: (article) => {
      const comparable = kept.get(article.id) ?? comparableOf(article)
      kept.delete(article.id)
      if (article.text.length <= LONGEST) kept.set(article.id, comparable)
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return comparable
    },
  }
}

/** An article made ready to be compared, its quotations marked as everywhere. */
function comparableOf({ about, text }: Printable): Comparable {
  const { quotations } = toReading({ ...about, text })
  return toComparable(
    text,
    quotations.flatMap(({ scare, span }) => (scare ? [] : [span])),
  )
}
