/** What every list that comes by pages has. */
import { z } from 'zod'

export const totalShape = z
  .object({ count: z.int(), capped: z.boolean() })
  .nullable()
  .describe('How many there are in all, counted no further than 10,000; on the first page only')

export const nextShape = z.string().nullable().describe('The cursor of the next page, null on the last')
