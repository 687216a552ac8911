import type { Connection } from '../connection.ts'
import type { Name } from '../project-claims.ts'

const PAGE = 10_000

/** Gathers the names that entries give, to compare the table of names with them in the end. */
export interface Naming {
  readonly note: (names: readonly Name[]) => void
  /** Null when all is well. */
  readonly end: (connection: Connection, ledgerId: number) => Promise<string | null>
}

interface NameRow {
  readonly facet: Name[0]
  readonly key: string
  readonly ref: string
  readonly name: string
}

const NAMES = `
  select facet, key, ref, name from names
  where ledger_id = $1 and (facet, key, ref) > ($2, $3, $4) order by facet, key, ref limit ${PAGE}`

/** Starts before the first entry. One of the spellings of a key is in the table: memory holds every spelling once. */
export function startNaming(): Naming {
  const spellings = new Map<string, Set<string>>()
  return {
    note: (names) => {
      for (const [facet, key, ref, name] of names) {
        const mark = `${facet} ${ref} ${key}`
        const known = spellings.get(mark)
        if (known === undefined) spellings.set(mark, new Set([name]))
        else known.add(name)
      }
    },
    end: async (connection, ledgerId) => {
      let seen = 0
      for await (const { facet, key, ref, name } of rowsOf(connection, ledgerId)) {
        seen += 1
        if (spellings.get(`${facet} ${ref} ${key}`)?.has(name) !== true)
          return `The table of names holds the ${facet} "${name}" (${key}), which no entry gives.`
      }
      const lacking = spellings.size - seen
      return lacking === 0 ? null : `The table of names lacks ${lacking} names.`
    },
  }
}

async function* rowsOf(connection: Connection, ledgerId: number): AsyncGenerator<NameRow> {
  let after: readonly string[] = ['', '', '']
  for (;;) {
    const { rows } = await connection.query<NameRow>(NAMES, [ledgerId, ...after])
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = [last.facet, last.key, last.ref]
  }
}
