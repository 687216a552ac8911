import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldClaim } from './gold-article.ts'

/** A claim of a cluster's article: where its words stand, and which utterance it tells. */
export interface ClusterClaim extends Pick<GoldClaim, 'n' | 'spans'> {
  readonly says: string
}

/** An article of a cluster. */
export interface ClusterArticle extends Pick<GoldArticle, 'id' | 'title' | 'outlet' | 'text'> {
  readonly url: string
  readonly published: string
  readonly claims: readonly ClusterClaim[]
}

/** What one utterance has to do with another; `relation` may name several that count, parted by "|". */
export interface ClusterLink {
  readonly a: string
  readonly relation: string
  readonly b: string
}

/**
 * Articles about one event, with all that linking should find in them: who said what and when, what the utterances have
 * to do with each other (nothing, where no link is given, and open where a pair is `unjudged`), which article is a copy of
 * which, and how many independent sources an utterance has.
 */
export interface Cluster {
  readonly id: string
  readonly story: string
  readonly publishers: Readonly<Record<string, string>>
  readonly utterances: Readonly<Record<string, { readonly who: string; readonly day: string }>>
  readonly links: readonly ClusterLink[]
  readonly unjudged: readonly (readonly [string, string])[]
  readonly copies: readonly (readonly [copy: string, origin: string])[]
  readonly sources: Readonly<Record<string, number>>
  readonly articles: readonly ClusterArticle[]
}

/** The clusters of a folder (`N-name.json`), or of one file. */
export function clustersIn(path: string): readonly Cluster[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => isCluster(name))
        .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
        .map((name) => join(path, name))
    : [path]
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Cluster)
}

/** Says whether a folder or file holds clusters, and not articles that are annotated one by one. */
export function holdsClusters(path: string): boolean {
  return statSync(path).isDirectory() ? readdirSync(path).some(isCluster) : isCluster(path)
}

function isCluster(name: string): boolean {
  return /(?:^|\/)\d+-[a-z-]+\.json$/.test(name)
}
