import type { Method } from './shapes.ts'

/**
 * The tables of a Markdown page that stand in these sections, by how their headings begin; a command in a heading is told
 * apart. A section that is not there, or has no table, is left out.
 */
export function readTables(page: string, headings: readonly string[]): Method['accuracy'] {
  const sections = page.split(/^## /m).slice(1)
  return headings.flatMap((title) => {
    const section = sections.find((text) => text.startsWith(title)) ?? ''
    const command = /^.*?`([^`]+)`/.exec(section)?.[1] ?? null
    const tables = section.match(/(?:^\|.*\n?)+/gm) ?? []
    return tables.map((table) => ({ title, command, ...cellsOf(table) }))
  })
}

function cellsOf(table: string): Pick<Method['accuracy'][number], 'columns' | 'rows'> {
  // The second line only parts the heads from the rest.
  const [columns = [], , ...rows] = table.trimEnd().split('\n').map(cellsOfLine)
  return { columns, rows }
}

function cellsOfLine(line: string): readonly string[] {
  const cells = line.replaceAll('\\|', '\u0000').split('|').slice(1, -1)
  return cells.map((cell) => cell.trim().replaceAll('\u0000', '|'))
}
