/** What lies over the ledger, as the API gives it. */
import { z } from 'zod'
import { claimRowShape, KINDS, STATUSES } from './claims.ts'

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

export type WireFacets = z.infer<typeof facetsShape>
export type WireProblem = z.infer<typeof problemShape>
