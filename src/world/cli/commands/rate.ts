import { Option } from 'commander'
import { BANDS, type BandName } from '../../../ledger/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { showClaimRow } from '../show/index.ts'
import { withClaim } from '../with-claim.ts'
import { asking } from './ask.ts'
import type { Command, Context } from './command.ts'
import { tell } from './confirm.ts'
import { needed, required } from './needed.ts'

interface RateOptions {
  readonly by?: string
  readonly band?: BandName
  readonly json?: boolean
}

/** `sayso rate`: one of two people says how likely a claim's words call it, without seeing what the other says. */
export const rateCommand: Command = {
  name: 'rate',
  define: (command, run) => {
    command
      .description(
        'say how likely a prediction’s words call it, blind to a second rater (asks on a terminal)',
      )
      .argument('<id>', 'the claim')
      .option('--by <name>', 'who rates it')
      .addOption(
        new Option('--band <band>', 'the words of ICD 203 that say the same').choices(
          BANDS.map(({ name }) => name),
        ),
      )
      .option('--json', 'as one JSON object')
      .action((id: string, options: RateOptions) =>
        run((context) => withClaim(context, id, (store, claimId) => rate(store, claimId, options, context))),
      )
  },
}

async function rate(store: Store, id: string, options: RateOptions, context: Context): Promise<ExitCode> {
  const asks = options.by === undefined && context.terminal.watched
  const given = asks ? await askFor(store, id, context) : options
  if (given === null) return EXIT.good
  const by = required('by', given.by)
  return tell(await store.rate(id, { by, band: required('band', given.band) }), options, context)
}

async function askFor(store: Store, id: string, context: Context): Promise<RateOptions | null> {
  const { terminal, paint } = context
  const history = await store.history(id)
  if (history !== null) terminal.warn(`${showClaimRow(history.claim, terminal.width, paint)}\n`)
  return asking(context, async ({ ask, choose, sure }) => {
    const by = await ask('Your name', '', needed)
    const band = await choose('How likely do these words call it? Look at nothing else.', CHOICES)
    return (await sure('Enter this?')) ? { by, band } : null
  })
}

const CHOICES = BANDS.map(({ name, low, high }) => [name, `${low} to ${high} %`] as const)
