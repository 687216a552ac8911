/** Things sorted into square cells of the map, `size` degrees wide, to find what lies near without looking at all. */
export interface Cells<T> {
  readonly size: number
  readonly byCell: ReadonlyMap<string, readonly T[]>
}

/** Sorts things into cells by where they lie: `[lat, lon]` in degrees. */
export function inCells<T>(
  things: readonly T[],
  size: number,
  where: (thing: T) => readonly [number, number],
): Cells<T> {
  const byCell = new Map<string, T[]>()
  for (const thing of things) {
    const [lat, lon] = where(thing)
    const key = cell(Math.floor(lat / size), Math.floor(lon / size))
    const there = byCell.get(key)
    if (there === undefined) byCell.set(key, [thing])
    else there.push(thing)
  }
  return { size, byCell }
}

/** What lies in the cell of a point and in the eight around it. */
export function near<T>({ size, byCell }: Cells<T>, lat: number, lon: number): readonly T[] {
  const [north, east] = [Math.floor(lat / size), Math.floor(lon / size)]
  const found: T[] = []
  for (let row = north - 1; row <= north + 1; row++)
    for (let column = east - 1; column <= east + 1; column++)
      found.push(...(byCell.get(cell(row, column)) ?? []))
  return found
}

function cell(row: number, column: number): string {
  return `${row},${column}`
}
