import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { noteFile } from './file-text.ts'

interface ProofOptions {
  readonly since?: string
  readonly checkpoint?: string
}

/** `sayso proof`: what shows somebody else, offline, that an entry is in the ledger, or that the ledger only grew. */
export const proofCommand: Command = {
  name: 'proof',
  define: (command, run) => {
    command
      .description(
        'prove to somebody else that an entry is in the ledger, or that the ledger only grew (JSON)',
      )
      .argument('[id]', 'a claim, an article, or the sequence of an entry')
      .option('--checkpoint <file>', 'lead to this checkpoint, instead of one made now')
      .option('--since <file>', 'prove that the ledger only grew since this checkpoint')
      .action((id: string | undefined, options: ProofOptions) =>
        run((context) =>
          withStore(context, (store) => prove(store, id, options, context), { gazetteer: false }),
        ),
      )
  },
}

async function prove(
  store: Store,
  id: string | undefined,
  { since, checkpoint }: ProofOptions,
  { terminal, dataDir }: Context,
): Promise<ExitCode> {
  if ((id === undefined) === (since === undefined))
    throw usage(
      'Name one entry, or a checkpoint with --since.',
      'Write `sayso proof ID` or `sayso proof --since FILE`.',
    )
  const note = checkpoint === undefined ? undefined : await noteFile(checkpoint)
  const proof =
    since === undefined
      ? await store.proveEntry(id!, dataDir, note)
      : await store.proveGrowth(await noteFile(since), dataDir, note)
  await terminal.print(JSON.stringify(proof, null, 2))
  terminal.note('Anybody can check it with docs/verify-proof.mjs, which needs nothing but Node.')
  return EXIT.good
}
