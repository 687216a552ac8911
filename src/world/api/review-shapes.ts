/** What people enter about claims, as the API takes and gives it. */
import { z } from 'zod'
import { claimRowShape, VERDICTS, windowShape } from './shapes.ts'

const name = z.string().min(1).max(200).describe('A person’s name; it is shown with the entry')
const reason = z.string().max(5000)
const day = z.string().max(10).describe('ISO day')
const entry = z.int().min(0)

const evidenceShape = z
  .object({
    articleId: z.string().max(64).describe('An article’s id, or its first eight or more digits'),
    passage: z.tuple([z.int().min(0), z.int().min(0)]),
    text: z.string().max(10_000).optional().describe('The words at the passage; checked to the letter'),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: z.union([
      z.literal(1),
      z.literal(2),
      z.literal(3),
      z.literal(4),
      z.literal(5),
      z.literal(6),
    ]),
  })
  .strict()
  .meta({ id: 'Evidence', description: 'A passage of a captured article, on the two Admiralty scales' })

const ground = z.enum(['condition-failed', 'cannot-be-applied', 'made-twice', 'not-a-prediction', 'other'])

export const confirmingShape = z
  .object({
    by: name,
    criteria: z.string().max(5000).optional().describe('How the claim’s own words are to be applied'),
    due: day.optional().describe('The last day that counts as in time, where the reading has another'),
    probability: z
      .object({ how: z.literal('stated'), value: z.number().min(0).max(1) })
      .strict()
      .optional()
      .describe('Only where the speaker gave one; what people put on the words is rated, blind'),
    reason: reason.optional().describe('Needed for a change'),
    of: entry.optional().describe('The entry whose criteria this changes'),
  })
  .strict()
  .meta({ id: 'Confirming' })

export const judgingShape = z
  .object({
    verdict: z.enum(VERDICTS),
    judgedBy: name,
    evidence: z.array(evidenceShape).max(20).default([]),
    becameKnown: day.nullable().default(null),
    reason: reason.nullable().default(null),
    ground: ground.nullable().default(null).describe('Needed for void'),
    of: entry.optional().describe('The entry whose verdict this replaces or disputes'),
  })
  .strict()
  .meta({ id: 'Judging' })

export const ratingShape = z
  .object({
    by: name,
    band: z
      .enum([
        'almost-no-chance',
        'very-unlikely',
        'unlikely',
        'roughly-even-chance',
        'likely',
        'very-likely',
        'almost-certain',
      ])
      .describe('The word of ICD 203 that says what the claim’s own words say'),
  })
  .strict()
  .meta({ id: 'Rating', description: 'How likely one person takes the words to call it' })

export const withdrawingShape = judgingShape.omit({ verdict: true, ground: true }).meta({ id: 'Withdrawing' })

export const opinionShape = z
  .object({ by: name, reason: reason.nullable().default(null), of: entry.optional() })
  .strict()
  .meta({ id: 'Opinion' })

export const reviewedShape = z
  .object({
    sequence: entry,
    repeated: z.boolean().describe('True when the same had been entered before'),
    claim: claimRowShape,
  })
  .meta({ id: 'Reviewed' })

export const reviewHistoryShape = z
  .object({
    claim: claimRowShape,
    review: z.enum(['suggested', 'confirmed', 'withdrawn']),
    verdict: z.enum(VERDICTS).nullable(),
    confirmation: entry.nullable().describe('The entry whose criteria are in force'),
    judgement: entry.nullable().describe('The entry whose verdict is in force'),
    fixedDue: windowShape.nullable(),
    fellDue: entry.nullable(),
    entries: z
      .array(
        z.object({
          sequence: entry,
          recordedAt: z.string(),
          actor: z.string(),
          what: z.enum(['confirmed', 'corrected', 'judged', 'withdrawn', 'fell-due', 'rated', 'erased']),
          stands: z.boolean().describe('False for an attempt that came second'),
          payload: z
            .looseObject({})
            .nullable()
            .describe('Null once it was erased; of a rating no band before a second person has rated'),
          afterDue: z.boolean(),
          settlementDays: z.int().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ReviewHistory', description: 'All that people entered about a claim, oldest first' })
