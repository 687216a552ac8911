import { z } from 'zod'
import { checkpointShape, growthShape, proofShape } from '../shapes/proofs.ts'
import type { Api, Context } from '../context.ts'
import { refuse } from '../problems.ts'

/** Checkpoints, and proofs that anyone can check without trusting this server. */
export function proofRoutes(api: Api, context: Context): void {
  checkpointRoute(api, context)
  inclusionRoute(api, context)
  consistencyRoute(api, context)
}

function checkpointRoute(api: Api, { store, keyFolder }: Context): void {
  api.get(
    '/api/checkpoint',
    {
      schema: {
        summary: 'Where the ledger stands now, signed',
        description:
          'A C2SP checkpoint in `note`, and the key that it can be checked with: keep the one elsewhere, and compare the other with the key that was published.',
        response: { 200: checkpointShape },
      },
    },
    async () => store.checkpoint(keyFolder),
  )
}

function inclusionRoute(api: Api, { store, keyFolder }: Context): void {
  api.get(
    '/api/entries/:sequence/proof',
    {
      schema: {
        summary: 'The proof that an entry is in the ledger as it is now',
        description: 'What `sayso proof` writes; docs/verify-proof.mjs checks it offline.',
        params: z.object({ sequence: z.coerce.number().int().min(0) }),
        response: { 200: proofShape },
      },
    },
    async ({ params }) => store.proveEntry(String(params.sequence), keyFolder),
  )
}

function consistencyRoute(api: Api, { store, keyFolder }: Context): void {
  api.get(
    '/api/consistency',
    {
      schema: {
        summary: 'The proof that the ledger only grew since it had `from` entries',
        description:
          'Compare `old.root` with the root of the checkpoint that you kept: the proof leads from that root to the one in `checkpoint`. docs/verify-proof.mjs checks it offline.',
        querystring: z.object({ from: z.coerce.number().int().min(0) }),
        response: { 200: growthShape },
      },
    },
    async ({ query }) => {
      const { origin, size, root, note, key } = await store.checkpoint(keyFolder)
      const proof = await store.consistency(query.from, size)
      if (proof === null)
        throw refuse(
          409,
          'checkpoint-ahead',
          `The ledger has ${size} entries, and not ${query.from}.`,
          'If a checkpoint of this ledger counted so many, its end was cut off: tell its keeper.',
        )
      const old = { origin, size: query.from, root: proof.oldTreeHash }
      return {
        sayso: 'proof/1',
        kind: 'consistency',
        old,
        size,
        root,
        path: proof.path,
        checkpoint: note,
        key,
      } as const
    },
  )
}
