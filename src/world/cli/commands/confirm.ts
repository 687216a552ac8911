import type { Reviewed, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { showClaimRow } from '../show/index.ts'
import { withClaim } from '../with-claim.ts'
import { asking } from './ask.ts'
import type { Command, Context } from './command.ts'
import { chance, isoDay, whole } from './options.ts'
import { needed, required } from './needed.ts'

interface ConfirmOptions {
  readonly by?: string
  readonly criteria?: string
  readonly due?: string
  readonly probability?: number
  readonly reason?: string
  readonly of?: number
  readonly json?: boolean
}

/** `sayso confirm`: a named person takes a claim as read, and fixes what decides it. */
export const confirmCommand: Command = {
  name: 'confirm',
  define: (command, run) => {
    command
      .description('confirm a claim as read, and fix what decides it (asks on a terminal)')
      .argument('<id>', 'the claim')
      .option('--by <name>', 'who confirms it')
      .option('--criteria <words>', 'how the claim’s own words are to be applied')
      .option('--due <day>', 'the last day that counts as in time, where the reading has another', isoDay)
      .option(
        '--probability <chance>',
        'the one that the speaker gave, 0 to 1 (two raters: sayso rate)',
        chance,
      )
      .option('--reason <words>', 'why the criteria are changed')
      .option('--of <entry>', 'the entry whose criteria this changes', whole(0, 1_000_000_000))
      .option('--json', 'as one JSON object')
      .action((id: string, options: ConfirmOptions) =>
        run((context) =>
          withClaim(context, id, (store, claimId) => confirm(store, claimId, options, context)),
        ),
      )
  },
}

async function confirm(
  store: Store,
  id: string,
  options: ConfirmOptions,
  context: Context,
): Promise<ExitCode> {
  const asks = options.by === undefined && context.terminal.watched
  const given = asks ? await askFor(store, id, options, context) : options
  if (given === null) return EXIT.good
  const { by, criteria, due, reason, of, probability: value } = given
  const probability = value === undefined ? undefined : ({ how: 'stated', value } as const)
  const confirming = { by: required('by', by), criteria, due, reason, of, probability }
  const reviewed = await store.confirm(id, confirming)
  return tell(reviewed, options, context)
}

async function askFor(
  store: Store,
  id: string,
  options: ConfirmOptions,
  context: Context,
): Promise<ConfirmOptions | null> {
  const { terminal, paint } = context
  const history = await store.history(id)
  if (history === null) throw usage(`There is no claim ${id}.`, 'See `sayso claims`.')
  terminal.warn(`${showClaimRow(history.claim, terminal.width, paint)}\n`)
  return asking(context, async ({ ask, sure }) => {
    const by = await ask('Your name', '', needed)
    const criteria = await ask(
      'How are these words to be applied? (nothing: as they stand)',
      options.criteria,
    )
    const confirming = { ...options, by, ...(criteria === '' ? {} : { criteria }) }
    return (await sure('Confirm this claim?')) ? confirming : null
  })
}

/** Says what was entered: the entry, and the claim as it stands now. */
export async function tell(
  { sequence, repeated, claim }: Reviewed,
  { json = false }: { readonly json?: boolean },
  { terminal, paint }: Context,
): Promise<ExitCode> {
  if (json) await terminal.print(JSON.stringify({ sequence, repeated, claim }))
  else await terminal.print(showClaimRow(claim, terminal.width, paint))
  terminal.note(repeated ? `This had been entered before, as entry ${sequence}.` : `Entry ${sequence}.`)
  return EXIT.good
}
