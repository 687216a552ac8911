import type { Api, Context } from '../context.ts'
import { onlyOnce } from '../idempotency.ts'
import { idParams } from '../queries.ts'
import { correctedShape, correctingShape, type WireCorrecting } from '../shapes.ts'

/** A named person corrects what was read in an article. */
export function correctionRoutes(api: Api, { store }: Context): void {
  interface Asked {
    readonly bytes: Uint8Array
    readonly given: { readonly id: string }
    readonly body: WireCorrecting
  }
  const once = onlyOnce(async ({ given, body }: Asked) => store.correct(given.id, body))
  api.post(
    '/api/articles/:id/corrections',
    {
      schema: {
        summary: 'Correct what was read: change a claim, add one that was missed, discard one that is none',
        description:
          'Each correction is another reading of the article, by a named person; what was read before stays visible, and later readings keep it.',
        params: idParams,
        body: correctingShape,
        response: { 200: correctedShape },
      },
    },
    (request) => {
      const key = request.headers['idempotency-key']
      const asked = {
        bytes: request.sent!.bytes,
        given: { id: request.params.id },
        body: correctingShape.parse(request.body),
      }
      return once(asked, typeof key === 'string' ? key : undefined)
    },
  )
}
