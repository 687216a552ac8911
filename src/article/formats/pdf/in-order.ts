import type { Line } from './page.ts'

/** Least share of a page's letters on each side of a gutter; the rest crosses it. */
const LEAST_SIDE = 0.2
/** Lines of prose are longer than this; columns of figures are read along the row. */
const LEAST_PROSE = 18
const STEP = 3
const DEEPEST = 3

/** Puts a page's lines into the order of reading: column by column where there are columns, else from top to bottom. */
export function inOrder(lines: readonly Line[], depth = 0): readonly Line[] {
  const gutter = depth < DEEPEST ? gutterOf(lines) : null
  if (gutter === null) return toRows(lines)
  const ordered: Line[] = []
  let band: Line[] = []
  const flush = (): void => {
    const left = band.filter((line) => line.end <= gutter)
    const right = band.filter((line) => line.end > gutter)
    ordered.push(...inOrder(left, depth + 1), ...inOrder(right, depth + 1))
    band = []
  }
  for (const line of byHeight(lines)) {
    if (!crosses(line, gutter)) band.push(line)
    else {
      flush()
      ordered.push(line)
    }
  }
  flush()
  return ordered
}

const byHeight = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((one, other) => one.y - other.y || one.x - other.x)

const crosses = ({ x, end }: Line, gutter: number): boolean => x < gutter && end > gutter

const lettersIn = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

/** Where a gutter parts the page in two columns of prose, or null. */
function gutterOf(lines: readonly Line[]): number | null {
  const all = lettersIn(lines)
  const [from, to] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ end }) => end))]
  let [place, until, least] = [from, from, Number.POSITIVE_INFINITY]
  for (let at = from + (to - from) / 5; at < to - (to - from) / 5; at += STEP) {
    const crossing = lettersIn(lines.filter((line) => crosses(line, at)))
    if (crossing < least) [place, until, least] = [at, at, crossing]
    else if (crossing === least && at - until <= STEP * 1.5) until = at
  }
  const gutter = (place + until) / 2
  return isProse(lines, gutter, all) ? gutter : null
}

/** Whether on both sides there is enough, in lines as long as prose has them. */
function isProse(lines: readonly Line[], gutter: number, all: number): boolean {
  const sides = [lines.filter(({ end }) => end <= gutter), lines.filter(({ x }) => x >= gutter)]
  return sides.every((side) => {
    const lengths = side.map(({ text }) => text.length).toSorted((one, other) => one - other)
    return (
      lettersIn(side) >= LEAST_SIDE * all && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= LEAST_PROSE
    )
  })
}

/** From top to bottom; what stands side by side is one line. */
function toRows(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = []
  for (const line of byHeight(lines)) {
    const row = rows.at(-1)
    if (row === undefined || Math.abs(row.y - line.y) > Math.min(row.size, line.size) * 0.4) rows.push(line)
    else rows[rows.length - 1] = beside(row, line)
  }
  return rows
}

function beside(row: Line, line: Line): Line {
  const [first, second] = row.x <= line.x ? [row, line] : [line, row]
  const { y, size } = row
  return { text: `${first.text} ${second.text}`, x: first.x, end: Math.max(row.end, line.end), y, size }
}
