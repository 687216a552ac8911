import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { Known } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'
import { openSentenceModel } from '../src/world/models/index.ts'
import { openStore, type Store } from '../src/world/storage/index.ts'
import { joinServer } from '../src/world/storage/postgres/index.ts'
import type { Cluster, ClusterArticle } from './cluster.ts'
import { corpusArticle } from './corpus-article.ts'
import { covered, dice, pairGreedily, tokensOf } from './tokens.ts'

/** A link as `sayso work` keeps it. */
export interface KeptLink {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly why: string
}

/** A cluster's article in the ledger: its id there, and for each of its claims the one that was read, or null. */
export interface Entered {
  readonly article: ClusterArticle
  readonly articleId: string
  readonly claims: readonly (string | null)[]
}

/** A ledger of its own with a cluster in it, all of it linked. */
export interface ClusterLedger {
  readonly store: Store
  readonly entered: readonly Entered[]
  readonly links: readonly KeptLink[]
  /** Which articles an article goes back to, by the ledger's ids. */
  readonly parents: ReadonlyMap<string, readonly string[]>
}

/** Adds a cluster to a fresh ledger as reporters' feeds would bring it, links it, and lets `use` look. */
export async function withCluster<T>(
  cluster: Cluster,
  known: Known,
  use: (ledger: ClusterLedger) => Promise<T>,
): Promise<T> {
  const dataDir = path.join(os.tmpdir(), `sayso-eval-clusters-${process.pid}`)
  const store = await openStore({ dataDir, gazetteer: false, ledgerId: ledgerOf(cluster) })
  const presence = await joinServer(dataDir)
  const options = '-c search_path=sayso'
  const client = new Client({ host: presence.socketDir, user: 'sayso', database: 'sayso', options })
  await client.connect()
  try {
    await store.importPublishers(publisherList(cluster))
    const entered = await enter(store, cluster, known)
    await linkAll(store)
    return await use({ store, entered, ...(await found(client, ledgerOf(cluster))) })
  } finally {
    await client.end()
    await store.close()
    await presence.leave()
  }
}

/** Removes what was made for the clusters. */
export async function removeLedgers(): Promise<void> {
  await rm(path.join(os.tmpdir(), `sayso-eval-clusters-${process.pid}`), { recursive: true, force: true })
}

/** Each cluster has a ledger of its own, numbered as its name begins. */
function ledgerOf({ id }: Cluster): number {
  return 1 + Number.parseInt(id, 10)
}

function publisherList({ publishers }: Cluster): string {
  const lines = Object.entries(publishers).map(([outlet, publisher]) => `"${outlet}","${publisher}",imprint`)
  return ['outlet,publisher,source', ...lines].join('\n')
}

async function enter(store: Store, { articles }: Cluster, known: Known): Promise<readonly Entered[]> {
  const entered: Entered[] = []
  for (const article of articles.toSorted((one, other) => (one.published < other.published ? -1 : 1))) {
    const bytes = Buffer.from(`${article.url}\n${article.text}`)
    const { url, published } = article
    const readArticle = read({ ...corpusArticle({ ...article, id: article.url }), url }, known)
    const capture = { bytes, url, capturedAt: `${published}T20:00:00.000Z`, incomplete: null }
    const { articleId } = await store.add(capture, readArticle, 'rules')
    entered.push({ article, articleId, claims: matched(article, readArticle.claims) })
  }
  return entered
}

/** The claims that were read, paired one to one with those of the article by their words (Dice >= .5). */
function matched(
  { text, claims }: ClusterArticle,
  readClaims: ReturnType<typeof read>['claims'],
): readonly (string | null)[] {
  const tokens = tokensOf(text, /[\p{L}\p{N}]+/gu)
  const words = readClaims.map(({ content }) => covered(tokens, content.spans))
  const scores = claims.flatMap(({ spans }, row) =>
    words.flatMap((some, column) => {
      const score = dice(covered(tokens, spans), some)
      return score < 0.5 ? [] : [{ row, column, score }]
    }),
  )
  const pairs = pairGreedily(scores)
  return claims.map((_, row) => {
    const pair = pairs.get(row)
    return pair === undefined ? null : readClaims[pair.column]!.id
  })
}

async function linkAll(store: Store): Promise<void> {
  const opened = openSentenceModel('models/sentence-en')
  while ((await store.linkNext(async () => opened)) > 0);
  const model = await opened
  if (model.ok) await model.value.close()
}

async function found(client: Client, ledgerId: number): Promise<Pick<ClusterLedger, 'links' | 'parents'>> {
  const links = await client.query<KeptLink>('select a, b, relation, why from links where ledger_id = $1', [
    ledgerId,
  ])
  const lineages = await client.query<{ id: string; parents: readonly { readonly id: string }[] }>(
    'select article_id as id, parents from lineages where ledger_id = $1',
    [ledgerId],
  )
  const parents = lineages.rows.map((row) => [row.id, row.parents.map(({ id }) => id)] as const)
  return { links: links.rows, parents: new Map(parents) }
}
