import { EXIT, type ExitCode } from '../exit-codes.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface CheckpointOptions {
  readonly json?: boolean
}

/** `sayso checkpoint`: where the ledger stands now, signed, to be kept where the ledger's keeper has no hand. */
export const checkpointCommand: Command = {
  name: 'checkpoint',
  define: (command, run) => {
    command
      .description(
        'print a signed checkpoint of the ledger, to be kept elsewhere (the key is made on first use)',
      )
      .option('--json', 'as one JSON object, with the key to check it with')
      .action((options: CheckpointOptions) => run((context) => print(options, context)))
  },
}

async function print(options: CheckpointOptions, context: Context): Promise<ExitCode> {
  const { terminal, dataDir } = context
  const checkpoint = await withStore(context, (store) => store.checkpoint(dataDir), { gazetteer: false })
  await terminal.print(options.json === true ? JSON.stringify(checkpoint) : checkpoint.note.trimEnd())
  terminal.note(`Publish the key that it can be checked with, once: ${checkpoint.key}`)
  return EXIT.good
}
