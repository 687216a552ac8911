import { basename } from 'node:path'
import { Option } from 'commander'
import { manifestName, SHARE_FORMATS, type ShareFormat } from '../../../share/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { exportClaims, type Chosen } from '../exports/index.ts'
import { many } from '../show/index.ts'
import { withOutput } from '../with-output.ts'
import { withStore } from '../with-store.ts'
import { filterOf, withClaimFilters, type FilterOptions } from './claim-filters.ts'
import type { Command, Context } from './command.ts'

interface ExportOptions extends FilterOptions {
  readonly format?: string
  readonly out?: string
}

const NAMES = SHARE_FORMATS.map(({ name }) => name)

/** The format that is asked for, or that the file's ending names. */
function formatOf({ format, out = '' }: ExportOptions): ShareFormat {
  const name = format ?? NAMES.find((one) => out.endsWith(`.${one}`))
  return SHARE_FORMATS.find((one) => one.name === name) ?? SHARE_FORMATS[0]!
}

/** `sayso export`: the ledger's claims in other people's formats. */
export const exportCommand: Command = {
  name: 'export',
  define: (command, run) => {
    withClaimFilters(
      command
        .description('write the claims in the ledger in another format; every filter narrows them')
        .addOption(
          new Option(
            '-f, --format <format>',
            'in this format (default: the one that FILE’s ending names, else jsonl)',
          ).choices(NAMES),
        )
        .option(
          '-o, --out <file>',
          'into this file, which is there only once it is whole, with its hashes in FILE.sayso.jsonl',
        ),
    ).action((options: ExportOptions) =>
      run((context) => withStore(context, (store) => write(store, options, context), { gazetteer: false })),
    )
  },
}

async function write(store: Store, options: ExportOptions, context: Context): Promise<ExitCode> {
  const format = formatOf(options)
  const { terminal, signal } = context
  const { out } = options
  const chosen: Chosen = { file: basename(out ?? ''), format, filter: await filterOf(options, store) }
  const onProgress = (written: number): void => {
    if (terminal.watched) terminal.progress(many(written, 'claim'))
  }
  // What goes to standard output has no name that its hashes could lie beside.
  const written = await withOutput(out ?? null, context, async (put) =>
    out === undefined
      ? exportClaims(store, chosen, put, () => Promise.resolve(), { signal, onProgress })
      : withOutput(manifestName(out), context, async (note) =>
          exportClaims(store, chosen, put, note, { signal, onProgress }),
        ),
  )
  terminal.progress(null)
  if (written === null) return EXIT.interrupted
  const where = out === undefined ? '' : ` to ${out}, and their hashes to ${manifestName(out)}`
  terminal.note(`${many(written, 'claim')} written${where}.`)
  return signal.aborted ? EXIT.interrupted : EXIT.good
}
