import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const head = { origin: z.string(), size: z.int(), root: hash }
const path = z.array(hash).readonly()

/** A signed checkpoint, with the key to check it with. */
export const checkpointShape = z.object({ ...head, note: z.string(), key: z.string() }).meta({
  id: 'Checkpoint',
  description: 'Where the ledger stands: its name, entries and root (RFC 6962), signed',
})

const led = { size: z.int(), root: hash, path, checkpoint: z.string(), key: z.string().nullable() }

/** That an entry is in the ledger of a checkpoint. */
export const proofShape = z
  .object({
    sayso: z.literal('proof/1'),
    kind: z.literal('inclusion'),
    entry: z.object({
      sequence: z.int(),
      recordedAt: z.string(),
      actor: z.string(),
      what: z.string(),
      payloadHash: hash,
      leafHash: hash,
      payload: z.string().nullable().describe('Null once it was erased'),
      salt: z.string().nullable(),
    }),
    ...led,
  })
  .meta({ id: 'InclusionProof', description: 'That an entry is in the ledger of this checkpoint (RFC 6962)' })

/** That an older ledger is the beginning of the one of a checkpoint. */
export const growthShape = z
  .object({ sayso: z.literal('proof/1'), kind: z.literal('consistency'), old: z.object(head), ...led })
  .meta({ id: 'ConsistencyProof', description: 'That the ledger only grew since it was so large (RFC 6962)' })
