import type { Article } from '../../../src/article/index.ts'
import type { Claim } from '../../../src/claim/index.ts'
import type { ReadArticle } from '../../../src/journey.ts'
import { sha256 } from '../../../src/ledger/index.ts'
import type { Capture } from '../../../src/world/storage/index.ts'

/** What a test may say about one claim; the rest is invented. */
export type Said = Partial<Omit<Claim, 'content' | 'who'>> & { readonly words: string; readonly who?: string }

/** An article in which each sentence is a claim, with the capture it came from. */
export interface Sample {
  readonly capture: Capture
  readonly read: ReadArticle
}

/** Makes an article out of what was said in it. */
export function sample(said: readonly Said[], about: Partial<Article> = {}): Sample {
  const text = about.text ?? said.map(({ words }) => `${words}.`).join('\n\n')
  const bytes = Buffer.from(`${JSON.stringify(about)}\n${text}`)
  const article: Article = {
    id: sha256(bytes),
    givenId: null,
    url: null,
    canonicalUrl: null,
    outlet: 'Harbour Herald',
    byline: null,
    title: 'A quiet day',
    published: null,
    captured: '2026-03-05T10:00:00.000Z',
    language: { code: 'en', sure: true },
    textSha256: sha256(text),
    incomplete: null,
    ...about,
    text,
  }
  let at = 0
  const claims = said.map((one) => {
    const start = text.indexOf(one.words, at)
    at = start + one.words.length
    return claimOf(one, start, article.id)
  })
  const capture = { bytes, url: article.url, capturedAt: '2026-03-05T10:00:00.000Z', incomplete: null }
  return { capture, read: { article, claims, timexes: [], toponyms: [], ownVoice: [] } }
}

function claimOf({ words, who, ...facets }: Said, start: number, articleId: string): Claim {
  return {
    id: sha256(`${articleId} ${start} ${words}`).slice(0, 16),
    source: null,
    cue: null,
    content: { spans: [[start, start + words.length]], text: words },
    quote: 'indirect',
    attribution: 'explicit',
    nestedIn: null,
    who: who === undefined ? null : { name: who, kind: 'person', mentions: [] },
    candidates: [],
    role: null,
    affiliation: null,
    via: null,
    kind: 'report',
    certainty: 'unstated',
    negated: false,
    saidOn: null,
    about: null,
    due: null,
    where: [],
    by: { engine: 'rules', reader: 'test', version: '1' },
    confidence: 1,
    ...facets,
  }
}

/** A window of one day, as the readers make it. */
export function day(iso: string): NonNullable<Claim['due']> {
  return { from: iso, to: iso, granularity: 'day', fromSaid: true, toSaid: true, rule: 'test' }
}

/** A place as a claim has it. */
export function place(geonameId: number, name: string, surface = name): Claim['where'][number] {
  return { span: [0, 1], surface, name, geonameId, country: 'XX', lat: 1, lon: 2, precision: 'settlement' }
}

/** An article of its own for every number, with eight claims. */
export function numbered(number: number): Sample {
  const said = Array.from({ length: 8 }, (_, index) => ({
    words: `The harbour office counted ${number} boats and ${index} ferries`,
    who: `Harbour master ${number % 7}`,
  }))
  return sample(said, { url: `https://harbour.example/${number}`, title: `Boats, day ${number}` })
}
