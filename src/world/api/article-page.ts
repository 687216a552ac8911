import { overlaps, toReading, type Span } from '../../article/index.ts'
import type { ArticleView, ClaimRow, Store } from '../storage/index.ts'
import type { WireArticlePage } from './shapes.ts'

/** An article as its page shows it: counted, and compared with the version before. */
export async function articlePage(view: ArticleView, store: Store): Promise<WireArticlePage> {
  return {
    ...view,
    ownVoice: countOwnVoice(view),
    changes: await changesOf(view, store),
  }
}

/** Counts the sentences that are the outlet's own from end to end, among all. */
function countOwnVoice({ article, ownVoice }: ArticleView): WireArticlePage['ownVoice'] {
  const sentences = toReading(article).sentences.map((sentence) => sentence.span)
  return { spans: ownVoice, sentences: countCovered(sentences, ownVoice), of: sentences.length }
}

/** What a sentence may have outside a span and still be covered by it: a closing mark and a space. */
const SLACK = 2

/** How many of the sentences the spans cover; both lists in text order, walked once. */
function countCovered(sentences: readonly Span[], spans: readonly Span[]): number {
  let at = 0
  return sentences.filter((sentence) => {
    while (at < spans.length && spans[at]![1] <= sentence[0]) at++
    let covered = 0
    for (let next = at; next < spans.length && overlaps(sentence, spans[next]!); next++) {
      covered += Math.min(sentence[1], spans[next]![1]) - Math.max(sentence[0], spans[next]![0])
    }
    return covered >= sentence[1] - sentence[0] - SLACK
  }).length
}

async function changesOf(view: ArticleView, store: Store): Promise<WireArticlePage['changes']> {
  const at = view.versions.findIndex(({ articleId }) => articleId === view.article.id)
  const since = view.versions[at - 1]
  const before = since === undefined ? null : await store.article(since.articleId)
  if (since === undefined || before === null) return null
  return {
    since: { articleId: since.articleId, capturedAt: since.capturedAt },
    appeared: appearedSince(before.claims, view.claims),
    absent: before.claims.filter(({ absentFrom }) => absentFrom?.articleId === view.article.id),
  }
}

/** A claim appeared when none of the version before lives on in it. */
function appearedSince(before: readonly ClaimRow[], now: readonly ClaimRow[]): readonly string[] {
  const continued = new Set(before.map(({ supersededBy }) => supersededBy))
  return now.filter(({ id }) => !continued.has(id)).map(({ id }) => id)
}
