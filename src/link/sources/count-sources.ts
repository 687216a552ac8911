/** One place where a claim stands, as far as counting sources goes. */
export interface Occurrence {
  readonly articleId: string
  /** What people call it: "The Harbour Post, 23 November". */
  readonly label: string
  /** What makes articles versions of one page. */
  readonly page: string
  /** The first occurrence that this one goes back to by copying; its own article where it goes back to none. */
  readonly root: string
  /** Who it credits with the text, as keys. */
  readonly credits: readonly string[]
  /** The outlet, as a key; null where it is not known. */
  readonly outlet: string | null
  /** Who publishes the credited source, or else the outlet, where that was imported; null where nobody has said. */
  readonly publisher: string | null
}

/** What was folded into what in one step of the count. */
export interface Folded {
  readonly kept: string
  readonly folded: readonly string[]
}

export interface CountStep {
  readonly step: 'articles' | 'versions' | 'copies' | 'credits' | 'publishers'
  readonly left: number
  readonly why: string
  readonly folded: readonly Folded[]
}

/** How many independent sources there are, and how the count came about. */
export interface Sources {
  /** Publishers known not to be one another, or one source where nothing is known. */
  readonly atLeast: number
  /** The same, were every outlet of an unknown publisher independent of all others. */
  readonly atMost: number
  /** Labels of what is left of which no publisher is known. */
  readonly unknown: readonly string[]
  readonly steps: readonly CountStep[]
}

type Step = Exclude<CountStep['step'], 'articles' | 'publishers'>

const KEYS: Readonly<Record<Step, (one: Occurrence) => readonly string[]>> = {
  versions: ({ page }) => [page],
  copies: ({ articleId, root }) => [articleId, root],
  // A text that credits somebody counts with that source, and not with the outlet's own reporting.
  credits: ({ credits, outlet }) => (credits.length > 0 || outlet === null ? credits : [outlet]),
}

const WHY: Readonly<Record<Step, string>> = {
  versions: 'versions of one page are one',
  copies: 'a copy counts with the text it goes back to',
  credits: 'texts of one outlet, or that credit the same source, are one',
}

/**
 * Counts the independent sources among the places where a claim stands: versions of one page, then copies, then texts of
 * one source, then outlets of one publisher are folded. An outlet of which no publisher is known is not taken to be
 * independent: it widens the range and raises the lower end only where nothing else is there. Order makes no difference.
 */
export function countSources(occurrences: readonly Occurrence[]): Sources {
  const steps: CountStep[] = []
  let groups = byArticle(occurrences).toSorted(([one], [other]) => compare(one!.articleId, other!.articleId))
  steps.push({
    step: 'articles',
    left: groups.length,
    why: `${groups.length === 1 ? 'article' : 'articles'} in which the claim stands`,
    folded: [],
  })
  for (const step of ['versions', 'copies', 'credits'] as const) {
    const merged = mergedBy(groups, KEYS[step])
    steps.push({ step, left: merged.length, why: WHY[step], folded: foldedIn(groups, merged) })
    groups = merged.map((parts) => parts.flat())
  }
  return withPublishers(groups, steps)
}

/** A copy that is linked in its own right stands in the list twice, once with its origin: both are kept, to be folded. */
function byArticle(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Map<string, Occurrence[]>()
  for (const one of occurrences) groups.set(one.articleId, [...(groups.get(one.articleId) ?? []), one])
  return [...groups.values()]
}

function withPublishers(groups: readonly Occurrence[][], steps: readonly CountStep[]): Sources {
  const named = groups.filter((group) => publishersOf(group).length > 0)
  const unknown = groups.filter((group) => publishersOf(group).length === 0)
  const known = mergedBy(named, (one, group) => (one === group[0] ? publishersOf(group) : []))
  const atLeast = Math.max(known.length, Math.min(1, groups.length))
  const atMost = known.length + unknown.length
  const why =
    unknown.length === 0
      ? 'outlets of one publisher are one'
      : `outlets of one publisher are one; of ${unknown.length} no publisher is known, and nobody says that they are independent`
  const last: CountStep = { step: 'publishers', left: atMost, why, folded: foldedIn(named, known) }
  return { atLeast, atMost, unknown: unknown.map(labelOf), steps: [...steps, last] }
}

/** Who publishes what the group goes back to: who else printed a copy of it makes no source. */
function publishersOf(group: readonly Occurrence[]): readonly string[] {
  const copied = new Set(group.flatMap(({ articleId, root }) => (articleId === root ? [] : [articleId])))
  const origins = group.filter(({ articleId }) => !copied.has(articleId))
  return (origins.length > 0 ? origins : group).flatMap(({ publisher }) => publisher ?? [])
}

/** Puts together the groups that share a key, directly or through others. */
function mergedBy(
  groups: readonly Occurrence[][],
  keysOf: (one: Occurrence, group: readonly Occurrence[]) => readonly string[],
): Occurrence[][][] {
  const owner = new Map<string, number>()
  const into = groups.map((_, at) => at)
  const find = (at: number): number => (into[at] === at ? at : find(into[at]!))
  groups.forEach((group, at) => {
    for (const key of group.flatMap((one) => keysOf(one, group))) {
      const first = owner.get(key)
      if (first === undefined) owner.set(key, at)
      else into[Math.max(find(first), find(at))] = Math.min(find(first), find(at))
    }
  })
  const merged = new Map<number, Occurrence[][]>()
  groups.forEach((group, at) => merged.set(find(at), [...(merged.get(find(at)) ?? []), group]))
  return [...merged.values()]
}

function foldedIn(groups: readonly Occurrence[][], merged: readonly Occurrence[][][]): readonly Folded[] {
  if (groups.length === merged.length) return []
  return merged
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ kept: labelOf(parts[0]!), folded: parts.slice(1).map(labelOf) }))
}

function labelOf(group: readonly Occurrence[]): string {
  const origin = group.find(({ articleId, root }) => articleId === root)
  return (origin ?? group[0])?.label ?? ''
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
