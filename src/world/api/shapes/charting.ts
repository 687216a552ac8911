/** Claims by place and by time, as the API gives them. */
import { z } from 'zod'
import { KINDS, REVIEWS, STATUSES, windowShape } from './claims.ts'
import { nextShape } from './paging.ts'

const count = z.int().min(0)

export const daysShape = z
  .object({
    unit: z.enum(['day', 'week', 'month', 'year']),
    buckets: z
      .array(
        z.object({
          from: z.string(),
          to: z.string().describe('Inclusive'),
          claims: count,
          placed: count.describe('Of those, how many have a place'),
        }),
      )
      .readonly(),
  })
  .meta({
    id: 'Days',
    description:
      'Claims by the day they were said; empty stretches are left out; not narrowed by from and to',
  })

/** Where claims are about. */
export const mapShape = z
  .object({
    places: z
      .array(
        z.object({
          geonameId: z.int(),
          name: z.string(),
          country: z.string().describe('ISO 3166-1 alpha-2, or empty'),
          lat: z.number(),
          lon: z.number(),
          precision: z.enum(['country', 'region', 'settlement']),
          claims: count,
        }),
      )
      .readonly()
      .describe('Most claims first, at most 5,000; a claim about two places counts at each'),
    left: count.describe('How many more places there are'),
    claims: count.describe('All claims that the filters let through'),
    placed: count.describe('Of those, how many have a place'),
    days: daysShape,
  })
  .meta({ id: 'Map' })

/** Claims with their four times. */
export const timelineShape = z
  .object({
    rows: z
      .array(
        z.object({
          id: z.string(),
          words: z.string(),
          speaker: z.string().nullable(),
          outlet: z.string().nullable(),
          kind: z.enum(KINDS),
          status: z.enum(STATUSES),
          review: z.enum(REVIEWS),
          day: z.string(),
          dated: z
            .boolean()
            .describe('Whether the text or the article tells a day; without, it is that of the capture'),
          said: windowShape.nullable().describe('Null where only the day is known'),
          about: windowShape.nullable(),
          due: windowShape.nullable().describe('As fixed by a person, or else as read'),
          fixed: z.boolean().describe('Whether a person fixed the due window'),
          known: z.string().nullable().describe('When the outcome became known, as a person entered it'),
        }),
      )
      .readonly(),
    next: nextShape,
    claims: count.describe('All claims that the filters let through'),
    days: daysShape,
  })
  .meta({ id: 'Timeline' })

export type WireDays = z.infer<typeof daysShape>
export type WireMap = z.infer<typeof mapShape>
export type WirePlace = WireMap['places'][number]
export type WireTimeline = z.infer<typeof timelineShape>
export type WireTimed = WireTimeline['rows'][number]
