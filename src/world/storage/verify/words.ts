import type { Claim } from '../../../claim/index.ts'
import type { Connection } from '../connection.ts'
import { searchedIn, searchVector } from '../project-claims.ts'

const BATCH = 2_000

/** Checks what a search finds claims by, on a connection of its own, behind the rest. */
export interface WordsCheck {
  /** Notes a claim by its number; waits while a batch is being compared. Yields the first fault of those before. */
  readonly note: (number: number, claim: Claim) => void
  readonly due: () => boolean
  readonly compare: () => Promise<string | null>
  readonly end: () => Promise<string | null>
}

// No order and no limit: with them the planner walks the claims from the first one on, for every batch.
const WRONG = `
  select claims.number, claims.claim_id as id, reading from unnest($2::bigint[], $3::text[], $4::text[]) as line (number, content, names)
    join claims on ledger_id = $1 and claims.number = line.number
  where claims.words is distinct from (${searchVector('content', 'names')})`

/** Starts before the first claim. */
export function startWords(connection: Connection, ledgerId: number): WordsCheck {
  let [numbers, contents, names]: [number[], string[], string[]] = [[], [], []]
  let running: Promise<string | null> = Promise.resolve(null)
  const start = async (): Promise<string | null> => {
    const { rows } = await connection.query<{ number: number; id: string; reading: number }>(WRONG, [
      ledgerId,
      numbers,
      contents,
      names,
    ])
    const [wrong] = rows.toSorted((one, other) => one.number - other.number)
    return wrong === undefined
      ? null
      : `Entry ${wrong.reading}: the table of claims does not show claim ${wrong.id}: its words are others.`
  }
  const compare = async (): Promise<string | null> => {
    const fault = await running
    if (fault !== null) return fault
    running = start()
    running.catch(() => undefined)
    ;[numbers, contents, names] = [[], [], []]
    return null
  }
  return {
    note: (number, claim) => {
      const [content, named] = searchedIn(claim)
      numbers.push(number)
      contents.push(content)
      names.push(named)
    },
    due: () => numbers.length >= BATCH,
    compare,
    end: async () => (await compare()) ?? running,
  }
}
