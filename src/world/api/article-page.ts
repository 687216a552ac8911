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

/** Counts the sentences that nobody is said to have said, among all. */
function countOwnVoice({ article, ownVoice }: ArticleView): WireArticlePage['ownVoice'] {
  const sentences = toReading(article).sentences.map((sentence) => sentence.span)
  return { spans: ownVoice, sentences: countOverlapping(sentences, ownVoice), of: sentences.length }
}

/** How many of the sentences share a character with a span; both lists in text order, walked once. */
function countOverlapping(sentences: readonly Span[], spans: readonly Span[]): number {
  let at = 0
  return sentences.filter((sentence) => {
    while (at < spans.length && spans[at]![1] <= sentence[0]) at++
    return at < spans.length && overlaps(sentence, spans[at]!)
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
