import type { Span } from '../../article/index.ts'
import type { Comparable } from './compare.ts'
import { copyingOf, type Copying } from './copying.ts'

/** An earlier article that a later one may go back to. */
export interface Candidate {
  readonly id: string
  readonly comparable: Comparable
}

/** An article that a later one goes back to, with what it has from there. */
export interface Parent extends Copying {
  readonly id: string
}

/** More stories than this in one page is a digest; its other parts stay its own. */
const MOST = 4

/** A further parent must account for this many words that no other does. */
const FURTHER = 25

/** Two shares within this count as equal, and the earlier article is taken. */
const STEP = 0.05

/**
 * The articles that a later one goes back to, weightiest first: nearly always none or one, more where stories were
 * merged. Candidates come earliest first; of equals the earliest is taken. What this yields depends on the texts and
 * their order alone.
 */
export function parentsOf(later: Comparable, candidates: readonly Candidate[]): readonly Parent[] {
  const found = candidates.flatMap(({ id, comparable }) => {
    const copying = copyingOf(later, comparable)
    return copying === null ? [] : [{ id, ...copying }]
  })
  const parents: Parent[] = []
  const taken = new Uint8Array(later.words.starts.length)
  for (const parent of found.toSorted(byWeight)) {
    const fresh = take(later, parent.spans, taken, false)
    if (parents.length > 0 && fresh < FURTHER) continue
    take(later, parent.spans, taken, true)
    parents.push(parent)
    if (parents.length === MOST) break
  }
  return parents
}

/** Whole copies before passages, then the larger share; sorting keeps the earlier of equals first. */
function byWeight(one: Parent, other: Parent): number {
  const whole = Number(other.how !== 'passage') - Number(one.how !== 'passage')
  return whole || Math.round(other.share / STEP) - Math.round(one.share / STEP)
}

/** How many words of the spans nobody has taken yet; takes them where asked. */
function take({ words }: Comparable, spans: readonly Span[], taken: Uint8Array, keep: boolean): number {
  let fresh = 0
  let span = 0
  for (let i = 0; i < taken.length && span < spans.length; i++) {
    while (span < spans.length && words.starts[i]! >= spans[span]![1]) span += 1
    const [start, end] = spans[span] ?? [0, 0]
    if (words.starts[i]! < start || words.starts[i]! >= end || taken[i] === 1) continue
    fresh += 1
    if (keep) taken[i] = 1
  }
  return fresh
}
