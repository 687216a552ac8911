import type { ClaimFilter, ClaimRow, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { many, showClaimRow } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import { filterOf, withClaimFilters, type FilterOptions } from './claim-filters.ts'
import type { Command, Context } from './command.ts'
import { whole } from './options.ts'

interface ClaimsOptions extends FilterOptions {
  readonly limit: number
  readonly cursor?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** `sayso claims`: the ledger's claims, newest first, narrowed by filters. */
export const claimsCommand: Command = {
  name: 'claims',
  define: (command, run) => {
    withClaimFilters(command)
      .description('list the claims in the ledger, newest first; every filter narrows the list')
      .option('--limit <n>', 'how many to a page', whole(1, 200), 20)
      .option('--cursor <cursor>', 'the page after the one that gave this cursor')
      .option('--all', 'all pages, one after another')
      .option('--json', 'one JSON object a line, one line a claim')
      .action((options: ClaimsOptions) =>
        run((context) => withStore(context, (store) => list(store, options, context), { gazetteer: false })),
      )
  },
}

async function list(store: Store, options: ClaimsOptions, context: Context): Promise<ExitCode> {
  const filter = await filterOf(options, store)
  let cursor = options.cursor ?? null
  let shown = 0
  do {
    const page = await store.claims(filter, { cursor, limit: options.all === true ? 200 : options.limit })
    for (const row of page.rows) {
      if (context.signal.aborted) return EXIT.interrupted
      await context.terminal.print(lineOf(row, shown === 0, options, context))
      shown += 1
    }
    cursor = page.next
  } while (options.all === true && cursor !== null)
  await sumUp(store, filter, shown, cursor, context)
  return EXIT.good
}

function lineOf(row: ClaimRow, first: boolean, options: ClaimsOptions, { terminal, paint }: Context): string {
  if (options.json === true) return JSON.stringify(row)
  return `${first ? '' : '\n'}${showClaimRow(row, terminal.width, paint)}`
}

async function sumUp(
  store: Store,
  filter: ClaimFilter,
  shown: number,
  cursor: string | null,
  { terminal }: Context,
): Promise<void> {
  if (terminal.quiet) return
  const { count, capped } = await store.count(filter)
  const of = count > shown ? ` of ${capped ? 'more than ' : ''}${count.toLocaleString('en')}` : ''
  terminal.note(shown === 0 ? 'No claim matches.' : `\n${many(shown, 'claim')}${of}.`)
  if (cursor !== null) terminal.note(`Next page: the same command with --cursor ${cursor}`)
}
