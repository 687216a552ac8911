/** The cells of a line of CSV (RFC 4180, one record a line); null when a quoted cell does not end. */
export function cellsOf(line: string): readonly string[] | null {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y
  for (;;) {
    const match = cell.exec(line)
    if (match === null) return null
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (match[3] === '') return cells
  }
}
