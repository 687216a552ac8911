import type { Method } from './shapes.ts'

/**
 * The tables of a Markdown page that stand in these sections, by how their headings begin; a command in a heading is told
 * apart. A section that is not there, or has no table, is left out.
 */
export function readTables(page: string, headings: readonly string[]): Method['accuracy'] {
  const sections = page.split(/^## /m).slice(1)
  return headings.flatMap((title) => {
    const lines = sections.find((section) => section.startsWith(title))?.split('\n') ?? []
    const [columns, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf)
    if (columns === undefined) return []
    const command = /`([^`]+)`/.exec(lines[0] ?? '')?.[1] ?? null
    return [{ title, command, columns, rows }]
  })
}

function cellsOf(line: string): readonly string[] {
  const cells = line.replaceAll('\\|', '\u0000').split('|').slice(1, -1)
  return cells.map((cell) => cell.trim().replaceAll('\u0000', '|'))
}
