import type { ReplayEntry } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** Follows the entries about links, and says at the end whether the table of them shows the same. */
export interface LinksCheck {
  note(entry: ReplayEntry): void
  end(connection: Connection, ledgerId: number): Promise<string | null>
}

/** Starts before the first entry. */
export function startLinks(): LinksCheck {
  const wanted: string[] = []
  return {
    note: ({ happening, sequence }) => {
      if (happening?.what !== 'linked') return
      const { a, b } = happening.payload
      wanted.push(`${sequence} ${a}`, `${sequence} ${b}`)
    },
    end: async (connection, ledgerId) => {
      const { rows } = await connection.query<{ line: string }>(
        `select sequence::text || ' ' || claim_id as line from link_entries where ledger_id = $1`,
        [ledgerId],
      )
      const shown = new Set(rows.map(({ line }) => line))
      const same = shown.size === new Set(wanted).size && wanted.every((line) => shown.has(line))
      return same ? null : 'The table of link entries does not show what people entered about links.'
    },
  }
}
