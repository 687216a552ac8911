/** What the API sends: schemas that check it, document it (OpenAPI) and give the web client its types. */
import { z } from 'zod'

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('Half-open range of UTF-16 code units into the article text')

const spans = z.array(span).readonly()

export const windowShape = z
  .object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    granularity: z.string(),
    fromSaid: z.boolean(),
    toSaid: z.boolean(),
    rule: z.string(),
  })
  .meta({ id: 'Window', description: 'ISO 8601; `to` is inclusive at its granularity; null is an open end' })

export const publishedShape = windowShape.extend({ readFrom: z.string() }).meta({ id: 'Published' })

const words = z.object({ spans, text: z.string() }).meta({ id: 'Words' })

const who = z
  .object({ name: z.string(), kind: z.enum(['person', 'organisation', 'group']), mentions: spans })
  .meta({ id: 'Who' })

const place = z
  .object({
    span,
    surface: z.string(),
    name: z.string(),
    geonameId: z.int(),
    country: z.string(),
    lat: z.number(),
    lon: z.number(),
    precision: z.enum(['country', 'region', 'settlement']),
  })
  .meta({ id: 'Place' })

export const KINDS = [
  'report',
  'prediction',
  'promise',
  'denial',
  'accusation',
  'no-comment',
  'opinion',
  'request',
] as const

/**
 * The ledger's statuses. They are written out again, as the kinds are, so that the web client can take this file's
 * types without the rest of the source; a test holds the two lists together.
 */
export const STATUSES = [
  'no-due-date',
  'open',
  'due',
  'overdue',
  'happened-in-time',
  'happened-late',
  'did-not-happen',
  'cannot-be-determined',
  'void',
  'withdrawn',
  'disputed',
] as const

/** A claim as the reading contract has it. */
export const claimShape = z
  .object({
    id: z.string(),
    source: words.nullable(),
    cue: words.nullable(),
    content: words,
    quote: z.enum(['direct', 'mixed', 'indirect']),
    attribution: z.enum(['explicit', 'implicit', 'agentless']),
    nestedIn: z.string().nullable(),
    who: who.nullable(),
    candidates: z.array(z.string()).readonly(),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    via: z.string().nullable(),
    kind: z.enum(KINDS),
    certainty: z.enum(['certain', 'probable', 'possible', 'doubtful', 'unstated']),
    negated: z.boolean(),
    saidOn: windowShape.nullable(),
    about: windowShape.nullable(),
    due: windowShape.nullable(),
    where: z.array(place).readonly(),
    by: z.object({
      engine: z.enum(['rules', 'model', 'person']),
      reader: z.string(),
      version: z.string(),
    }),
    confidence: z.number(),
  })
  .meta({ id: 'Claim' })

const language = z.object({ code: z.string(), sure: z.boolean() }).nullable()

const claimArticle = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: publishedShape.nullable(),
    capturedAt: z.string(),
    language,
    version: z.int(),
  })
  .meta({ id: 'ClaimArticle' })

/** A claim as the ledger lists it. */
export const claimRowShape = z
  .object({
    id: z.string(),
    claim: claimShape,
    article: claimArticle,
    day: z.string().describe('The ISO day that lists are sorted by'),
    status: z
      .enum(STATUSES)
      .describe(
        'no-due-date, open, due and overdue are all unreviewed; overdue does not mean that it was false',
      ),
    review: z
      .enum(['suggested', 'confirmed', 'withdrawn'])
      .describe('"suggested" is what a program found; only a named person confirms'),
    current: z.boolean(),
    reading: z.int(),
    absentFrom: z.object({ articleId: z.string(), capturedAt: z.string() }).nullable(),
    supersededBy: z.string().nullable(),
  })
  .meta({ id: 'ClaimRow' })

/** One claim with what each reading made of it. */
export const claimHistoryShape = claimRowShape
  .extend({
    readings: z
      .array(z.object({ sequence: z.int(), recordedAt: z.string(), engine: z.string(), claim: claimShape }))
      .readonly(),
  })
  .meta({ id: 'ClaimHistory' })

/** An article in a list. */
export const articleRowShape = claimArticle
  .extend({
    byline: z.string().nullable(),
    incomplete: z.string().nullable(),
    claims: z.int(),
    latest: z.boolean(),
  })
  .meta({ id: 'ArticleRow' })

const articleShape = z
  .object({
    id: z.string().describe('SHA-256 of the captured bytes'),
    givenId: z.string().nullable(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    title: z.string().nullable(),
    published: publishedShape.nullable(),
    captured: z.string().nullable(),
    language,
    text: z.string(),
    textSha256: z.string(),
    incomplete: z.string().nullable(),
  })
  .meta({ id: 'Article' })

const captureShape = z
  .object({
    sequence: z.int(),
    url: z.string().nullable(),
    capturedAt: z.string(),
    recordedAt: z.string(),
    contentType: z.string().nullable(),
    byteLength: z.int(),
    bytesSha256: z.string(),
    incomplete: z.string().nullable(),
  })
  .meta({ id: 'Capture' })

const versionShape = z
  .object({ articleId: z.string(), version: z.int(), capturedAt: z.string(), claims: z.int() })
  .meta({ id: 'Version' })

/** An article whole, as the reader page needs it. */
export const articlePageShape = z
  .object({
    article: articleShape,
    ownVoice: z
      .object({ spans, sentences: z.int(), of: z.int() })
      .describe('Sentences that nobody is said to have said, how many, and of how many in all'),
    claims: z.array(claimRowShape.omit({ article: true })).readonly(),
    captures: z.array(captureShape).readonly(),
    versions: z.array(versionShape).readonly(),
    changes: z
      .object({
        since: z.object({ articleId: z.string(), capturedAt: z.string() }),
        appeared: z
          .array(z.string())
          .readonly()
          .describe('Claims of this version that the one before had not'),
        absent: z
          .array(claimRowShape)
          .readonly()
          .describe('Claims of the version before that this one has not'),
      })
      .nullable()
      .describe('What changed since the version before; null for a first version'),
    version: z.int(),
    latest: z.boolean(),
    reading: z.int(),
    engine: z.string(),
  })
  .meta({ id: 'ArticlePage' })

/** What falls due. */
export const dueShape = z
  .object({
    asOf: z.string(),
    overdue: z.array(claimRowShape).readonly(),
    due: z.array(claimRowShape).readonly(),
    upcoming: z.array(claimRowShape).readonly(),
    more: z.boolean(),
  })
  .meta({ id: 'Due' })

const counted = z.array(z.object({ name: z.string(), claims: z.int() })).readonly()

/** Names that filters can be set to. */
export const facetsShape = z
  .object({
    speakers: counted,
    outlets: counted,
    places: counted,
    kinds: z.array(z.enum(KINDS)).readonly(),
    statuses: z.array(z.enum(STATUSES)).readonly(),
  })
  .meta({ id: 'Facets' })

/** What adding an article did. */
export const addedShape = z
  .object({
    outcome: z.enum(['added', 'unchanged', 'changed']),
    articleId: z.string(),
    previousId: z.string().nullable(),
    version: z.int(),
    claims: z.int(),
    appeared: z.array(claimRowShape).readonly(),
    absent: z.array(claimRowShape).readonly(),
  })
  .meta({ id: 'Added' })

export const healthShape = z
  .object({
    status: z.enum(['ok', 'storage-unavailable']),
    version: z.string(),
    claims: z.int().nullable(),
    articles: z.int().nullable(),
    lastRecordedAt: z.string().nullable(),
  })
  .meta({ id: 'Health' })

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    remedy: z.string(),
    where: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details; `remedy` says what to do' })

const total = z
  .object({ count: z.int(), capped: z.boolean() })
  .nullable()
  .describe('How many there are in all, counted no further than 10,000; on the first page only')

const next = z.string().nullable().describe('The cursor of the next page, null on the last')

export const claimsShape = z
  .object({ rows: z.array(claimRowShape).readonly(), next, total })
  .meta({ id: 'ClaimsPage' })

export const articlesShape = z
  .object({ rows: z.array(articleRowShape).readonly(), next })
  .meta({ id: 'ArticlesPage' })

export type WireWindow = z.infer<typeof windowShape>
export type WireClaim = z.infer<typeof claimShape>
export type WireClaimRow = z.infer<typeof claimRowShape>
export type WireArticleRow = z.infer<typeof articleRowShape>
export type WireArticlePage = z.infer<typeof articlePageShape>
export type WireArticleClaim = WireArticlePage['claims'][number]
export type WireClaims = z.infer<typeof claimsShape>
export type WireArticles = z.infer<typeof articlesShape>
export type WireDue = z.infer<typeof dueShape>
export type WireAdded = z.infer<typeof addedShape>
export type WireFacets = z.infer<typeof facetsShape>
export type WireProblem = z.infer<typeof problemShape>
