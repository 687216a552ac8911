import { InvalidArgumentError, Option } from 'commander'
import { STATUSES, type Status } from '../../../ledger/index.ts'
import type { ClaimFilter, ClaimRow, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { many, showClaimRow } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { isoDay, whole } from './options.ts'

const KINDS = [
  'report',
  'prediction',
  'promise',
  'denial',
  'accusation',
  'no-comment',
  'opinion',
  'request',
] as const

interface ClaimsOptions {
  readonly speaker?: string
  readonly outlet?: string
  readonly kind?: (typeof KINDS)[number]
  readonly place?: string
  readonly text?: string
  readonly from?: string
  readonly to?: string
  readonly status?: Status
  readonly article?: string
  readonly limit: number
  readonly cursor?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** `sayso claims`: the ledger's claims, newest first, narrowed by filters. */
export const claimsCommand: Command = {
  name: 'claims',
  define: (command, run) => {
    command
      .description('list the claims in the ledger, newest first; every filter narrows the list')
      .option('--speaker <name>', 'said by this person or organisation')
      .option('--outlet <name>', 'published by this outlet')
      .addOption(new Option('--kind <kind>', 'of this kind').choices([...KINDS]))
      .option('--place <name>', 'about this place (a name, or a GeoNames id)')
      .option('--text <words>', 'with these words ("a phrase", or, -not)', searchWords)
      .option('--from <day>', 'said on this day or later', isoDay)
      .option('--to <day>', 'said on this day or earlier', isoDay)
      .addOption(new Option('--status <status>', 'standing like this today').choices([...STATUSES]))
      .option('--article <id>', 'in this article')
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
  const filter = filterOf(options)
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

function filterOf(options: ClaimsOptions): ClaimFilter {
  const { speaker, outlet, kind, place, text, from, to, status, article } = options
  const given = { speaker, outlet, kind, text, from, to, status, article, place: placeOf(place) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function placeOf(place: string | undefined): string | number | undefined {
  return place !== undefined && /^\d+$/.test(place) ? Number(place) : place
}

function searchWords(text: string): string {
  if (text.length <= 512) return text
  throw new InvalidArgumentError('A query has at most 512 characters.')
}
