import type { ClaimRow, DueList, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { many, showClaimRow, showMoment, type Ink } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { isoDay, whole } from './options.ts'

interface DueOptions {
  readonly on?: string
  readonly days: number
  readonly json?: boolean
}

/** `sayso due`: predictions and promises that are due, overdue and unreviewed, or coming up. */
export const dueCommand: Command = {
  name: 'due',
  define: (command, run) => {
    command
      .description('list predictions and promises that are due, overdue and unreviewed, or coming up')
      .option('--on <day>', 'as things stand on this day, instead of today (UTC)', isoDay)
      .option('--days <n>', 'how many days ahead to look', whole(0, 3650), 7)
      .option('--json', 'one JSON object a line, one line a claim')
      .action((options: DueOptions) =>
        run((context) => withStore(context, (store) => list(store, options, context), { gazetteer: false })),
      )
  },
}

const PARTS: readonly (readonly [part: 'overdue' | 'due' | 'upcoming', title: string, ink: Ink])[] = [
  ['overdue', 'Overdue, and nobody has reviewed it', 'overdue'],
  ['due', 'Due on the day', 'due'],
  ['upcoming', 'Coming up', 'strong'],
]

async function list(store: Store, options: DueOptions, context: Context): Promise<ExitCode> {
  const due = await store.due(options.on, options.days)
  for (const [part, title, ink] of PARTS) {
    if (options.json === true) await printLines(part, due[part], context)
    else if (due[part].length > 0) await printPart(`${title} (${due[part].length})`, ink, due[part], context)
  }
  sumUp(due, options, context)
  return EXIT.good
}

async function printLines(part: string, rows: readonly ClaimRow[], { terminal }: Context): Promise<void> {
  for (const row of rows) await terminal.print(JSON.stringify({ part, ...row }))
}

async function printPart(
  title: string,
  ink: Ink,
  rows: readonly ClaimRow[],
  context: Context,
): Promise<void> {
  const { terminal, paint } = context
  const blocks = rows.map((row) => showClaimRow(row, terminal.width, paint))
  await terminal.print(`${paint(ink, title)}\n\n${blocks.join('\n\n')}\n`)
}

function sumUp(due: DueList, options: DueOptions, { terminal }: Context): void {
  const all = due.overdue.length + due.due.length + due.upcoming.length
  const until = `up to ${many(options.days, 'day')} after ${showMoment(due.asOf)}`
  terminal.note(all === 0 ? `Nothing is due ${until}.` : `${many(all, 'claim')} due ${until}.`)
  if (due.more) terminal.note('A list was cut at 200 claims.')
}
