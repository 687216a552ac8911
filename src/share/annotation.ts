import type { Span } from '../article/index.ts'
import type { SharedClaim, ShareFormat } from './shared-claim.ts'

/** W3C Web Annotations (JSON-LD): each claim tags its exact words by position (UTF-16 code units) and by quotation. */
export const annotation: ShareFormat = {
  name: 'annotation',
  mediaType: 'application/ld+json',
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
  write: (shared) => JSON.stringify(toAnnotation(shared)),
}

function toAnnotation({ id, claim, article, review }: SharedClaim): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sayso:claim:${id}`,
    type: 'Annotation',
    motivation: review === 'confirmed' ? 'tagging' : 'classifying',
    created: article.capturedAt,
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: claim.kind },
      ...(claim.who === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: claim.who.name }]),
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: `${review} (${claim.by.engine} ${claim.by.reader} ${claim.by.version})`,
      },
    ],
    target: claim.content.spans.map((span) => target(span, claim.content.text, claim.content.spans, article)),
  }
}

function target(
  [start, end]: Span,
  text: string,
  spans: readonly Span[],
  article: SharedClaim['article'],
): object {
  const exact = spans.length === 1 ? [{ type: 'TextQuoteSelector', exact: text }] : []
  return {
    source: article.url ?? `urn:sayso:article:${article.id}`,
    selector: [{ type: 'TextPositionSelector', start, end }, ...exact],
  }
}
