/** What people who keep the ledger open all day are given. */
import { z } from 'zod'
import { articleRowShape } from './articles.ts'
import { claimRowShape, STATUSES } from './claims.ts'

const count = z.int().min(0)

const listed = z
  .object({ rows: z.array(claimRowShape).readonly(), count, capped: z.boolean() })
  .describe('The first few, and how many there are in all')

const arrivalShape = articleRowShape
  .extend({ sequence: count, recordedAt: z.string() })
  .meta({ id: 'Arrival' })

export const personEntryShape = z
  .object({
    sequence: count,
    recordedAt: z.string(),
    what: z.enum(['confirmed', 'corrected', 'judged', 'withdrawn', 'read']),
    act: z.string().nullable(),
    by: z.string(),
    verdict: z.enum(STATUSES).nullable(),
    claim: claimRowShape.nullable(),
  })
  .meta({ id: 'PersonEntry', description: 'Something that a named person entered' })

export const todayShape = z
  .object({
    asOf: z.string(),
    overdue: listed.describe('Past due and judged by nobody; that does not mean that they were false'),
    due: listed.describe('The window ends today'),
    upcoming: listed.describe('The window ends in the next seven days'),
    disputed: listed.describe('Named persons judged them differently'),
    denials: listed.describe('The latest denials'),
    arrivals: z.array(arrivalShape).readonly(),
    entries: z.array(personEntryShape).readonly(),
    articles: count,
  })
  .meta({ id: 'Today' })

export const personEntriesShape = z
  .object({ rows: z.array(personEntryShape).readonly(), next: count.nullable() })
  .meta({ id: 'PersonEntries' })

export const talliesShape = z
  .object({
    rows: z
      .array(
        z.object({
          name: z.string(),
          claims: count,
          awaited: count.describe('Predictions and promises'),
          overdue: count,
          closed: count,
          lastDay: z.string(),
        }),
      )
      .readonly(),
    more: z.boolean(),
  })
  .meta({ id: 'Tallies' })

export const nameUsesShape = z
  .array(
    z.object({
      name: z.string(),
      role: z.string().nullable(),
      affiliation: z.string().nullable(),
      firstDay: z.string(),
      lastDay: z.string(),
      claims: count,
    }),
  )
  .readonly()
  .meta({ id: 'NameUses' })

export type WireToday = z.infer<typeof todayShape>
export type WireListed = WireToday['overdue']
export type WirePersonEntry = z.infer<typeof personEntryShape>
export type WirePersonEntries = z.infer<typeof personEntriesShape>
export type WireTallies = z.infer<typeof talliesShape>
export type WireNameUses = z.infer<typeof nameUsesShape>

export const predictionsShape = z
  .object({
    asOf: z.string(),
    overdue: listed.describe('Past due and judged by nobody; that does not mean that they were false'),
    soon: listed.describe('The window ends today or in the next seven days'),
    later: listed,
    undated: listed.describe('Predictions and promises with no end given'),
    judged: z
      .array(z.object({ status: z.enum(STATUSES), count, capped: z.boolean() }))
      .readonly()
      .describe('How many have each verdict'),
  })
  .meta({ id: 'Predictions', description: 'Predictions and promises by where they stand in time' })

export type WirePredictions = z.infer<typeof predictionsShape>
