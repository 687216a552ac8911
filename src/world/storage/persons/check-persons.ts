import {
  identitiesAfter,
  nameKey,
  NO_IDENTITIES,
  personsIn,
  type Identities,
  type Identifying,
  type ReplayEntry,
} from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** Follows the entries about who is who, and says at the end whether the tables show what they add up to. */
export interface PersonsCheck {
  note(entry: ReplayEntry): void
  end(connection: Connection, ledgerId: number): Promise<string | null>
}

/** Starts before the first entry. */
export function startPersons(): PersonsCheck {
  let identities = NO_IDENTITIES
  const sequences: number[] = []
  return {
    note: ({ happening, what, sequence }) => {
      if (!isIdentifying(what)) return
      sequences.push(sequence)
      if (happening !== null && isIdentifyingHappening(happening))
        identities = identitiesAfter(identities, happening, sequence) ?? identities
    },
    end: async (connection, ledgerId) =>
      (await entriesFault(connection, ledgerId, sequences)) ??
      (await personsFault(connection, ledgerId, identities)),
  }
}

function isIdentifying(what: string): boolean {
  return what === 'merged' || what === 'split' || what === 'refused'
}

type Happened = NonNullable<ReplayEntry['happening']>

function isIdentifyingHappening(happening: Happened): happening is Happened & Identifying {
  return isIdentifying(happening.what)
}

async function entriesFault(
  connection: Connection,
  ledgerId: number,
  sequences: readonly number[],
): Promise<string | null> {
  const { rows } = await connection.query<{ sequences: number[] }>(
    `select coalesce(json_agg(sequence order by sequence), '[]') as sequences from person_entries where ledger_id = $1`,
    [ledgerId],
  )
  const same = rows[0]?.sequences.join() === sequences.join()
  return same ? null : 'The table of person entries does not show the entries that merge, split and refuse.'
}

const SHOWN = `
  select person::text || ' ' || called || ' ' || coalesce(wikidata, '') as line from persons
  where ledger_id = $1 and stands
  union all
  select person::text || ' ' || key || ' ' || article_id || ' ' || name from person_names
  where ledger_id = $1 and person is not null`

async function personsFault(
  connection: Connection,
  ledgerId: number,
  identities: Identities,
): Promise<string | null> {
  const { rows } = await connection.query<{ line: string }>(SHOWN, [ledgerId])
  const wanted = personsIn(identities).flatMap(({ id, called, wikidata, names }) => [
    `${id} ${called} ${wikidata ?? ''}`,
    ...names.map(({ name, articleId }) => `${id} ${nameKey(name)} ${articleId ?? ''} ${name}`),
  ])
  const shown = new Set(rows.map(({ line }) => line))
  const lost = wanted.find((line) => !shown.has(line))
  if (lost !== undefined) return `The tables of persons do not show "${lost}", which the entries give.`
  return shown.size === new Set(wanted).size ? null : 'The tables of persons hold what no entry gives.'
}
