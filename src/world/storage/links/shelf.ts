import { openNearIndex, type NearIndex } from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import type { MeaningModel } from './meaning-model.ts'

/** A worker's index of the sayings that were placed, in memory; it grows as they are. */
export interface Shelf {
  /** Takes in what was placed below a saying's number (all of it has been), and yields the index. */
  readonly upTo: (
    connection: Connection,
    ledgerId: number,
    model: MeaningModel,
    below: number,
  ) => Promise<NearIndex>
}

/** So many are read at a time. */
const BATCH = 20_000

const LOAD = `
  select string_agg(int8send(number) || int2send(cell) || code, ''::bytea order by number) as lines, max(number) as last
  from (
    select number, cell, code from sayings
    where ledger_id = $1 and number > $2 and number < $3 and vector is not null order by number limit ${BATCH}) as next`

/** An empty shelf; another model than the one before empties it again. */
export function openShelf(): Shelf {
  let index: NearIndex | null = null
  let [sha256, last] = ['', -1]
  return {
    upTo: async (connection, ledgerId, model, below) => {
      if (index === null || sha256 !== model.sha256)
        [index, sha256, last] = [openNearIndex(model.pivots), model.sha256, -1]
      for (;;) {
        const { rows } = await connection.query<{ lines: Buffer | null; last: number }>(LOAD, [
          ledgerId,
          last,
          below,
        ])
        const [next] = rows
        if (next === undefined || next.lines === null) return index
        addTo(index, next.lines)
        last = next.last
      }
    },
  }
}

const [NUMBER, CELL, CODE] = [8, 2, 48]
const LINE = NUMBER + CELL + CODE

function addTo(index: NearIndex, lines: Buffer): void {
  for (let at = 0; at < lines.length; at += LINE) {
    const number = Number(lines.readBigInt64BE(at))
    const cell = lines.readInt16BE(at + NUMBER)
    const code = new Uint32Array(Uint8Array.from(lines.subarray(at + NUMBER + CELL, at + LINE)).buffer)
    index.add(number, { cell, code })
  }
}
