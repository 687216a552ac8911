import { daysOfWeek } from '../../../ledger/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { many, showMatter } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { isoDay } from './options.ts'

interface AboutOptions {
  readonly week?: string
  readonly from?: string
  readonly to?: string
  readonly json?: boolean
}

/** `sayso about`: what was said of a place in a week, matter by matter. */
export const aboutCommand: Command = {
  name: 'about',
  define: (command, run) => {
    command
      .description('show what was said of a place in a week: claimed, denied, not commented, assessed')
      .argument('<place>', 'the name of a place, or its GeoNames id')
      .option('--week <week>', 'an ISO week, as 2026-W47')
      .option('--from <day>', 'from this day on, instead of a week', isoDay)
      .option('--to <day>', 'up to this day', isoDay)
      .option('--json', 'as one JSON object')
      .action((place: string, options: AboutOptions) =>
        run((context) =>
          withStore(context, (store) => show(store, place, options, context), { gazetteer: false }),
        ),
      )
  },
}

async function show(
  store: Store,
  place: string,
  options: AboutOptions,
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const [from, to] = daysAsked(options)
  const about = await store.about(place, from, to)
  if (options.json === true) {
    await terminal.print(JSON.stringify(about))
    return EXIT.good
  }
  for (const matter of about.matters)
    await terminal.print(`${showMatter(matter, terminal.width, paint)}\n\n${'-'.repeat(terminal.width)}\n`)
  terminal.note(`${many(about.claims, 'claim')} about ${place}, ${from} to ${to}, copies folded.`)
  if (about.more) terminal.note('There is more than is shown: name fewer days.')
  return EXIT.good
}

function daysAsked({ week, from, to }: AboutOptions): readonly [string, string] {
  const days = week === undefined ? null : daysOfWeek(week)
  if (days !== null) return [days.first, days.last]
  if (week === undefined && from !== undefined) return [from, to ?? from]
  throw usage('Which days?', 'Give --week 2026-W47, or --from and --to.')
}
