import { cellsOf, fail, ok, type Result } from '../../article/index.ts'
import { nameKey } from '../../ledger/index.ts'

/** Who publishes an outlet, and where it says so. */
export interface Publisher {
  readonly outlet: string
  readonly publisher: string
  readonly source: string
}

/** A line of a list, numbered from 1, with its cells, or null where they cannot be told apart. */
interface Line {
  readonly number: number
  readonly cells: readonly string[] | null
}

const COLUMNS = ['outlet', 'publisher', 'source'] as const

/** More lines than there are outlets in the world are no list of publishers. */
const MOST_LINES = 100_000

/** So many faults are told; who has more has given another file. */
const MOST_TOLD = 5

/** Words by which people say that they do not know: such an outlet is left out, so that it stays unknown. */
const UNKNOWN = /^(?:unknown|n\/?a|none|null|tbd|various|independent|self|[-?–—.]+)$/i

/**
 * The publishers in a list: CSV whose first line is "outlet,publisher,source". Nothing of a list with a fault in it is
 * taken in: a family that is known by half would make its outlets independent of each other.
 */
export function publishersIn(text: string): Result<readonly Publisher[]> {
  const [head, ...lines] = linesOf(text)
  if (head?.cells?.map((cell) => cell.toLowerCase()).join() !== COLUMNS.join())
    return bad([`its first line is not "${COLUMNS.join(',')}"`])
  if (lines.length > MOST_LINES) return bad([`it has more than ${MOST_LINES} lines`])
  const seen = new Map<string, { readonly number: number; readonly publisher: string }>()
  const faults = lines.flatMap((line) => faultOf(line, seen) ?? [])
  if (faults.length > 0) return bad(faults)
  return ok(lines.map(({ cells }) => toPublisher(cells ?? [])))
}

function toPublisher([outlet = '', publisher = '', source = '']: readonly string[]): Publisher {
  return { outlet, publisher, source }
}

function faultOf(
  { number, cells }: Line,
  seen: Map<string, { readonly number: number; readonly publisher: string }>,
): string | null {
  if (cells?.length !== COLUMNS.length) return `line ${number} has not the three columns of the first line`
  const empty = COLUMNS.find((_, at) => cells[at] === '')
  if (empty !== undefined) return `line ${number} names no ${empty}`
  const { outlet, publisher } = toPublisher(cells)
  if (UNKNOWN.test(publisher))
    return `line ${number}: "${publisher}" is nobody; leave the outlet out, and it stays unknown`
  const key = nameKey(outlet)
  if (key === '') return `line ${number}: "${outlet}" is no name`
  const before = seen.get(key)
  if (before !== undefined && nameKey(before.publisher) !== nameKey(publisher))
    return `line ${number} gives ${outlet} another publisher than line ${before.number}`
  seen.set(key, { number, publisher })
  return null
}

function bad(faults: readonly string[]): Result<never> {
  const more = faults.length > MOST_TOLD ? `; and ${faults.length - MOST_TOLD} more` : ''
  return fail(
    'bad-publishers',
    `The list of publishers cannot be taken in: ${faults.slice(0, MOST_TOLD).join('; ')}${more}.`,
    'Nothing of it was taken in. Correct it, and import it again; docs/publishers.md shows one.',
  )
}

function linesOf(text: string): readonly Line[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ number: at + 1, cells: cellsOf(line) }]))
}
