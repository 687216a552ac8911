import type { z } from 'zod'
import type { Api, Context } from '../context.ts'
import { onlyOnce } from '../idempotency.ts'
import { notFound } from '../problems.ts'
import { idParams } from '../queries.ts'
import {
  confirmingShape,
  judgingShape,
  opinionShape,
  ratingShape,
  reviewedShape,
  reviewHistoryShape,
  withdrawingShape,
} from '../review-shapes.ts'
import type { Reviewed } from '../../storage/index.ts'

/** What people do about claims: confirm, rate, judge, withdraw, dispute, agree, reopen; and all of it, oldest first. */
export function reviewRoutes(api: Api, { store }: Context): void {
  act(api, 'confirm', 'Confirm a claim, and fix what decides it', confirmingShape, async (id, asked) =>
    store.confirm(id, asked),
  )
  act(
    api,
    'rate',
    'Say how likely the words call it, blind to a second rater',
    ratingShape,
    async (id, asked) => store.rate(id, asked),
  )
  act(api, 'judge', 'Judge a confirmed claim on evidence', judgingShape, async (id, asked) =>
    store.judge(id, asked),
  )
  act(api, 'withdraw', 'Enter that the speaker took the claim back', withdrawingShape, async (id, asked) =>
    store.withdraw(id, asked),
  )
  act(api, 'dispute', 'Give a second person’s verdict beside the first', judgingShape, async (id, asked) =>
    store.dispute(id, asked),
  )
  act(api, 'agree', 'Agree with a verdict, as a second person', opinionShape, async (id, asked) =>
    store.agree(id, asked),
  )
  act(api, 'reopen', 'Take a verdict back; it stays visible', opinionShape, async (id, asked) =>
    store.reopen(id, asked),
  )
  historyRoute(api, store)
}

function historyRoute(api: Api, store: Context['store']): void {
  api.get(
    '/api/claims/:id/history',
    {
      schema: {
        summary: 'All that people entered about a claim, oldest first',
        params: idParams,
        response: { 200: reviewHistoryShape },
      },
    },
    async ({ params }) => {
      const history = await store.history(params.id)
      if (history === null) throw notFound('claim')
      return {
        ...history,
        entries: history.entries.map((entry) => ({ ...entry, payload: loose(entry.payload) })),
      }
    },
  )
}

function act<Body extends z.ZodType>(
  api: Api,
  verb: string,
  summary: string,
  body: Body,
  enter: (claimId: string, asked: z.output<Body>) => Promise<Reviewed>,
): void {
  interface Asked {
    readonly bytes: Uint8Array
    readonly given: { readonly id: string }
    readonly body: z.output<Body>
  }
  const once = onlyOnce(async ({ given, body: asked }: Asked) => enter(given.id, asked))
  api.post(
    `/api/claims/:id/${verb}`,
    {
      schema: {
        summary,
        description: 'Of two at the same instant, the second gets 409 with who came first; both are entries.',
        params: idParams,
        body,
        response: { 200: reviewedShape },
      },
    },
    async (request) => {
      const key = request.headers['idempotency-key']
      const { bytes } = request.sent!
      const asked = { bytes, given: { id: request.params.id }, body: body.parse(request.body) }
      return once(asked, typeof key === 'string' ? key : undefined)
    },
  )
}

function loose(payload: object | null): Record<string, unknown> | null {
  return payload === null ? null : { ...payload }
}
