import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { many } from '../show/index.ts'
import { inWords, withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface VerifyOptions {
  readonly json?: boolean
}

/** `sayso verify`: nothing in the ledger has been changed since it was recorded. */
export const verifyCommand: Command = {
  name: 'verify',
  define: (command, run) => {
    command
      .description('check that nothing in the ledger was changed since it was recorded')
      .option('--json', 'as one JSON object')
      .action((options: VerifyOptions) =>
        run((context) =>
          withStore(context, (store) => verify(store, options, context), { gazetteer: false }),
        ),
      )
  },
}

async function verify(store: Store, options: VerifyOptions, { terminal }: Context): Promise<ExitCode> {
  const verified = await store.verify((progress) => terminal.progress(inWords(progress)))
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
