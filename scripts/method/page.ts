import prettier from 'prettier'
import type { Method } from '../../src/world/api/index.ts'

type Item = Method['sections'][number]['items'][number]

const HEAD = `# How records are made

Generated from the docstrings of the code that does it (\`npm run docs\`); change those, not this page. \`GET /api/method\` gives
the same as JSON, and \`GET /api/corrections\` what people changed in the ledger after the fact.`

const ACCURACY = `## How well articles are read

A record rests on what was read in articles, and a named person confirms each claim before it counts. How often the reading is
right, as last measured; how, on what and by whom it was looked at: [quality.md](quality.md).`

const CHANGES = `## What was changed in the method

What people change in the ledger (a verdict, its criteria, a reading) is an entry there: \`sayso history ID\`, \`GET /api/corrections\`.`

/** The method as a page in Markdown, laid out as the formatter leaves it. */
export async function methodPage({ sections, changes }: Omit<Method, 'accuracy'>): Promise<string> {
  const parts = [
    HEAD,
    ...sections.flatMap(({ title, items }) => [`## ${title}`, ...items.map(itemText)]),
    ACCURACY,
    CHANGES,
    changes.map(({ on, what }) => `- ${on}: ${what}`).join('\n'),
  ]
  const config = await prettier.resolveConfig('docs/method.md')
  return prettier.format(parts.join('\n\n'), { ...config, parser: 'markdown' })
}

function itemText({ name, what, formula, over, source, file, table }: Item): string {
  const facts = Object.entries({ Formula: formula, Over: over, Source: source }).flatMap(([label, fact]) =>
    fact === null ? [] : [`- ${label}: ${fact}`],
  )
  const link = `[\`${name}\`](../${file})`
  const parts = [
    `**${link}** ${escaped(what)}`,
    escaped(facts.join('\n')),
    table === null ? '' : tableText(table),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

// A star in a formula is a star, and no emphasis.
function escaped(text: string): string {
  return text.replaceAll('*', '\\*')
}

function tableText({ columns, rows }: NonNullable<Item['table']>): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
