/** A track record as the API gives it. */
import { z } from 'zod'
import { STATUSES } from './shapes.ts'

const count = z.int().min(0)
const share = z
  .object({ numerator: count, denominator: count, interval: z.tuple([z.number(), z.number()]).readonly() })
  .nullable()
const brier = z.object({ score: z.number(), count }).nullable()

export const recordShape = z
  .object({
    asOf: count.nullable(),
    record: z.object({
      repeats: count,
      suggested: count,
      confirmed: count,
      pending: count,
      overdue: count,
      inTime: count,
      late: count,
      not: count,
      undetermined: count,
      void: count,
      voidBy: z.record(z.string(), count.optional()),
      withdrawn: count,
      disputed: count,
      closed: count,
      hitRate: share.describe('In time among closed, with Wilson’s 95 % interval'),
      latenessDays: z.array(count).readonly(),
      brierStated: brier,
      brierImputed: brier,
      rankable: z.boolean(),
    }),
    claims: z
      .array(
        z.object({
          id: z.string(),
          day: z.string(),
          words: z.string(),
          status: z.enum(STATUSES),
          review: z.enum(['suggested', 'confirmed', 'withdrawn']),
          ground: z.string().nullable().optional(),
          latenessDays: count.nullable().optional(),
          repeats: z.string().nullable().optional(),
        }),
      )
      .readonly(),
    earlier: z.array(z.object({ before: count, hitRate: share })).readonly(),
  })
  .meta({ id: 'Record' })
