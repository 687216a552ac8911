import type { Poll, Turn } from '../../watch/index.ts'
import type { Store } from '../../storage/index.ts'
import { addInputs, sumUpAdded, type AddedInputs, type AddOptions } from '../add-inputs.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { toRefusal, usage } from '../refusal.ts'
import { showProblem } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import { DEFAULT_ENGINE } from '../open-engine.ts'
import type { Command, Context } from './command.ts'
import { languageCode, whole } from './options.ts'

interface WatchOptions extends Pick<AddOptions, 'outlet' | 'language' | 'places' | 'json'> {
  readonly every: number
}

/** An hour in milliseconds. */
const HOUR = 3_600_000

/** `sayso watch`: feeds added to the ledger again and again, as new articles come. */
export const watchCommand: Command = {
  name: 'watch',
  define: (command, run) => {
    command
      .description('add what is new in feeds, look again every hour, and go on until Ctrl-C')
      .argument('<feed...>', 'URLs of feeds; a page is looked at for changes')
      .option('--every <hours>', 'how long to wait after a look; longer after failures', whole(1, 24), 1)
      .option('--outlet <name>', 'who published it')
      .option('--language <code>', 'the language it is in (ISO 639-1), not to be detected', languageCode)
      .option('--no-places', 'look up no places')
      .option('--json', 'one JSON object a line, one line an article')
      .action((feeds: string[], options: WatchOptions) => run((context) => watch(feeds, options, context)))
  },
}

async function watch(feeds: readonly string[], options: WatchOptions, context: Context): Promise<ExitCode> {
  const odd = feeds.find((feed) => !/^https?:\/\//i.test(feed))
  if (odd !== undefined)
    throw usage(
      `${odd} is not the URL of a feed.`,
      'Give URLs that begin with https://; files are for sayso add.',
    )
  const { world, terminal, signal } = context
  return withStore(
    context,
    async (store) => {
      await world.watch({
        feeds: [...new Set(feeds)],
        poll: (url) => look(url, store, options, context),
        intervalMs: options.every * HOUR,
        onPoll: (url, poll, next) => {
          if (!signal.aborted) terminal.note(told(url, poll, next))
        },
        signal,
      })
      terminal.note(signal.aborted ? 'Stopped; what was added stays.' : 'Nothing is left to watch.')
      return signal.aborted ? EXIT.good : EXIT.nothingRead
    },
    { gazetteer: options.places, begins: true },
  )
}

/** One look: what `sayso add` does with the feed. A database that is away for a while does not end the watch. */
async function look(url: string, store: Store, options: WatchOptions, context: Context): Promise<Poll> {
  const reading: AddOptions = { ...options, format: 'auto', engine: DEFAULT_ENGINE }
  try {
    const added = await addInputs(store, [url], reading, context)
    if (added.outcomes.added + added.outcomes.changed > 0) sumUpAdded(added, context)
    return { outcome: outcomeOf(url, added), retryAfterSeconds: askedToWait(url, added) }
  } catch (error) {
    const { terminal, paint } = context
    terminal.warn(showProblem(toRefusal(error).problem, terminal.width, paint))
    throw error
  }
}

/** A feed has failed when nothing of it could be had; single articles that fail are tried again with the next look. */
function outcomeOf(url: string, { tally, outcomes, problems }: AddedInputs): Poll['outcome'] {
  if (outcomes.added + outcomes.changed > 0) return 'changed'
  if (tally.read > 0 || tally.failed === 0) return 'unchanged'
  const gone = problems.some(({ where, code }) => where === url && code === 'fetch-gone')
  return gone ? 'gone' : 'failed'
}

/** For how long the feed's server asks to be left alone, in seconds; null when it does not. */
function askedToWait(url: string, { problems }: AddedInputs): number | null {
  return problems.find(({ where }) => where === url)?.waitSeconds ?? null
}

const OUTCOME_WORDS: Readonly<Record<Poll['outcome'], string>> = {
  changed: 'something new',
  unchanged: 'nothing new',
  failed: 'could not be had',
  gone: 'is gone',
}

function told(url: string, { outcome }: Poll, { dueAt }: Turn): string {
  const next = dueAt === null ? 'not looked at again' : `next look ${showTime(dueAt)}`
  return `${url}: ${OUTCOME_WORDS[outcome]}; ${next}.`
}

/** A moment as this machine's clock on the wall shows it: "14:05", or with the day where that is another one. */
function showTime(at: number): string {
  const [then, now] = [new Date(at), new Date()]
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return then.toDateString() === now.toDateString() ? `at ${time}` : `tomorrow at ${time}`
}
