import type { Connection } from '../connection.ts'

/** A row that an entry gave: the entry's sequence, and what the rows of its table are read in order of. */
export interface Row {
  readonly at: number
  readonly key: number
}

/**
 * How a table is walked: its rows in order, without what is too large to be held many times over (see `maybeLarge`), and
 * how that is fetched: a query of the `key` and the `value` of rows with some keys ($2).
 */
export interface Walkable {
  readonly sql: (ledgerId: number) => string
  readonly large?: { readonly column: string; readonly query: string }
}

/** The rows of a walk, a page at a time; an empty page is the end. */
export interface Pages<R extends Row> {
  readonly next: () => Promise<readonly R[]>
  /** Waits for the page that is on its way, whatever it brings. */
  readonly close: () => Promise<void>
}

/** What is larger (in bytes) is fetched when its row is near: a page of a thousand such values would not fit. */
const LARGE = 16_384

/** Rows to a page, and about the most bytes of values that are held at once. */
const PAGE = 1_000
const HELD = 8_388_608

/** A value that may be large, as columns of a walk. */
export function maybeLarge(value: string, name: string): string {
  return `case when octet_length(${value}) <= ${LARGE} then ${value} end as ${name},
    coalesce(octet_length(${value}), 0) as size`
}

// Rows come along indexes from the first one on: nothing is sorted or hashed, however long the tables.
const ALONG_INDEXES = `set local enable_hashjoin = off; set local enable_sort = off; set local enable_seqscan = off;
  set local enable_bitmapscan = off; set local cursor_tuple_fraction = 0.001`

type Sized<R> = R & { readonly size?: number }

let opened = 0

/** Opens the pages of a walk by a cursor; the next one is on its way while one is used, so each needs a connection. */
export function openPages<R extends Row>(
  connection: Connection,
  { sql, large }: Walkable,
  ledgerId: number,
): Pages<R> {
  const fetch = fetching<Sized<R>>(connection, sql(ledgerId))
  let coming = fetch()
  let waiting: readonly Sized<R>[] = []
  return {
    next: async () => {
      if (waiting.length === 0) {
        waiting = await coming
        if (waiting.length > 0) coming = fetch()
      }
      const page = within(waiting)
      waiting = waiting.slice(page.length)
      return large === undefined ? page : withLarge(connection, page, large, ledgerId)
    },
    close: async () => {
      await coming.catch(() => undefined)
    },
  }
}

function fetching<R extends Row>(connection: Connection, sql: string): () => Promise<readonly R[]> {
  const cursor = `walk_${(opened += 1)}`
  const declared = connection
    .query(ALONG_INDEXES)
    .then(async () => connection.query(`declare ${cursor} no scroll cursor for ${sql}`))
  return async () => {
    const page = declared.then(async () => (await connection.query<R>(`fetch ${PAGE} from ${cursor}`)).rows)
    // That it failed is told to whoever waits for it; nobody may be waiting yet.
    page.catch(() => undefined)
    return page
  }
}

/** As many of the rows as may be held with all their values. */
function within<R extends Row>(rows: readonly Sized<R>[]): readonly Sized<R>[] {
  let [count, held] = [0, 0]
  while (count < rows.length && held < HELD) {
    held += rows[count]!.size ?? 0
    count += 1
  }
  return count === rows.length ? rows : rows.slice(0, count)
}

async function withLarge<R extends Row>(
  connection: Connection,
  page: readonly Sized<R>[],
  { column, query }: NonNullable<Walkable['large']>,
  ledgerId: number,
): Promise<readonly R[]> {
  const keys = page.filter(({ size = 0 }) => size > LARGE).map(({ key }) => key)
  if (keys.length === 0) return page
  const { rows } = await connection.query<{ key: number; value: unknown }>(query, [ledgerId, keys])
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  return page.map((row) => (values.has(row.key) ? { ...row, [column]: values.get(row.key) } : row))
}
