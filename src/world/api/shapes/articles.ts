/** Articles as the API gives them. */
import { z } from 'zod'
import { claimArticleShape, claimRowShape, languageShape, publishedShape, spansShape } from './claims.ts'
import { nextShape } from './paging.ts'

/** An article in a list. */
export const articleRowShape = claimArticleShape
  .extend({
    byline: z.string().nullable(),
    incomplete: z.string().nullable(),
    claims: z.int(),
    latest: z.boolean(),
  })
  .meta({ id: 'ArticleRow' })

const articleShape = z
  .object({
    id: z.string().describe('SHA-256 of the captured bytes; of a transcript, of file, words, name and place'),
    givenId: z.string().nullable(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    title: z.string().nullable(),
    published: publishedShape.nullable(),
    captured: z.string().nullable(),
    language: languageShape,
    text: z.string(),
    textSha256: z.string(),
    incomplete: z.string().nullable(),
    transcribed: z
      .object({ by: z.string(), where: z.string().nullable(), fileSha256: z.string() })
      .optional()
      .describe('Who typed the text from a file that holds none; no program can prove it'),
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
      .object({ spans: spansShape, sentences: z.int(), of: z.int() })
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

/** A page of articles. */
export const articlesShape = z
  .object({ rows: z.array(articleRowShape).readonly(), next: nextShape })
  .meta({ id: 'ArticlesPage' })

export type WireArticlePage = z.infer<typeof articlePageShape>
export type WireArticleClaim = WireArticlePage['claims'][number]
export type WireArticles = z.infer<typeof articlesShape>
export type WireAdded = z.infer<typeof addedShape>
