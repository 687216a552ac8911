import type { Command as Commander } from 'commander'
import { EXIT_MEANINGS } from './exit-codes.ts'
import { buildProgram } from './program.ts'

const silent = () => undefined

/** The reference of the command line in Markdown, made from the help that the commands give; docs/reference/cli.md. */
export function cliReference(): string {
  const program = buildProgram('', () => Promise.resolve(), { writeOut: silent, writeErr: silent })
  const codes = EXIT_MEANINGS.map(([code, meaning]) => `| ${code} | ${meaning} |`)
  return [
    '# The command line',
    'Generated from `sayso --help`; change the commands, not this page (`UPDATE_DOCS=1 npx vitest run test/world/cli/reference`).',
    block(program),
    ...program.commands.flatMap((command) => section(command, 'sayso')),
    '## Exit codes',
    ['| code | meaning |', '|---|---|', ...codes].join('\n'),
    'Results go to stdout; progress, warnings and problems to stderr. `SAYSO_DEBUG=1` adds where a fault happened.',
    SETTINGS,
  ].join('\n\n')
}

const SETTINGS = `## Environment

| variable | what it sets |
|---|---|
| \`SAYSO_DATA\` | the data folder, like \`--data\` (otherwise \`$XDG_DATA_HOME/sayso\`, \`~/.local/share/sayso\`, \`~/Library/Application Support/Sayso\`, or for root \`/var/lib/sayso\`) |
| \`DATABASE_URL\` | a PostgreSQL for the ledger, like \`--database\`; an explicit \`--data\` outweighs it |
| \`SAYSO_ACTOR\` | who the ledger's entries are by |
| \`SAYSO_FETCH_ALLOW\` | addresses, blocks and ports beyond the public web that may be fetched from: \`10.1.2.3 10.8.0.0/16 9000\` |
| \`NO_COLOR\` | no colours |
| \`SAYSO_DEBUG\` | a fault shows where it happened |

A directory stands for the article files in it and in its folders (\`.html .htm .txt .json .jsonl .ndjson .xml .rss .atom\`, also with \`.gz\`), in the order of their names; hidden files, links and other files are passed over, and counted. What \`--published\`, \`--outlet\`, \`--url\` and \`--language\` say outweighs what a page says of itself, and yields to what a line of JSONL or a feed says. A language without rules is named, and its articles have no claims. Proxy settings of the environment are not used.
`

function section(command: Commander, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`
  const inner = command.commands.filter((child) => child.name() !== 'help')
  return [`## ${name}`, block(command), ...inner.flatMap((child) => section(child, name))]
}

function block(command: Commander): string {
  return `\`\`\`\n${command.helpInformation().trimEnd()}\n\`\`\``
}
