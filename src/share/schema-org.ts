import type { SharedClaim, ShareFormat } from './shared-claim.ts'

/**
 * schema.org Claim with the Quotation it rests on (JSON-LD). Never ClaimReview: only a named person's closed outcome
 * may be published as a review, and a program is never the fact-checker of record.
 */
export const schemaOrg: ShareFormat = {
  name: 'schema-org',
  mediaType: 'application/ld+json',
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
  // A "</script>" inside a JSON-LD block would end it, so "<" never stands there itself.
  write: (shared) => JSON.stringify(toClaim(shared)).replaceAll('<', '\\u003c'),
}

function toClaim({ id, claim, article }: SharedClaim): object {
  const speaker =
    claim.who === null
      ? undefined
      : { '@type': TYPES[claim.who.kind], name: claim.who.name, jobTitle: claim.role ?? undefined }
  const day = claim.saidOn?.from ?? article.published?.from ?? undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': `urn:sayso:claim:${id}`,
    text: claim.content.text,
    author: speaker,
    datePublished: day,
    about: claim.where.map((place) => ({
      '@type': 'Place',
      name: place.name,
      sameAs: `https://sws.geonames.org/${place.geonameId}/`,
    })),
    appearance: {
      '@type': 'Quotation',
      text: claim.content.text,
      spokenByCharacter: speaker,
      isPartOf: {
        '@type': 'NewsArticle',
        url: article.url ?? undefined,
        headline: article.title ?? undefined,
        publisher: article.outlet ?? undefined,
      },
    },
  }
}

const TYPES = { person: 'Person', organisation: 'Organization', group: 'Organization' } as const
