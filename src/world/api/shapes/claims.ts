/** Claims as the API gives them. */
import { z } from 'zod'
import { nextShape, totalShape } from './paging.ts'

export const spanShape = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('Half-open range of UTF-16 code units into the article text')

export const spansShape = z.array(spanShape).readonly()

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

const words = z.object({ spans: spansShape, text: z.string() }).meta({ id: 'Words' })

const who = z
  .object({ name: z.string(), kind: z.enum(['person', 'organisation', 'group']), mentions: spansShape })
  .meta({ id: 'Who' })

const place = z
  .object({
    span: spanShape,
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
 * The ledger's verdicts and statuses. They are written out again, as the kinds are, so that the web client can take this file's
 * types without the rest of the source; a test holds the two lists together.
 */
export const VERDICTS = [
  'happened-in-time',
  'happened-late',
  'did-not-happen',
  'cannot-be-determined',
  'void',
  'withdrawn',
  'disputed',
] as const
export const STATUSES = ['no-due-date', 'open', 'due', 'overdue', ...VERDICTS] as const

/** Whether a person has looked at what a program found. */
export const REVIEWS = ['suggested', 'confirmed', 'withdrawn'] as const

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

export const languageShape = z.object({ code: z.string(), sure: z.boolean() }).nullable()

export const claimArticleShape = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: publishedShape.nullable(),
    capturedAt: z.string(),
    language: languageShape,
    version: z.int(),
  })
  .meta({ id: 'ClaimArticle' })

/** A claim as the ledger lists it. */
export const claimRowShape = z
  .object({
    id: z.string(),
    claim: claimShape,
    article: claimArticleShape,
    day: z.string().describe('The ISO day that lists are sorted by'),
    status: z
      .enum(STATUSES)
      .describe(
        'no-due-date, open, due and overdue are all unreviewed; overdue does not mean that it was false',
      ),
    review: z.enum(REVIEWS).describe('"suggested" is what a program found; only a named person confirms'),
    fixedDue: windowShape.nullable().describe('The window fixed when it was confirmed: this one decides'),
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
      .array(
        z.object({
          sequence: z.int(),
          recordedAt: z.string(),
          engine: z.string(),
          claim: claimShape,
          correction: z
            .object({
              claimId: z.string(),
              act: z.enum(['changed', 'added', 'discarded']),
              by: z.string(),
              reason: z.string().nullable(),
            })
            .nullable()
            .describe('What a person corrected with this reading'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ClaimHistory' })

/** A page of the ledger. */
export const claimsShape = z
  .object({ rows: z.array(claimRowShape).readonly(), next: nextShape, total: totalShape })
  .meta({ id: 'ClaimsPage' })

export type WireWindow = z.infer<typeof windowShape>
export type WireClaim = z.infer<typeof claimShape>
export type WireClaimRow = z.infer<typeof claimRowShape>
export type WireClaims = z.infer<typeof claimsShape>
export type WireClaimHistory = z.infer<typeof claimHistoryShape>
