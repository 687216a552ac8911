import { z } from 'zod'

const by = z.string().trim().min(1).max(200).describe('The named person who says so')
const reason = z.string().trim().min(1).max(2000)
const speakerName = z.object({
  name: z.string().min(1).max(512),
  articleId: z
    .string()
    .regex(/^[0-9a-f]{4,64}$/)
    .nullable()
    .default(null)
    .describe('Only the speaker of this article, to tell namesakes apart; null for every article'),
})
const names = z.array(speakerName).min(1).max(50)

export const mergingShape = z.object({
  by,
  names,
  called: z.string().trim().min(1).max(200).nullish(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,15}$/)
    .nullish(),
  reason: reason.nullish(),
  over: z.array(z.number().int().min(0)).max(50).optional().describe('Refusals that this goes against'),
})
export const splittingShape = z.object({
  by,
  reason,
  of: z.number().int().min(0).describe('The entry that merged'),
})
export const refusingShape = z.object({ by, reason, names })

export const personRowShape = z.object({
  id: z.string().nullable().describe('"p17"; null for a name that nobody has said whose it is'),
  called: z.string(),
  wikidata: z.string().nullable(),
  names: z.array(z.string()).readonly(),
  claims: z.number(),
})

export const suggestionShape = z.object({
  names: z.tuple([z.string(), z.string()]).readonly(),
  evidence: z.array(z.string()).readonly(),
  weight: z.number(),
})

export const identifiedShape = z.object({
  sequence: z.number(),
  repeated: z.boolean(),
  person: personRowShape.nullable(),
})

const named = z.object({ name: z.string(), articleId: z.string().nullable() })
const days = { first: z.string().nullable(), last: z.string().nullable() }

export const personShape = personRowShape.extend({
  names: z.array(named.extend({ claims: z.number(), ...days })).readonly(),
  roles: z
    .array(
      z.object({
        role: z.string().nullable(),
        affiliation: z.string().nullable(),
        claims: z.number(),
        first: z.string(),
        last: z.string(),
      }),
    )
    .readonly()
    .describe('As stated on those days'),
  acts: z
    .array(
      z.object({
        sequence: z.number(),
        recordedAt: z.string(),
        what: z.enum(['merged', 'split', 'refused']),
        stands: z.boolean(),
        by: z.string(),
        names: z.array(named).readonly(),
        wikidata: z.string().nullable(),
        evidence: z.array(z.string()).readonly(),
        reason: z.string().nullable(),
        of: z.number().nullable(),
      }),
    )
    .readonly(),
  suggestions: z.array(suggestionShape).readonly(),
  known: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        description: z.string().nullable(),
        positions: z
          .array(
            z.object({
              title: z.string(),
              organisation: z.string().nullable(),
              from: z.string().nullable(),
              to: z.string().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})
