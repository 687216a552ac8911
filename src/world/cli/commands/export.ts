import { Option } from 'commander'
import { SHARE_FORMATS, type SharedClaim, type ShareFormat } from '../../../share/index.ts'
import type { ClaimRow, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { many } from '../show/index.ts'
import { withOutput, type Write } from '../with-output.ts'
import { withStore } from '../with-store.ts'
import { filterOf, withClaimFilters, type FilterOptions } from './claim-filters.ts'
import type { Command, Context } from './command.ts'

interface ExportOptions extends FilterOptions {
  readonly format: string
  readonly out?: string
}

/** Claims to a page: the most that the store gives at once. */
const PAGE = 200

const NAMES = SHARE_FORMATS.map(({ name }) => name)

/** `sayso export`: the ledger's claims in other people's formats. */
export const exportCommand: Command = {
  name: 'export',
  define: (command, run) => {
    withClaimFilters(
      command
        .description('write the claims in the ledger in another format; every filter narrows them')
        .addOption(new Option('-f, --format <format>', 'in this format').choices(NAMES).default('jsonl'))
        .option('-o, --out <file>', 'into this file, which is there only once it is whole'),
    ).action((options: ExportOptions) =>
      run((context) =>
        withStore(context, (store) => exportClaims(store, options, context), { gazetteer: false }),
      ),
    )
  },
}

async function exportClaims(store: Store, options: ExportOptions, context: Context): Promise<ExitCode> {
  const format = SHARE_FORMATS.find(({ name }) => name === options.format) ?? SHARE_FORMATS[0]!
  const { terminal, signal } = context
  const written = await withOutput(options.out ?? null, context, (write) =>
    writeClaims(store, options, format, write, context),
  )
  terminal.progress(null)
  if (written === null) return EXIT.interrupted
  const where = options.out === undefined ? '' : ` to ${options.out}`
  terminal.note(`${many(written, 'claim')} written${where}.`)
  return signal.aborted ? EXIT.interrupted : EXIT.good
}

/** Writes page by page, so that memory holds one; null when it was stopped before the end. */
async function writeClaims(
  store: Store,
  options: ExportOptions,
  format: ShareFormat,
  write: Write,
  { terminal, signal }: Context,
): Promise<number | null> {
  const filter = filterOf(options)
  let cursor: string | null = null
  let written = 0
  await write(format.before)
  do {
    const page: Awaited<ReturnType<Store['claims']>> = await store.claims(filter, { cursor, limit: PAGE })
    if (signal.aborted) return null
    const texts = page.rows.map((row) => format.write(toShared(row)))
    if (texts.length > 0) await write((written === 0 ? '' : format.between) + texts.join(format.between))
    written += texts.length
    if (terminal.watched) terminal.progress(many(written, 'claim'))
    cursor = page.next
  } while (cursor !== null)
  await write(format.after)
  return written
}

function toShared({ id, claim, article, status, review }: ClaimRow): SharedClaim {
  const { url, outlet, title, published, capturedAt } = article
  return { id, claim, article: { id: article.id, url, outlet, title, published, capturedAt }, status, review }
}
