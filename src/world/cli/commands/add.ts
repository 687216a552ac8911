import { addInputs, sumUpAdded, type AddOptions } from '../add-inputs.ts'
import type { ExitCode } from '../exit-codes.ts'
import { exitOf } from '../read-inputs.ts'
import { withStore } from '../with-store.ts'
import { addTranscript, type TranscriptOptions } from './add-transcript.ts'
import type { Command, Context } from './command.ts'
import { withReadingOptions } from './options.ts'

/** `sayso add`: articles read and kept in the ledger. */
export const addCommand: Command = {
  name: 'add',
  define: (command, run) => {
    withReadingOptions(command)
      .description('read articles and keep their claims in the ledger; what is there already stays as it is')
      .argument('<input...>', 'files, directories, URLs of articles or feeds, or - for standard input')
      .option('--reread', 'read again what is there already, if another version of Sayso read it')
      .option(
        '--transcript <words>',
        'of a picture, a scan or a recording: the passage, as you read or hear it',
      )
      .option('--by <name>', 'who transcribed it')
      .option('--where <place>', 'where it stands in the file: "page 3", "12:40"')
      .option('--json', 'one JSON object a line, one line an article')
      .action((inputs: string[], options: AddOptions & TranscriptOptions) =>
        run((context) =>
          options.transcript === undefined
            ? add(inputs, options, context)
            : addTranscript(inputs, options, context),
        ),
      )
  },
}

/** Opens the ledger, adds every input, and sums up; the exit code tells whether all could be read. */
export async function add(
  inputs: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<ExitCode> {
  return withStore(
    context,
    async (store) => {
      const added = await addInputs(store, inputs, options, context)
      sumUpAdded(added, context)
      if (context.signal.aborted)
        context.terminal.note('Stopped. Give the same command again to go on from here.')
      return exitOf(added.tally, context.signal)
    },
    { gazetteer: options.places, begins: true },
  )
}
