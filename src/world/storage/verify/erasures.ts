import { payloadHash, remainsOf, type ErasedPayload, type RemainsBySequence } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** What the erasures of a ledger say remains of the entries that they took, which come before them. */
export interface Erasures {
  readonly remains: RemainsBySequence
  /** The first erasure that is not what was hashed, in a sentence: what it took cannot be told. */
  readonly unsound: string | null
}

interface Row {
  readonly sequence: number
  readonly hash: string
  readonly salt: string
  readonly payload: string
}

/** Reads all erasures of a ledger; those that were altered are not believed. */
export async function readErasures(connection: Connection, ledgerId: number): Promise<Erasures> {
  const { rows } = await connection.query<Row>(
    `select sequence, payload_hash as hash, salt, payload from entries join payloads using (ledger_id, sequence)
     where ledger_id = $1 and what = 'erased' order by sequence`,
    [ledgerId],
  )
  const sound = rows.filter(({ hash, salt, payload }) => payloadHash(salt, payload) === hash)
  const other = rows.find((row) => !sound.includes(row))
  return {
    remains: remainsOf(sound.map(({ payload }): ErasedPayload => JSON.parse(payload))),
    unsound: other === undefined ? null : `Entry ${other.sequence}: its payload is not what it committed to.`,
  }
}
