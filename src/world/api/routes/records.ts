import { z } from 'zod'
import type { Api, Context } from '../context.ts'
import { refuse } from '../problems.ts'
import { given, MAX_PAGE, words } from '../queries.ts'
import { recordShape } from '../record-shape.ts'
import { STATUSES } from '../shapes.ts'
import type { RecordedClaim, RecordOf } from '../../storage/index.ts'

const recordQuery = z.object({
  speaker: words.optional(),
  outlet: words.optional(),
  asOf: z.coerce.number().int().min(0).optional().describe('The last entry that counts, for an older score'),
  behind: z
    .enum(['repeats', 'pending', ...STATUSES])
    .optional()
    .describe('Only the claims behind this number; left out, all'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(MAX_PAGE),
  cursor: z.coerce.number().int().min(0).default(0).describe('`next` of the page before'),
})

/** Track records, added up from the entries. */
export function recordRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/records',
    {
      schema: {
        summary: 'The record of one speaker or one outlet',
        description: 'Confirmed claims only; the list behind each number is in `claims`, a page at a time.',
        querystring: recordQuery,
        response: { 200: recordShape },
      },
    },
    async ({ query }) => {
      const { asOf, behind, limit, cursor } = query
      const view = await store.record(whose(given(query.speaker), given(query.outlet)), asOf)
      const claims = view.claims.filter((claim) => behind === undefined || standsBehind(claim, behind))
      const end = cursor + limit
      const next = end < claims.length ? String(end) : null
      return { ...view, claims: claims.slice(cursor, end), next }
    },
  )
}

function whose(speaker: string | undefined, outlet: string | undefined): RecordOf {
  if (speaker !== undefined && outlet === undefined) return { speaker }
  if (outlet !== undefined && speaker === undefined) return { outlet }
  throw refuse(400, 'bad-request', 'A record is of one speaker or of one outlet.', 'Give one of the two.')
}

const PENDING = ['no-due-date', 'open', 'due']

function standsBehind({ repeats, status }: RecordedClaim, number: string): boolean {
  if ((repeats ?? null) !== null) return number === 'repeats'
  return number === 'pending' ? PENDING.includes(status) : status === number
}
