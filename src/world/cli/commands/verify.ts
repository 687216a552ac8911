import type { Checkpoint } from '../../../ledger/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { many } from '../show/index.ts'
import { inWords, withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { noteFile } from './note-file.ts'

interface VerifyOptions {
  readonly checkpoint?: string
  readonly key?: string
  readonly json?: boolean
}

/** `sayso verify`: nothing in the ledger has been changed since it was recorded. */
export const verifyCommand: Command = {
  name: 'verify',
  define: (command, run) => {
    command
      .description('check that nothing in the ledger was changed since it was recorded')
      .option('--checkpoint <file>', 'and that it grew from what this checkpoint saw')
      .option(
        '--key <key>',
        'the key that the checkpoint was signed with, where it is not in the data folder',
      )
      .option('--json', 'as one JSON object')
      .action((options: VerifyOptions) =>
        run((context) =>
          withStore(context, (store) => verify(store, options, context), { gazetteer: false }),
        ),
      )
  },
}

async function verify(store: Store, options: VerifyOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context
  const against = await saved(store, options, context)
  const verified = await store.verify((progress) => terminal.progress(inWords(progress)), against)
  terminal.progress(null)
  const { ok, fault, entries, treeHash } = verified
  if (options.json === true) await terminal.print(JSON.stringify(verified))
  else if (ok)
    await terminal.print(`${many(entries, 'entry', 'entries')}, all as recorded.\nTree hash ${treeHash}`)
  if (ok) return EXIT.good
  const remedy = 'Keep this database as it is, and compare it with a backup or an export.'
  const message = `The ledger is not as it was recorded: ${fault ?? 'its tree hash differs'}.`
  throw new Refusal({ code: 'ledger-changed', message, remedy }, EXIT.storage)
}

/** The checkpoint to compare with, once its signature has been found good. */
async function saved(
  store: Store,
  { checkpoint, key }: VerifyOptions,
  { dataDir }: Context,
): Promise<readonly Checkpoint[]> {
  return checkpoint === undefined
    ? []
    : [await store.openCheckpoint(await noteFile(checkpoint), dataDir, key)]
}
