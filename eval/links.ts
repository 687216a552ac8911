import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cosine,
  facetsOf,
  namesIn,
  relateFacets,
  relateHere,
  toMeaning,
  type Closeness,
  type Facets,
  type Suggestion as Link,
} from '../src/link/index.ts'
import { openSentenceModel } from '../src/world/models/sentence-model.ts'
import { holdsClusters } from './cluster.ts'
import { runClusters } from './clusters.ts'
import { goldArticles, type GoldArticle, type GoldClaim } from './gold-article.ts'
import { goldClaim } from './gold-claim.ts'

type GoldRef = readonly [article: string, n: number]

/** A link as annotated by people: claim `a` of an article acts on claim `b`. */
interface GoldLink {
  readonly a: GoldRef
  readonly b: GoldRef
  readonly relation: string
}

/** Relations that read the same from both ends. */
const SYMMETRIC: ReadonlySet<string> = new Set(['same', 'contradicts'])

/**
 * Scores links between the gold articles' own claims: how many of the annotated ones are found, and whether the relation
 * (and its direction) is right; contradiction and denial apart. The annotation is not exhaustive, so that what is found
 * beside it is counted and not judged. Known beside the claim: speaker, kind, days and the text. Claims are
 * compared by the sentence model too, as `sayso work` does; `--words` leaves it out. A folder of clusters
 * (corpus/clusters) is read, added and linked through the store.
 */
export async function run(paths: string[], log: (line: string) => void): Promise<void> {
  const details = paths.includes('--details')
  for (const path of paths.filter((one) => !one.startsWith('--'))) {
    if (holdsClusters(path)) {
      await runClusters(path, details, log)
      continue
    }
    const gold: readonly GoldLink[] = JSON.parse(readFileSync(join(path, 'links.json'), 'utf8'))
    const claims = goldArticles(path).flatMap(facetsIn)
    const found = linksAmong(claims, paths.includes('--words') ? () => null : await closenessOf(claims))
    report(path, gold, found, claims.length, log)
    if (details) tell(gold, found, log)
  }
}

interface Placed {
  readonly ref: string
  readonly article: string
  readonly facets: Facets
}

function facetsIn(article: GoldArticle): readonly Placed[] {
  const inOrder = article.claims.toSorted((one, other) => startOf(one) - startOf(other))
  const names = namesIn(article.text)
  return inOrder.map((claim) => ({
    ref: `${article.id}:${claim.n}`,
    article: article.id,
    facets: facetsOf({ ...goldClaim(article, claim), names }),
  }))
}

function startOf(claim: GoldClaim): number {
  return claim.spans[0]?.[0] ?? 0
}

/** How near the sentence model finds two claims. */
async function closenessOf(claims: readonly Placed[]): Promise<Closeness> {
  const model = await openSentenceModel('models/sentence-en')
  if (!model.ok) throw new Error(`${model.problem.message}. ${model.problem.remedy}`)
  const { embed, pivots, close } = model.value
  const vectors = await embed(claims.map(({ facets }) => facets.told.claim.content.text))
  await close()
  const placed = vectors.map((vector) => toMeaning(vector, pivots).vector)
  return (one, other) => cosine(placed[one]!, placed[other]!)
}

function linksAmong(claims: readonly Placed[], closeness: Closeness): ReadonlyMap<string, Link> {
  const found = new Map<string, Link>()
  const keep = (link: Link | null): void => {
    if (link !== null) found.set(pairKey(link.a, link.b), link)
  }
  for (const id of new Set(claims.map(({ article }) => article))) {
    const from = claims.findIndex(({ article }) => article === id)
    const own = claims.flatMap(({ article, facets }) => (article === id ? [facets] : []))
    relateHere(own, (one, other) => closeness(from + one, from + other)).forEach(keep)
  }
  for (const [i, a] of claims.entries())
    for (const [j, b] of claims.slice(0, i).entries())
      if (a.article !== b.article) keep(relateFacets(a.facets, b.facets, { closeness: closeness(i, j) }))
  return found
}

function report(
  path: string,
  gold: readonly GoldLink[],
  found: ReadonlyMap<string, Link>,
  claims: number,
  log: (line: string) => void,
): void {
  log(
    `${path}: ${gold.length} links among ${claims} claims; ${found.size} suggested (annotation is not exhaustive)`,
  )
  const part = (name: string, links: readonly GoldLink[]): void => {
    const met = links.filter((link) => foundFor(link, found) !== null)
    const right = met.filter((link) => isRight(link, foundFor(link, found)!))
    log(
      `  ${name.padEnd(26)} found ${met.length} of ${links.length}, relation right for ${right.length} of those`,
    )
  }
  part('all', gold)
  part(
    'contradiction',
    gold.filter(({ relation }) => relation === 'contradicts'),
  )
  part(
    'denial',
    gold.filter(({ relation }) => relation === 'denies'),
  )
  part(
    'the rest',
    gold.filter(({ relation }) => relation !== 'contradicts' && relation !== 'denies'),
  )
}

function tell(
  gold: readonly GoldLink[],
  found: ReadonlyMap<string, Link>,
  log: (line: string) => void,
): void {
  for (const link of gold) {
    const met = foundFor(link, found)
    const mark = met === null ? 'missed' : isRight(link, met) ? 'right' : `wrong (${met.relation})`
    log(
      `    ${link.a.join(':')} ${link.relation} ${link.b.join(':')}: ${mark}${met === null ? '' : ` because ${met.why}`}`,
    )
  }
}

function foundFor({ a, b }: GoldLink, found: ReadonlyMap<string, Link>): Link | null {
  return found.get(pairKey(a.join(':'), b.join(':'))) ?? null
}

function isRight({ a, b, relation }: GoldLink, link: Link): boolean {
  if (link.relation !== relation) return false
  return SYMMETRIC.has(relation) || (link.a === a.join(':') && link.b === b.join(':'))
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ')
}
