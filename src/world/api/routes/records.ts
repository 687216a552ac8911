import { z } from 'zod'
import type { Api, Context } from '../context.ts'
import { refuse } from '../problems.ts'
import { given } from '../queries.ts'
import { recordShape } from '../record-shape.ts'

const name = z.string().max(512).optional()
const recordQuery = z.object({
  speaker: name,
  outlet: name,
  asOf: z.coerce.number().int().min(0).optional().describe('The last entry that counts, for an older score'),
})

/** Track records, added up from the entries. */
export function recordRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/records',
    {
      schema: {
        summary: 'The record of one speaker or one outlet',
        description: 'Confirmed claims only; the list behind each number is in `claims`.',
        querystring: recordQuery,
        response: { 200: recordShape },
      },
    },
    async ({ query }) => {
      const [speaker, outlet] = [given(query.speaker), given(query.outlet)]
      if (speaker !== undefined && outlet === undefined) return store.record({ speaker }, query.asOf)
      if (outlet !== undefined && speaker === undefined) return store.record({ outlet }, query.asOf)
      throw refuse(400, 'bad-request', 'A record is of one speaker or of one outlet.', 'Give one of the two.')
    },
  )
}
