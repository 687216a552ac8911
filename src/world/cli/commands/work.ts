import { Option } from 'commander'
import type { Store } from '../../storage/index.ts'
import type { Job, Round } from '../../work/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { openProgress, type ProgressLine } from '../progress-line.ts'
import { toRefusal, usage } from '../refusal.ts'
import { many, showProblem } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { whole } from './options.ts'

interface WorkOptions {
  readonly once?: boolean
  readonly again?: boolean
  readonly every: number
  readonly only?: string
  readonly json?: boolean
}

/** `sayso work`: what waits in the ledger is done, again and again, until Ctrl-C. */
export const workCommand: Command = {
  name: 'work',
  define: (command, run) => {
    command
      .description(
        'do what waits in the ledger (note what fell due, find copies and links), and go on until Ctrl-C',
      )
      .option('--once', 'end when nothing is left to do')
      .option('--every <seconds>', 'how long to wait when nothing is left', whole(1, 86_400), 60)
      .addOption(new Option('--only <job>', 'no job but this one'))
      .option('--again', 'first let all copies and links that programs found be found anew')
      .option('--json', 'one JSON object a line, one line a job that did something')
      .action((options: WorkOptions) => run((context) => work(options, context)))
  },
}

async function work(options: WorkOptions, context: Context): Promise<ExitCode> {
  const { world, signal, terminal } = context
  const { once = false, every } = options
  const jobs = jobsOf(options, world.jobs)
  const warned = new Set<Job>()
  const warnOnce = (job: Job): void => {
    const problem = warned.has(job) ? null : (job.fellBack?.() ?? null)
    if (problem === null) return
    warned.add(job)
    terminal.warn(showProblem(problem, terminal.width, context.paint))
  }
  return withStore(
    context,
    async (store) => {
      if (options.again === true) await letGo(store, context)
      let progress: { readonly job: Job; readonly line: ProgressLine } | null = null
      const rounds = await world.work({
        store,
        jobs,
        ...(once ? {} : { everyMs: every * 1000 }),
        onStep: (job, done) => {
          if (progress?.job !== job) progress = { job, line: openProgress(terminal, job.noun) }
          progress.line.at(done, null)
        },
        onRound: async (round) => {
          progress?.line.end()
          progress = null
          await tell(round, options, context)
          warnOnce(round.job)
        },
        signal,
      })
      if (signal.aborted) terminal.note('Stopped; what was done stays.')
      return exitOf(rounds, once && signal.aborted)
    },
    { gazetteer: false, begins: true },
  )
}

/** What people entered about links stays; what programs found comes again, by the work that follows. */
async function letGo(store: Store, { terminal }: Context): Promise<void> {
  const waiting = await store.linkAfresh()
  terminal.note(`${many(waiting, 'article')} to be linked anew.`)
}

function jobsOf({ only, again = false }: WorkOptions, jobs: readonly Job[]): readonly Job[] {
  const names = jobs.map((job) => job.name).join(', ')
  if (only !== undefined && jobs.every((job) => job.name !== only))
    throw usage(`There is no job "${only}".`, `One of: ${names}.`)
  if (again && only !== undefined && only !== 'link')
    throw usage('--again is about links.', 'Leave out --only, or give --only link.')
  return jobs.filter((job) => only === undefined || job.name === only)
}

/** A job that found nothing to do is told of only where the command ends with it. */
async function tell(
  { job, done, problem }: Round,
  { once = false, json = false }: WorkOptions,
  { terminal, paint }: Context,
): Promise<void> {
  if (problem !== null) terminal.warn(showProblem(toRefusal(problem).problem, terminal.width, paint))
  if (done === 0 && !once) return
  if (json) await terminal.print(JSON.stringify({ job: job.name, done }))
  else terminal.note(`${job.name}: ${many(done, job.noun)}.`)
}

function exitOf(rounds: readonly Round[], interrupted: boolean): ExitCode {
  if (interrupted) return EXIT.interrupted
  return rounds.some(({ problem }) => problem !== null) ? EXIT.someFailed : EXIT.good
}
