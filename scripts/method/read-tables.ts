import { readFileSync } from 'node:fs'
import type { Method } from '../../src/world/api/index.ts'

/** The tables of a Markdown page that stand under these headings; a command in the heading is parted from its title. */
export function readTables(file: string, headings: readonly string[]): Method['accuracy'] {
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1)
  return headings.map((heading) => {
    const section = sections.find((text) => text.startsWith(heading))
    const lines = section?.split('\n').filter((line) => line.startsWith('|')) ?? []
    const [columns, , ...rows] = lines.map(cellsOf)
    if (section === undefined || columns === undefined)
      throw new Error(`${file} has no table under "${heading}"`)
    const [command] = /`[^`]+`/.exec(section.split('\n')[0]!) ?? []
    return { title: heading, command: command?.replaceAll('`', '') ?? null, columns, rows }
  })
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
