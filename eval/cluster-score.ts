import { rootsOf } from '../src/link/index.ts'
import type { Cluster } from './cluster.ts'
import type { ClusterLedger, KeptLink } from './cluster-ledger.ts'
import type { Counts } from './interval.ts'

/** What linking made of one cluster. */
export interface ClusterScore {
  readonly id: string
  /** Claims that were read, of those annotated. */
  readonly claims: Counts
  /** Links that were suggested of those wanted (`found`), and those whose relation is right. */
  readonly links: readonly ScoredLink[]
  /** Suggested between claims of which the annotation says that they have nothing to do with each other. */
  readonly wrong: readonly KeptLink[]
  readonly suggested: number
  readonly copies: Counts
  readonly sources: Counts
  readonly notes: readonly string[]
}

/** A link that is wanted: `found` is what was suggested in its place, null where nothing was. */
export interface ScoredLink {
  readonly wanted: string
  readonly found: string | null
  readonly right: boolean
  /** Whether both claims were read: what was not read cannot be linked. */
  readonly readable: boolean
}

/** A claim of the cluster by article and number, told of the article that a copy goes back to. */
interface Rep {
  readonly key: string
  readonly says: string
  readonly ids: readonly string[]
}

const SYMMETRIC: ReadonlySet<string> = new Set(['same', 'contradicts'])

/** Scores the links and copies of a cluster; the sources are counted apart, since that takes a person's word. */
export function scoreCluster(cluster: Cluster, ledger: ClusterLedger): Omit<ClusterScore, 'sources'> {
  const reps = repsOf(cluster, ledger)
  const repById = new Map(reps.flatMap((rep) => rep.ids.map((id) => [id, rep] as const)))
  const lifted = ledger.links.flatMap((link) => {
    const [a, b] = [repById.get(link.a), repById.get(link.b)]
    return a === undefined || b === undefined || a === b ? [] : [{ link, a, b }]
  })
  const links = pairs(reps).flatMap(([one, other]) => {
    const wanted = wantedBetween(cluster, one, other)
    if (wanted === null) return []
    const between = lifted.filter(({ a, b }) => (a === one && b === other) || (a === other && b === one))
    const right = between.find(({ link, a }) => isRight(wanted, link.relation, a.says))
    const met = right ?? between[0]
    return [
      {
        wanted: `${one.key} ${one.says} ${wanted.relation} ${other.key} ${other.says}`,
        found: met === undefined ? null : `${met.link.relation}: ${met.link.why}`,
        right: right !== undefined,
        readable: one.ids.length > 0 && other.ids.length > 0,
      },
    ]
  })
  const wrong = lifted.filter(
    ({ a, b }) => wantedBetween(cluster, a, b) === null && !isUnjudged(cluster, a.says, b.says),
  )
  return {
    id: cluster.id,
    claims: claimCounts(ledger),
    links,
    wrong: wrong.map(({ link, a, b }) => ({ ...link, a: `${a.key} ${a.says}`, b: `${b.key} ${b.says}` })),
    suggested: lifted.length,
    ...copiesIn(cluster, ledger),
  }
}

function claimCounts({ entered }: ClusterLedger): Counts {
  const claims = entered.flatMap((one) => one.claims)
  const found = claims.filter((id) => id !== null).length
  return { right: found, found, wanted: claims.length }
}

/** The claims of a cluster, those of a copy told of its origin where that has the same utterance. */
function repsOf(cluster: Cluster, { entered }: ClusterLedger): readonly Rep[] {
  const origin = new Map(cluster.copies)
  const reps = new Map<string, { key: string; says: string; ids: string[] }>()
  for (const { article, claims } of entered) {
    const times = new Map<string, number>()
    for (const [at, { n, says }] of article.claims.entries()) {
      const time = times.get(says) ?? 0
      times.set(says, time + 1)
      const home = cluster.articles.find(({ id }) => id === origin.get(article.id))
      const there = home?.claims.filter((one) => one.says === says)[time]
      const key = there === undefined ? `${article.id}${n}` : `${home!.id}${there.n}`
      const rep = reps.get(key) ?? { key, says, ids: [] }
      reps.set(key, rep)
      const id = claims[at] ?? null
      if (id !== null) rep.ids.push(id)
    }
  }
  return [...reps.values()]
}

function pairs<T>(some: readonly T[]): readonly (readonly [T, T])[] {
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other] as const))
}

interface Wanted {
  readonly relation: string
  /** The utterance that acts on the other. */
  readonly from: string
}

function wantedBetween({ links }: Cluster, one: Rep, other: Rep): Wanted | null {
  if (one.says === other.says) return { relation: 'same', from: one.says }
  const link = links.find(
    ({ a, b }) => (a === one.says && b === other.says) || (a === other.says && b === one.says),
  )
  return link === undefined ? null : { relation: link.relation, from: link.a }
}

function isRight({ relation, from }: Wanted, found: string, by: string): boolean {
  return relation.split('|').includes(found) && (SYMMETRIC.has(found) || from === by)
}

function isUnjudged({ unjudged }: Cluster, one: string, other: string): boolean {
  return unjudged.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

/** Pairs of articles that count once: by the annotation, and by what goes back to the same article. */
function copiesIn(
  cluster: Cluster,
  { entered, parents }: ClusterLedger,
): Pick<ClusterScore, 'copies' | 'notes'> {
  const origin = new Map(cluster.copies)
  const named = new Map(entered.map(({ article, articleId }) => [articleId, article.id]))
  const roots = new Map(
    entered.map(({ articleId }) => [articleId, rootsOf(articleId, (id) => parents.get(id) ?? [])]),
  )
  const isWanted = (one: string, other: string): boolean =>
    (origin.get(one) ?? one) === (origin.get(other) ?? other)
  const isFound = (one: string, other: string): boolean =>
    roots.get(one)!.some((root) => roots.get(other)!.includes(root))
  const counted = pairs(entered.map(({ articleId }) => articleId)).map(([one, other]) => ({
    pair: `${named.get(one)} and ${named.get(other)}`,
    wanted: isWanted(named.get(one)!, named.get(other)!),
    found: isFound(one, other),
  }))
  const count = (is: (one: (typeof counted)[number]) => boolean): number => counted.filter(is).length
  return {
    copies: {
      right: count(({ wanted, found }) => wanted && found),
      found: count(({ found }) => found),
      wanted: count(({ wanted }) => wanted),
    },
    notes: counted.flatMap(({ pair, wanted, found }) =>
      wanted === found
        ? []
        : [`${pair}: ${wanted ? 'a copy that was not found' : 'no copy, and taken for one'}`],
    ),
  }
}
