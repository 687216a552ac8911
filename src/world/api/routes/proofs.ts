import { z } from 'zod'
import type { Api, Context } from '../context.ts'
import { notFound } from '../problems.ts'

const proofShape = z
  .object({
    entry: z.looseObject({ sequence: z.int(), leafHash: z.string() }),
    size: z.int(),
    treeHash: z.string(),
    path: z.array(z.string()).readonly(),
  })
  .meta({ id: 'InclusionProof', description: 'That an entry is in the ledger of this size (RFC 6962)' })

/** Proofs that anyone can check without trusting this server. */
export function proofRoutes(api: Api, { store }: Context): void {
  api.get(
    '/api/entries/:sequence/proof',
    {
      schema: {
        summary: 'The proof that an entry is in the ledger as it is now',
        params: z.object({ sequence: z.coerce.number().int().min(0) }),
        response: { 200: proofShape },
      },
    },
    async ({ params }) => {
      const proof = await store.proof(params.sequence)
      if (proof === null) throw notFound('entry')
      return { ...proof, entry: { ...proof.entry } }
    },
  )
}
