import type { Connection } from '../connection.ts'
import { openPages, type Row, type Walkable } from './pages.ts'

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

/** Streams the rows of a walk. */
export function openStream<R extends Row>(
  connection: Connection,
  walkable: Walkable,
  ledgerId: number,
): Stream<R> {
  const pages = openPages<R>(connection, walkable, ledgerId)
  let [rows, at, ended]: [readonly R[], number, boolean] = [[], 0, false]
  const fill = async (): Promise<void> => {
    const page = await pages.next()
    ended = page.length === 0
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
    close: pages.close,
  }
}

const NONE: readonly never[] = []
