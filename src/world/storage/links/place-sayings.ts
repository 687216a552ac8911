import { toMeaning } from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import type { Connection } from '../connection.ts'
import { holdsModel } from './linking-row.ts'
import type { MeaningModel } from './meaning-model.ts'

/** As many sayings are placed in one transaction: less than a second's work. */
const BATCH = 64

interface Waiting {
  readonly number: number
  readonly text: string
}

// Of a saying whose first claim was erased, another claim has the words.
const WAITING = `
  select sayings.number, said.text
  from sayings cross join lateral (
    select body.claim #>> '{content,text}' as text
    from tellings join claim_bodies as body on body.ledger_id = $1 and body.number = tellings.number
    where tellings.ledger_id = $1 and tellings.saying = sayings.number order by tellings.number limit 1) as said
  where sayings.ledger_id = $1 and sayings.vector is null
  order by sayings.number limit ${BATCH}
  for update of sayings skip locked`

/** Lets the model place the next sayings; workers share them. Yields how many were placed. */
export async function placeSayings({ database, ledgerId }: Writer, model: MeaningModel): Promise<number> {
  return database.transaction(async (connection) => {
    if (!(await holdsModel(connection, ledgerId, model.sha256))) return 0
    const { rows } = await connection.query<Waiting>(WAITING, [ledgerId])
    if (rows.length > 0) await place(connection, ledgerId, rows, model)
    return rows.length
  })
}

async function place(
  connection: Connection,
  ledgerId: number,
  sayings: readonly Waiting[],
  model: MeaningModel,
): Promise<void> {
  const vectors = await model.embed(sayings.map(({ text }) => text))
  const meanings = vectors.map((vector) => toMeaning(vector, model.pivots))
  const pieces = sayings.map(({ text }) => Uint16Array.from(model.piecesOf(text)))
  await connection.query(
    `update sayings set cell = line.cell, code = line.code, vector = line.vector, pieces = line.pieces
     from unnest($2::bigint[], $3::smallint[], $4::bytea[], $5::bytea[], $6::bytea[])
       as line (number, cell, code, vector, pieces)
     where sayings.ledger_id = $1 and sayings.number = line.number`,
    [
      ledgerId,
      sayings.map(({ number }) => number),
      meanings.map(({ cell }) => cell),
      meanings.map(({ code }) => bytesOf(code)),
      meanings.map(({ vector }) => bytesOf(vector)),
      pieces.map(bytesOf),
    ],
  )
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Int8Array | Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
