import type { Claim } from '../src/claim/index.ts'

/** A promise as the rules would read it in "Lindqvist said it would reopen, "by Friday"", for tests that need any claim. */
export const sampleClaim: Claim = {
  id: 'c1',
  source: { spans: [[0, 9]], text: 'Lindqvist' },
  cue: { spans: [[10, 14]], text: 'said' },
  content: { spans: [[15, 43]], text: 'it would reopen, "by Friday"' },
  quote: 'mixed',
  attribution: 'explicit',
  nestedIn: null,
  who: { name: 'Pavel Lindqvist', kind: 'person', mentions: [[0, 9]] },
  candidates: [],
  role: 'Mayor',
  affiliation: null,
  via: null,
  kind: 'promise',
  certainty: 'certain',
  negated: false,
  saidOn: null,
  about: null,
  due: {
    from: '2026-05-06',
    to: '2026-05-08',
    granularity: 'day',
    fromSaid: false,
    toSaid: true,
    rule: 'by',
  },
  where: [],
  by: { engine: 'rules', reader: 'said-that', version: '1' },
  confidence: 0.9,
}
