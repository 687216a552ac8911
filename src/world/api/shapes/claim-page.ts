/** A claim beside everything else that was said of the same matter, as the API gives it. */
import { z } from 'zod'
import { claimRowShape, spansShape } from './claims.ts'

export const RELATIONS = [
  'same',
  'repeats',
  'supports',
  'contradicts',
  'denies',
  'updates',
  'copy-of',
  'declines',
] as const

const count = z.int().min(0)

export const linkShape = z
  .object({
    a: z
      .string()
      .describe('The claim that the relation starts from: a denies b, a updates b, a is a copy of b'),
    b: z.string(),
    relation: z.enum(RELATIONS),
    state: z
      .enum(['suggested', 'confirmed', 'refused'])
      .describe(
        '"suggested" is a program’s, changes no count and is nobody’s verdict; the others are a named person’s',
      ),
    why: z.string().describe('In words, what it rests on'),
    reasons: z
      .array(z.object({ text: z.string(), a: spansShape, b: spansShape }))
      .readonly()
      .describe('Each with the words of both articles that it rests on, as offsets into each text'),
    by: z.string().describe('The program and its version, or the person who entered it'),
    sequence: count
      .nullable()
      .describe('The entry of the person who confirmed or refused it; null for a suggestion'),
  })
  .meta({ id: 'Link' })

const copyShape = z
  .object({
    articleId: z.string(),
    claimId: z.string().nullable().describe('The same statement as read in the copy, where it was read'),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    day: z.string(),
    how: z.enum(['version', 'exact', 'near', 'reworded', 'passage', 'credit']),
    share: z.number().nullable().describe('0 to 1: how much of one narrative stands in the other'),
    why: z.string(),
    first: z
      .object({ certainty: z.enum(['shown', 'likely', 'unknown']), why: z.string() })
      .describe('How sure it is that the origin was there before this copy'),
  })
  .meta({ id: 'FoldedCopy' })

export const voiceShape = z
  .object({
    claim: claimRowShape,
    state: z
      .enum(['itself', 'confirmed', 'suggested'])
      .describe('"itself": the claim that the page is about'),
    link: linkShape.nullable().describe('Null for the claim itself'),
    copies: z.array(copyShape).readonly().describe('Folded under this one; they count for nothing'),
  })
  .meta({ id: 'Voice' })

const sourcesShape = z
  .object({
    atLeast: count.describe('Publishers of which it is known that they are not one another'),
    atMost: count.describe('The same, were every publisher that we know nothing of independent'),
    speakers: count.describe('Different speakers who make the claim'),
    unknown: z.array(z.string()).readonly().describe('Outlets of which no publisher is known'),
    steps: z
      .array(
        z.object({
          step: z.enum(['articles', 'versions', 'copies', 'credits', 'publishers']),
          left: count.describe('How many are left after this step'),
          why: z.string(),
          folded: z
            .array(z.object({ kept: z.string(), folded: z.array(z.string()).readonly() }))
            .readonly()
            .describe('Labels of what was folded into what'),
        }),
      )
      .readonly(),
  })
  .meta({
    id: 'Sources',
    description: 'Independent sources of the claim and its confirmed links; no suggestion counts',
  })

export const figuresShape = z
  .object({
    of: z.string().describe('What is counted: "dead", "percent"'),
    low: z.number(),
    high: z.number(),
    values: z
      .array(
        z.object({
          value: z.number(),
          bound: z.enum(['exactly', 'over', 'under', 'about']),
          words: z.string().describe('Verbatim'),
          claimId: z.string(),
          who: z.string().nullable(),
          day: z.string(),
          state: z.enum(['itself', 'confirmed', 'suggested']),
        }),
      )
      .readonly(),
  })
  .meta({
    id: 'Figures',
    description: 'Figures that differ, as a range with who said which; never an average',
  })

const questionShape = z.object({
  code: z.enum([
    'nobody-confirmed',
    'unreviewed-links',
    'contradicted',
    'figures-differ',
    'overdue',
    'speaker-unknown',
    'publishers-unknown',
    'one-origin',
  ]),
  text: z.string(),
  claims: z.array(z.string()).readonly(),
})

export const matterShape = z
  .object({
    claim: claimRowShape,
    claimedBy: z.array(voiceShape).readonly(),
    deniedBy: z
      .array(voiceShape)
      .readonly()
      .describe('Denials, and statements that cannot be true together with it'),
    noCommentBy: z.array(voiceShape).readonly(),
    assessedBy: z.array(voiceShape).readonly().describe('Third parties who examined or estimated it'),
    verdicts: z
      .array(
        z.object({
          by: z.string(),
          verdict: z.string().nullable(),
          becameKnown: z.string().nullable(),
          sequence: count,
          recordedAt: z.string(),
          stands: z.boolean(),
        }),
      )
      .readonly()
      .describe('What named people entered here; nothing else on this page is a verdict'),
    repeats: z.object({
      times: count.describe('How often the speaker said it, copies folded; confirmed only'),
      first: z.string(),
      last: z.string(),
      suggested: count.describe('Further times that a program found and nobody has looked at'),
    }),
    sources: sourcesShape,
    figures: z.array(figuresShape).readonly(),
    questions: z.array(questionShape).readonly().describe('What is open about it'),
    unreviewed: count.describe('Suggested links on this page'),
    refused: z.array(linkShape).readonly(),
  })
  .meta({ id: 'Matter' })

/** GET /api/claims/:id/page */
export const claimPageShape = matterShape.extend({ asOf: z.string() }).meta({ id: 'ClaimPage' })

/** GET /api/about?place=&week= */
export const aboutShape = z
  .object({
    place: z.string(),
    from: z.string(),
    to: z.string(),
    claims: count.describe('Claims about the place in these days, copies folded'),
    matters: z.array(matterShape).readonly(),
    more: z.boolean().describe('True where there were more than are shown'),
  })
  .meta({ id: 'About' })

/** POST /api/links: a named person confirms or refuses a link, or draws one. */
export const linkingShape = z
  .object({
    a: z.string().max(128),
    b: z.string().max(128),
    act: z.enum(['confirms', 'refuses', 'reopens']),
    relation: z.enum(RELATIONS).optional().describe('Left out, the suggested one'),
    by: z.string().min(1).max(200),
    reason: z.string().max(5000).nullable().default(null),
    of: count.optional().describe('The entry that this replaces'),
  })
  .strict()
  .meta({ id: 'Linking' })

export const linkedShape = z
  .object({ sequence: count, repeated: z.boolean(), link: linkShape.nullable() })
  .meta({ id: 'Linked' })

export type WireLink = z.infer<typeof linkShape>
export type WireVoice = z.infer<typeof voiceShape>
export type WireClaimPage = z.infer<typeof claimPageShape>
