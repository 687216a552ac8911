import type { Writer } from '../add.ts'
import { storeError } from '../store-error.ts'
import { linkingRow, type LinkingRow } from './linking-row.ts'
import type { MeaningModel } from './meaning-model.ts'

/**
 * Makes a model the ledger's own: the first that comes, and a later one in place of an earlier. What the earlier made of
 * the sayings goes, and all claims wait to be compared again; links stay until they are found anew. Refuses (`other-model`) a model
 * that is not later, so that two machines with different ones do not undo each other's work.
 */
export async function adoptModel({ database, ledgerId }: Writer, model: MeaningModel): Promise<void> {
  if ((await linkingRow(database, ledgerId)).sha256 === model.sha256) return
  await database.transaction(async (connection) => {
    await connection.query('select from linking where ledger_id = $1 for update', [ledgerId])
    const known = await linkingRow(connection, ledgerId)
    if (known.sha256 === model.sha256) return
    if (known.sha256 !== null && model.version <= (known.version ?? 0)) throw otherModel(known, model)
    for (const sql of FORGET) await connection.query(sql, [ledgerId])
    await connection.query('update linking set model = $2, version = $3, sha256 = $4 where ledger_id = $1', [
      ledgerId,
      model.name,
      model.version,
      model.sha256,
    ])
  })
}

const FORGET = [
  `update sayings set cell = null, code = null, vector = null, pieces = null
   where ledger_id = $1 and vector is not null`,
  'update lineages set by_model = null where ledger_id = $1 and by_model is not null',
]

function otherModel(known: LinkingRow, model: MeaningModel): Error {
  return storeError(
    'other-model',
    `This ledger's claims are compared by ${known.model}, of another SHA-256 than the ${model.name} here.`,
    'Update Sayso on this machine, or find all links anew by the model here: sayso work --again.',
  )
}
