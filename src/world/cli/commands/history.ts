import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { showClaimRow, showHistory } from '../show/index.ts'
import { withClaim } from '../with-claim.ts'
import type { Command, Context } from './command.ts'

/** `sayso history`: a claim with all that people entered about it. */
export const historyCommand: Command = {
  name: 'history',
  define: (command, run) => {
    command
      .description('show what people entered about a claim: what decides it, and every verdict')
      .argument('<id>', 'the claim')
      .option('--json', 'as one JSON object')
      .action((id: string, options: { readonly json?: boolean }) =>
        run((context) =>
          withClaim(context, id, (store, claimId) => history(store, claimId, options.json ?? false, context)),
        ),
      )
  },
}

async function history(
  store: Store,
  id: string,
  json: boolean,
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const view = await store.history(id)
  if (view === null) throw usage(`There is no claim ${id}.`, 'See `sayso claims`.')
  if (json) {
    await terminal.print(JSON.stringify(view))
    return EXIT.good
  }
  await terminal.print(`${showClaimRow(view.claim, terminal.width, paint)}\n`)
  if (view.entries.length > 0) await terminal.print(showHistory(view.entries, terminal.width, paint))
  else terminal.note('Nobody has entered anything about it.')
  return EXIT.good
}
