/** Which rows of a long table are drawn: those in view, and a few beyond. Rows are all of one height. */
export interface Drawn {
  readonly from: number
  /** Half-open. */
  readonly to: number
}

/** Rows drawn above and below the view, so that a flick of the wheel meets no gap. */
const BEYOND = 8

/** The rows to draw when the table's first row stands `above` pixels over the top of a view `height` pixels high. */
export function drawnRows(above: number, height: number, rowHeight: number, count: number): Drawn {
  const from = Math.max(0, Math.floor(above / rowHeight) - BEYOND)
  const to = Math.min(count, Math.ceil((above + height) / rowHeight) + BEYOND)
  return { from: Math.min(from, count), to: Math.max(to, Math.min(from, count)) }
}
