import type { Connection } from '../connection.ts'

/** A row that an entry gave: the entry's sequence, and what the rows of its table are read in order of. */
export interface Row {
  readonly at: number
  readonly key: number
}

/** The rows of a table in the order of the entries that gave them. */
export interface Stream<R extends Row> {
  /** True when the rows of all entries up to this one are at hand. */
  readonly reaches: (sequence: number) => boolean
  /** Brings the rows of all entries up to this one. */
  readonly reach: (sequence: number) => Promise<void>
  /** The rows of an entry that is within reach, taken off; those of entries before it are taken off, too. */
  readonly take: (sequence: number) => readonly R[]
  /** The next row within reach, left where it is; undefined when there is none. */
  readonly next: () => R | undefined
  /** Waits for the page that is on its way, whatever it brings. */
  readonly close: () => Promise<void>
}

/** Most rows of a page, and about the most bytes: a page of large rows is cut shorter. */
const PAGE = 1_000
const PAGE_BYTES = 8_388_608

/**
 * A page of a query whose columns include `key` and `size` (in bytes), after the key that is $2. What is large is
 * fetched for the rows within the page only.
 */
export function paged(columns: string, query: string): string {
  return `
    select ${columns} from (
      select page.*, sum(size) over (order by key) - size as before
      from (${query} order by key limit ${PAGE}) as page
    ) as page where before < ${PAGE_BYTES} order by key`
}

/** Streams a paged query; the next page is on its way while one is used, so each needs a connection of its own. */
export function openStream<R extends Row>(connection: Connection, sql: string, ledgerId: number): Stream<R> {
  let [rows, at, ended]: [readonly R[], number, boolean] = [[], 0, false]
  const fetch = async (after: number): Promise<readonly R[]> => {
    const page = connection.query<R>(sql, [ledgerId, after]).then((result) => result.rows)
    // That it failed is told to whoever waits for it; nobody may be waiting yet.
    page.catch(() => undefined)
    return page
  }
  let coming = fetch(-1)
  const fill = async (): Promise<void> => {
    const page = await coming
    const last = page.at(-1)
    ended = last === undefined
    if (last !== undefined) coming = fetch(last.key)
    rows = at < rows.length ? [...rows.slice(at), ...page] : page
    at = 0
  }
  const reaches = (sequence: number): boolean => ended || (rows.at(-1)?.at ?? -1) > sequence
  return {
    reaches,
    reach: async (sequence) => {
      while (!reaches(sequence)) await fill()
    },
    take: (sequence) => {
      const from = at
      while (at < rows.length && rows[at]!.at <= sequence) at += 1
      return from === at ? NONE : rows.slice(from, at)
    },
    next: () => rows[at],
    close: async () => {
      await coming.catch(() => undefined)
    },
  }
}

const NONE: readonly never[] = []
