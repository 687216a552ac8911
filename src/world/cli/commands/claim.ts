import { Option } from 'commander'
import { RELATIONS, type Relation } from '../../../link/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { showMatter } from '../show/index.ts'
import { claimMeant, withClaim } from '../with-claim.ts'
import type { Command, Context } from './command.ts'
import { required } from './needed.ts'

interface ClaimOptions {
  readonly confirm?: string
  readonly refuse?: string
  readonly reopen?: string
  readonly relation?: Relation
  readonly by?: string
  readonly reason?: string
  readonly json?: boolean
}

/** `sayso claim`: one claim beside everything else that was said of the matter. */
export const claimCommand: Command = {
  name: 'claim',
  define: (command, run) => {
    command
      .description('show who claims, denies, declines and assesses one thing, and count its sources')
      .argument('<id>', 'the claim')
      .option('--confirm <id>', 'confirm the suggested link with this claim')
      .option('--refuse <id>', 'refuse the suggested link with this claim; it is not suggested again')
      .option('--reopen <id>', 'take back what was entered about the link with this claim')
      .addOption(
        new Option(
          '--relation <what>',
          'what this claim is to the other; left out, what is suggested',
        ).choices(RELATIONS),
      )
      .option('--by <name>', 'who confirms, refuses or takes back')
      .option('--reason <words>', 'why')
      .option('--json', 'as one JSON object')
      .action((id: string, options: ClaimOptions) =>
        run((context) => withClaim(context, id, (store, claimId) => show(store, claimId, options, context))),
      )
  },
}

async function show(store: Store, id: string, options: ClaimOptions, context: Context): Promise<ExitCode> {
  const { terminal, paint } = context
  await enter(store, id, options, context)
  const page = await store.claimPage(id)
  if (page === null) throw usage(`There is no claim ${id}.`, 'See `sayso claims`.')
  await terminal.print(options.json === true ? JSON.stringify(page) : showMatter(page, terminal.width, paint))
  if (options.json !== true && page.unreviewed > 0)
    terminal.note('\nWhat is suggested is nobody’s verdict: --confirm ID or --refuse ID, with --by NAME.')
  return EXIT.good
}

async function enter(store: Store, id: string, options: ClaimOptions, { terminal }: Context): Promise<void> {
  const { confirm, refuse, reopen, relation, by, reason = null } = options
  const acts = [
    ['confirms', confirm],
    ['refuses', refuse],
    ['reopens', reopen],
  ] as const
  if (acts.filter(([, other]) => other !== undefined).length > 1)
    throw usage('Only one of --confirm, --refuse and --reopen can be meant.', 'Leave the others out.')
  for (const [act, other] of acts) {
    if (other === undefined) continue
    const { sequence } = await store.draw({
      a: id,
      b: await claimMeant(store, other),
      act,
      by: required('by', by),
      reason,
      ...(relation === undefined ? {} : { relation }),
    })
    terminal.note(`Entry ${sequence}.`)
  }
}
