import { Option } from 'commander'
import { CREDIBILITIES, RELIABILITIES, VOID_GROUNDS } from '../../../ledger/index.ts'
import type { Judging, Reviewed, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { withClaim } from '../with-claim.ts'
import { askJudgement, type Asked } from './ask-judgement.ts'
import type { Command, Context } from './command.ts'
import { tell } from './confirm.ts'
import { evidenceOption, locate } from './evidence.ts'
import { GIVEN_VERDICTS, type JudgeOptions } from './judge-options.ts'
import { required } from './needed.ts'
import { isoDay, whole } from './options.ts'

/** `sayso judge`: a named person says on cited evidence how a confirmed claim turned out. */
export const judgeCommand: Command = {
  name: 'judge',
  define: (command, run) => {
    command
      .description('enter how a confirmed prediction or promise turned out (asks on a terminal)')
      .argument('<id>', 'the claim')
      .option('--by <name>', 'who judges')
      .addOption(new Option('--verdict <verdict>', 'how it turned out').choices(GIVEN_VERDICTS))
      .option(
        '--evidence <passage>',
        'ARTICLE:START-END, or ARTICLE:its words; may be repeated',
        evidenceOption,
      )
      .addOption(
        new Option('--reliability <letter>', 'of the source: A to E, F unknown').choices(RELIABILITIES),
      )
      .addOption(
        new Option('--credibility <number>', 'of what it says: 1 to 5, 6 unknown').choices(
          CREDIBILITIES.map(String),
        ),
      )
      .option('--known <day>', 'the day on which it became known', isoDay)
      .option('--reason <words>', 'why; needed for void and to reopen')
      .addOption(new Option('--ground <ground>', 'what makes it void').choices(VOID_GROUNDS))
      .option('--of <entry>', 'the entry whose verdict this replaces or is about', whole(0, 1_000_000_000))
      .option('--dispute', 'as a second person, with another verdict: both show')
      .option('--agree', 'as a second person, with the verdict that stands')
      .option('--reopen', 'take the verdict back; it stays visible')
      .option('--json', 'as one JSON object')
      .action((id: string, options: JudgeOptions) =>
        run((context) =>
          withClaim(context, id, (store, claimId) => judgeOne(store, claimId, options, context)),
        ),
      )
  },
}

async function judgeOne(
  store: Store,
  id: string,
  options: JudgeOptions,
  context: Context,
): Promise<ExitCode> {
  const { agree = false, dispute = false, reopen = false } = options
  if (Number(agree) + Number(dispute) + Number(reopen) > 1)
    throw usage('Only one of --agree, --dispute and --reopen can be meant.', 'Leave the others out.')
  const asks = options.by === undefined && context.terminal.watched && !agree && !reopen
  const asked = asks
    ? await askJudgement(store, id, options, context)
    : { options, offers: await evidenceOf(store, options) }
  if (asked === null) return EXIT.good
  return tell(await enter(store, id, asked), options, context)
}

async function enter(store: Store, id: string, { options, offers: evidence }: Asked): Promise<Reviewed> {
  const { of, reason = null } = options
  const by = required('by', options.by)
  if (options.agree === true) return store.agree(id, { by, reason, of })
  if (options.reopen === true) return store.reopen(id, { by, reason, of })
  const verdict = required('verdict', options.verdict)
  const { known: becameKnown = null, ground = null } = options
  const judging = { judgedBy: by, evidence, becameKnown, reason, of }
  if (options.dispute === true) return store.dispute(id, { ...judging, verdict, ground })
  return verdict === 'withdrawn'
    ? store.withdraw(id, judging)
    : store.judge(id, { ...judging, verdict, ground })
}

async function evidenceOf(store: Store, options: JudgeOptions): Promise<Judging['evidence']> {
  const { evidence = [] } = options
  if (evidence.length === 0) return []
  const reliability = required('reliability', options.reliability)
  const said = required('credibility', options.credibility)
  const credibility = CREDIBILITIES.find((one) => String(one) === said) ?? 6
  return Promise.all(
    evidence.map(async (cited) => ({ ...(await locate(cited, store)), reliability, credibility })),
  )
}
