/** How records are made, as the API tells it: docs/reference/method.json, generated from the code's own docstrings. */
import { z } from 'zod'
import { claimRowShape, STATUSES } from './claims.ts'

const table = {
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
}

const item = z
  .object({
    name: z.string().describe('The name in the code; of a number of a record, its field in `/api/records`'),
    what: z.string(),
    formula: z.string().nullable(),
    over: z.string().nullable().describe('The denominator, or what the number is taken over'),
    source: z.string().nullable().describe('Who published the method'),
    file: z.string().describe('Where the docstring stands, from the repository’s root'),
    table: z.object(table).nullable(),
  })
  .meta({ id: 'MethodItem' })

export const methodShape = z
  .object({
    sections: z
      .array(z.object({ id: z.string(), title: z.string(), items: z.array(item).readonly() }))
      .readonly(),
    accuracy: z
      .array(z.object({ title: z.string(), command: z.string().nullable(), ...table }))
      .readonly()
      .describe('How well articles are read, as last measured; cells may hold Markdown'),
    changes: z
      .array(z.object({ on: z.string(), what: z.string() }))
      .readonly()
      .describe('What was changed or corrected in the method itself, the latest first'),
  })
  .readonly()
  .meta({ id: 'Method' })

export const correctionsShape = z
  .object({
    rows: z
      .array(
        z.object({
          sequence: z.int().min(0),
          recordedAt: z.string(),
          changed: z.enum([
            'reading',
            'criteria',
            'verdict-replaced',
            'verdict-disputed',
            'verdict-taken-back',
          ]),
          by: z.string(),
          reason: z.string().nullable(),
          verdictBefore: z.enum(STATUSES).nullable(),
          verdict: z.enum(STATUSES).nullable(),
          claim: claimRowShape.nullable().describe('Null where it was erased'),
        }),
      )
      .readonly(),
    next: z.int().min(0).nullable(),
  })
  .meta({ id: 'Corrections' })

export type WireCorrections = z.infer<typeof correctionsShape>
export type Method = Readonly<z.infer<typeof methodShape>>
