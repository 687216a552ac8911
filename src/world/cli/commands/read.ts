import type { PlacesByName } from '../../../claim/index.ts'
import type { Store } from '../../storage/index.ts'
import type { ExitCode } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { exitOf, readInputs, type Tally } from '../read-inputs.ts'
import type { Read } from '../read-taken.ts'
import { toReadingLine } from '../reading-line.ts'
import { many, showReading } from '../show/index.ts'
import { openStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { withReadingOptions, type ReadingOptions } from './options.ts'

interface ReadOptions extends ReadingOptions {
  readonly json?: boolean
  readonly annotations?: boolean
}

/** `sayso read`: the claims of articles, printed and not kept. */
export const readCommand: Command = {
  name: 'read',
  define: (command, run) => {
    withReadingOptions(command)
      .description('print the claims of articles, and keep nothing')
      .argument('<input...>', 'files, directories, URLs of articles or feeds, or - for standard input')
      .option('--json', 'one JSON object a line, one line an article (docs/reference/reading.schema.json)')
      .option('--annotations', 'with --json: the times and places outside claims too')
      .action((inputs: string[], options: ReadOptions) =>
        run((context) => readAndPrint(inputs, options, context)),
      )
  },
}

async function readAndPrint(
  inputs: readonly string[],
  options: ReadOptions,
  context: Context,
): Promise<ExitCode> {
  let store: Store | null = null
  // The database is started by the first article that names a place, and never for a usage error.
  const places = async (names: readonly string[]): Promise<PlacesByName> => {
    store ??= await openStore(context, { begins: true })
    return store.places(names)
  }
  try {
    const sources = {
      places: options.places ? places : null,
      engine: await openEngine(options.engine, context),
    }
    let printed = 0
    const tally = await readInputs(inputs, options, context, sources, async (read) => {
      await printRead(read, options, context, printed > 0)
      printed += 1
    })
    sumUp(tally, context)
    return exitOf(tally, context.signal)
  } finally {
    await (store as Store | null)?.close()
  }
}

async function printRead(read: Read, options: ReadOptions, context: Context, apart: boolean): Promise<void> {
  if (read.kind === 'unchanged') return
  const { reading, warnings, where } = read
  const { terminal, paint } = context
  if (options.json === true) {
    for (const warning of warnings) terminal.note(`${where}: ${warning.message}`)
    return terminal.print(JSON.stringify(toReadingLine(reading, warnings, options.annotations)))
  }
  const rule = apart ? `\n${paint('dim', '─'.repeat(terminal.width))}\n` : ''
  return terminal.print(`${rule}${showReading(reading, where, warnings, terminal.width, paint)}`)
}

function sumUp({ read, failed }: Tally, { terminal }: Context): void {
  if (read + failed < 2) return
  const failures = failed === 0 ? '' : `, ${failed.toLocaleString('en')} could not be read`
  terminal.note(`${many(read, 'article')} read${failures}.`)
}
