import type { Claim, Kind } from '../src/claim/index.ts'
import type { Told } from '../src/link/index.ts'
import type { GoldArticle, GoldClaim } from './gold-article.ts'

/** A gold claim in the product's shape, named "article:n", with the facets that people annotated. */
export function goldClaim(article: GoldArticle, gold: GoldClaim): Told {
  const speaker = gold.speaker_resolved ?? gold.speaker
  const claim: Claim = {
    id: `${article.id}:${gold.n}`,
    source: gold.speaker === null ? null : { spans: [], text: gold.speaker },
    cue: gold.cue === null ? null : { spans: [], text: gold.cue },
    content: {
      spans: gold.spans,
      text: gold.spans.map(([from, to]) => article.text.slice(from, to)).join(' '),
    },
    quote: gold.direct ? 'direct' : 'indirect',
    attribution: 'explicit',
    nestedIn: null,
    who: speaker === null ? null : { name: speaker, kind: 'person', mentions: [] },
    candidates: [],
    role: null,
    affiliation: null,
    via: null,
    kind: kindOf(gold.kind),
    certainty: 'certain',
    negated: false,
    saidOn: null,
    about: null,
    due: windowOf(gold.due),
    where: [],
    by: { engine: 'person', reader: 'gold', version: '1' },
    confidence: 1,
  }
  return {
    id: claim.id,
    claim,
    articleId: article.id,
    day: gold.said_on ?? article.published ?? '2000-01-01',
    outlet: article.outlet,
  }
}

function kindOf(kind: string): Kind {
  const known: readonly Kind[] = [
    'prediction',
    'promise',
    'denial',
    'accusation',
    'no-comment',
    'opinion',
    'request',
  ]
  return known.find((one) => one === kind) ?? (/order|request/.test(kind) ? 'request' : 'report')
}

function windowOf(due: GoldClaim['due']): Claim['due'] {
  if (due === null) return null
  const { not_before: from, not_after: to } = due
  return { from, to, granularity: 'day', fromSaid: true, toSaid: true, rule: 'gold' }
}
