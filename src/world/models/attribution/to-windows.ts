/** A run of pieces that the network reads at once, [from, to), and the part of it whose cues are its own. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly owns: readonly [from: number, to: number]
}

/** How many pieces one run holds besides the two special ones, and how near its edge a cue is left to the next run. */
const BODY = 382
const MARGIN = 48

/** Cuts [from, to) into runs that overlap by two margins, so that every cue is read with what stands around it. */
export function toWindows(from: number, to: number): readonly Window[] {
  const windows: Window[] = []
  let start = from
  let owned = from
  while (start < to) {
    const end = Math.min(start + BODY, to)
    const owns = end === to ? to : end - MARGIN
    windows.push({ from: start, to: end, owns: [owned, owns] })
    if (end === to) break
    owned = owns
    start = end - 2 * MARGIN
  }
  return windows
}
