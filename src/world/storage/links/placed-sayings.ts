import type { Meaning, Ranked } from '../../../link/index.ts'
import type { Connection, Statement } from '../connection.ts'
import type { Placed } from './link-row.ts'

/** What a claim says, as the model placed it. */
export interface OwnSaying extends Ranked, Pick<Meaning, 'vector' | 'code'> {
  readonly number: number
}

interface Raw {
  readonly number: number
  readonly vector: Buffer | null
  readonly pieces: Buffer | null
  readonly code: Buffer | null
}

const OWN: Statement = {
  name: 'own-sayings',
  text: `select tellings.number as claim, sayings.number, code, vector, pieces
     from tellings join sayings on sayings.ledger_id = $1 and sayings.number = tellings.saying
     where tellings.ledger_id = $1 and tellings.number = any($2::bigint[])`,
}

/** What each claim says; without a model nothing is placed, and the vectors are empty. */
export async function ownSayings(
  connection: Connection,
  ledgerId: number,
  claims: readonly Placed[],
): Promise<readonly (OwnSaying | null)[]> {
  const { rows } = await connection.query<Raw & { claim: number }>(OWN, [
    ledgerId,
    claims.map(({ row }) => row.number),
  ])
  const byClaim = new Map(rows.map((raw) => [raw.claim, raw]))
  return claims.map(({ row }) => {
    const raw = byClaim.get(row.number)
    return raw === undefined
      ? null
      : { number: raw.number, code: new Uint32Array(bytesIn(raw.code)), ...toRanked(raw) }
  })
}

const RANKED: Statement = {
  name: 'ranked-sayings',
  text: `select number, vector, pieces from sayings
     where ledger_id = $1 and number = any($2::bigint[]) and vector is not null`,
}

/** Sayings by their numbers, as far as the model placed them. */
export async function rankedSayings(
  connection: Connection,
  ledgerId: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Ranked>> {
  const { rows } = await connection.query<Omit<Raw, 'code'>>(RANKED, [ledgerId, numbers])
  return new Map(rows.map((raw) => [raw.number, toRanked(raw)]))
}

function toRanked({ vector, pieces }: Pick<Raw, 'vector' | 'pieces'>): Ranked {
  return { vector: new Int8Array(bytesIn(vector)), pieces: Array.from(new Uint16Array(bytesIn(pieces))) }
}

/** The bytes in a buffer of their own, where numbers of any width may begin. */
function bytesIn(bytes: Buffer | null): ArrayBuffer {
  return Uint8Array.from(bytes ?? []).buffer
}
