import type { OutletPublisher, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { isStoreError, Refusal } from '../refusal.ts'
import { many, visible } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context, Run } from './command.ts'
import { fileText } from './file-text.ts'

interface Options {
  readonly unknown?: boolean
  readonly json?: boolean
}

/** `sayso publishers`: who publishes which outlet, so that outlets of one house count as one source. */
export const publishersCommand: Command = {
  name: 'publishers',
  define: (command, run) => {
    command.description('who publishes which outlet: outlets of one publisher count as one source')
    command
      .command('import')
      .description('take a list (CSV: outlet,publisher,source) in place of the one there was')
      .argument(
        '<file>',
        'of a list with a fault nothing is taken; outlets that it does not name stay unknown',
      )
      .option('--json', 'as one JSON object')
      .action((file: string, options: Options) =>
        start(run, async (store, context) => take(store, file, options, context)),
      )
    command
      .command('list')
      .description('list the ledger’s outlets with their publishers, those with most articles first')
      .option('--unknown', 'only outlets of which nobody has said who publishes them')
      .option('--json', 'one JSON object a line')
      .action((options: Options) => start(run, async (store, context) => list(store, options, context)))
  },
}

function start(run: Run, work: (store: Store, context: Context) => Promise<ExitCode>): Promise<void> {
  return run((context) =>
    withStore(context, (store) => work(store, context), { gazetteer: false, begins: true }),
  )
}

async function take(store: Store, file: string, { json }: Options, { terminal }: Context): Promise<ExitCode> {
  const text = await fileText(file, 'The list', 'Give a CSV file: outlet,publisher,source.')
  const outlets = await store.importPublishers(text).catch((error: unknown) => {
    throw isStoreError(error) && error.problem.code === 'bad-publishers'
      ? new Refusal(error.problem, EXIT.nothingRead)
      : error
  })
  await terminal.print(
    json === true ? JSON.stringify({ outlets }) : `Publishers of ${many(outlets, 'outlet')} taken in.`,
  )
  return EXIT.good
}

async function list(store: Store, { unknown, json }: Options, { terminal }: Context): Promise<ExitCode> {
  const all = await store.publishers()
  const rows = unknown === true ? all.filter(({ publisher }) => publisher === null) : all
  for (const row of rows) await terminal.print(json === true ? JSON.stringify(row) : shown(row))
  const named = all.filter(({ publisher }) => publisher !== null).length
  terminal.note(
    `Of ${many(all.length, 'outlet')}, ${named} ${named === 1 ? 'has' : 'have'} a known publisher.`,
  )
  return EXIT.good
}

function shown({ outlet, articles, publisher, source }: OutletPublisher): string {
  const house = publisher === null ? 'publisher unknown' : `${publisher} (${source})`
  return visible(`${outlet}, ${many(articles, 'article')}: ${house}`)
}
