import type { Known } from '../src/claim/index.ts'
import { clustersIn, type Cluster } from './cluster.ts'
import { removeLedgers, withCluster, type ClusterLedger } from './cluster-ledger.ts'
import { scoreCluster, type ClusterScore, type ScoredLink } from './cluster-score.ts'
import { line, shareLine, type Counts } from './interval.ts'
import { knownFor } from './known.ts'

/**
 * Scores linking on clusters of articles about one event each, through the store as `sayso add` and `sayso work` go: which
 * links are suggested of those wanted, which should not have been, which articles count once, and whether the
 * independent sources of an utterance are exactly right once a person has confirmed what is the same.
 */
export async function runClusters(
  path: string,
  details: boolean,
  log: (line: string) => void,
): Promise<void> {
  const clusters = clustersIn(path)
  const known = await knownFor(clusters.flatMap(({ articles }) => articles.map(({ text }) => text)))
  const scores: ClusterScore[] = []
  try {
    for (const cluster of clusters) scores.push(await scoreOf(cluster, known))
  } finally {
    await removeLedgers()
  }
  report(path, scores, log)
  if (details) for (const score of scores) tell(score, log)
}

async function scoreOf(cluster: Cluster, known: Known): Promise<ClusterScore> {
  return withCluster(cluster, known, async (ledger) => {
    const score = scoreCluster(cluster, ledger)
    const { sources, notes } = await sourcesIn(cluster, ledger)
    return { ...score, sources, notes: [...score.notes, ...notes] }
  })
}

/** Confirms what the annotation calls the same, as a person would, and compares the page's count with the annotation's. */
async function sourcesIn(
  cluster: Cluster,
  { store, entered }: ClusterLedger,
): Promise<{ readonly sources: Counts; readonly notes: readonly string[] }> {
  const notes: string[] = []
  let right = 0
  const wanted = Object.entries(cluster.sources)
  for (const [says, independent] of wanted) {
    const ids = entered.flatMap(({ article, claims }) =>
      article.claims.flatMap((claim, at) => (claim.says === says ? (claims[at] ?? []) : [])),
    )
    const [first, ...others] = ids
    if (first === undefined) {
      notes.push(`sources of ${says}: no claim was read`)
      continue
    }
    for (const other of others)
      await store.draw({
        a: other,
        b: first,
        act: 'confirms',
        relation: 'same',
        by: 'Annotator',
        reason: null,
      })
    const { atLeast, atMost, steps } = (await store.claimPage(first))!.sources
    if (atLeast === independent && atMost === independent) right += 1
    else
      notes.push(
        `sources of ${says}: ${atLeast} to ${atMost}, wanted ${independent} (${steps.map(({ step, left }) => `${left} ${step}`).join(', ')})`,
      )
  }
  return { sources: { right, found: wanted.length, wanted: wanted.length }, notes }
}

function report(path: string, scores: readonly ClusterScore[], log: (line: string) => void): void {
  const articles = scores.length
  log(`${path}: ${articles} clusters`)
  log(
    `  ${shareLine(
      'claims read',
      scores.map(({ claims }) => claims),
    )}`,
  )
  const part = (name: string, is: (link: ScoredLink) => boolean): void =>
    log(
      `  ${shareLine(
        name,
        scores.map(({ links }) => found(links.filter(is))),
      )}`,
    )
  part('links found', () => true)
  part('  of claims that were read', ({ readable }) => readable)
  for (const relation of ['same', 'repeats', 'supports', 'contradicts', 'denies', 'updates', 'declines'])
    part(`  ${relation}`, ({ wanted }) => relationIn(wanted) === relation)
  log(
    `  ${shareLine(
      'relation right',
      scores.map(({ links }) => right(links)),
    )}`,
  )
  log(
    `  ${shareLine(
      'suggested and not wanted',
      scores.map(({ wrong, suggested }) => ({ right: wrong.length, found: suggested, wanted: suggested })),
    )}`,
  )
  log(
    `  ${line(
      'copies, pairs',
      scores.map(({ copies }) => copies),
    )}`,
  )
  log(
    `  ${shareLine(
      'sources exactly right',
      scores.map(({ sources }) => sources),
    )}`,
  )
}

function found(links: readonly ScoredLink[]): Counts {
  const met = links.filter((link) => link.found !== null).length
  return { right: met, found: met, wanted: links.length }
}

function right(links: readonly ScoredLink[]): Counts {
  const met = links.filter((link) => link.found !== null)
  return { right: met.filter((link) => link.right).length, found: met.length, wanted: met.length }
}

/** The first relation that counts. */
function relationIn(wanted: string): string {
  return wanted.split(' ')[2]?.split('|')[0] ?? ''
}

function tell({ id, links, wrong, notes }: ClusterScore, log: (line: string) => void): void {
  log(`  ${id}`)
  for (const { wanted, found: met, right: isRight, readable } of links)
    if (!isRight) log(`    - ${wanted}: ${met ?? (readable ? 'missed' : 'a claim was not read')}`)
  for (const { a, b, relation, why } of wrong) log(`    + ${a} ${relation} ${b}: ${why}`)
  for (const note of notes) log(`    ! ${note}`)
}
