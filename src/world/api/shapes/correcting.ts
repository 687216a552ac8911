/** A person's correction of what was read, as the API takes it. */
import { z } from 'zod'
import { KINDS, spansShape } from './claims.ts'

const name = z.string().min(1).max(200)
const days = z
  .object({ from: z.string().max(10).nullable(), to: z.string().max(10).nullable() })
  .strict()
  .describe('ISO days, either end open')
const spans = spansShape.refine((value) => value.length <= 20, 'at most 20 spans')

const changeShape = z
  .object({
    source: spans.nullable().optional(),
    cue: spans.nullable().optional(),
    content: spans.optional(),
    quote: z.enum(['direct', 'mixed', 'indirect']).optional(),
    who: z
      .object({ name, kind: z.enum(['person', 'organisation', 'group']) })
      .strict()
      .nullable()
      .optional(),
    role: z.string().max(512).nullable().optional(),
    kind: z.enum(KINDS).optional(),
    certainty: z.enum(['certain', 'probable', 'possible', 'doubtful', 'unstated']).optional(),
    negated: z.boolean().optional(),
    saidOn: days.nullable().optional(),
    due: days.nullable().optional(),
    where: z.array(z.int()).max(50).optional().describe('GeoNames ids of the places that stay'),
  })
  .strict()
  .meta({ id: 'Change', description: 'What is left out stays as it was read' })

export const correctingShape = z
  .object({
    by: name.describe('A person’s name; it is shown with the entry'),
    reason: z.string().max(5000).optional().describe('Needed for a confirmed claim'),
    reading: z.int().min(0).describe('The sequence of the reading that the person saw'),
    act: z.enum(['changed', 'added', 'discarded']),
    claimId: z.string().max(64).optional(),
    change: changeShape.optional(),
  })
  .strict()
  .meta({ id: 'Correcting' })

export const correctedShape = z
  .object({
    sequence: z.int().min(0),
    articleId: z.string(),
    claimId: z.string(),
    act: z.enum(['changed', 'added', 'discarded']),
  })
  .meta({ id: 'Corrected' })

export type WireChange = z.infer<typeof changeShape>
export type WireCorrecting = z.infer<typeof correctingShape>
export type WireCorrected = z.infer<typeof correctedShape>
