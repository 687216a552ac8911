import type { Problem } from '../../article/index.ts'
import type { Engine } from '../models/index.ts'
import type { FeedState, Store } from '../storage/index.ts'
import type { Context } from './commands/command.ts'
import type { ReadingOptions } from './commands/options.ts'
import { EXIT } from './exit-codes.ts'
import { openEngine } from './open-engine.ts'
import { keepRead, type Kept } from './keep-read.ts'
import { readInputs, type Sources, type Tally } from './read-inputs.ts'
import type { Read } from './read-taken.ts'
import { isStoreError, Refusal } from './refusal.ts'
import { keptLine, many, showKept } from './show/index.ts'

/** Options of the commands that add articles. */
export interface AddOptions extends ReadingOptions {
  readonly json?: boolean
  readonly reread?: boolean
}

/** What adding did, counted by outcome; `older` is how many were left as another version of Sayso read them. */
export type Outcomes = Record<Kept['outcome'], number> & { claims: number; older: number }

/** What adding came to: counts of what was read and kept, and the problems met. */
export interface AddedInputs {
  readonly tally: Tally
  readonly outcomes: Outcomes
  readonly problems: readonly Problem[]
}

/**
 * Adds every input to a ledger, each in a transaction of its own, and shows what became of it: an interrupted run is
 * taken up by the same command. Throws a `Refusal` that says what is safe when the database fails.
 */
export async function addInputs(
  store: Store,
  inputs: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<AddedInputs> {
  const outcomes: Outcomes = { added: 0, unchanged: 0, changed: 0, reread: 0, claims: 0, older: 0 }
  const problems: Problem[] = []
  const feeds = new Map<string, FeedState>()
  const engine = await openEngine(options.engine, context)
  const sources = {
    ...sourcesOf(store, options, feeds, engine),
    onProblem: (problem: Problem) => problems.push(problem),
  }
  const tally = await keeping(outcomes, async () => {
    const read = await readInputs(inputs, options, context, sources, async (read) => {
      const kept = await keepRead(read, store, engine.name, options.reread === true)
      count(outcomes, kept)
      await context.terminal.print(shown(read, kept, options, context))
    })
    // Only now is every article of the feeds kept; sooner, a feed that stops being sent could hide one that is not.
    if (!context.signal.aborted) for (const [url, state] of feeds) await store.keepFeedState(url, state)
    return read
  })
  return { tally, outcomes, problems }
}

/** Pages and feeds are asked for with what their servers gave last time, unless they are to be read again. */
function sourcesOf(
  store: Store,
  options: AddOptions,
  feeds: Map<string, FeedState>,
  engine: Engine,
): Sources {
  const places = options.places ? (names: readonly string[]) => store.places(names) : null
  if (options.reread === true) return { places, engine }
  const followed = options.follow !== false
  return {
    places,
    engine,
    validatorsOf: async (url) => {
      const feed = followed ? await store.feedState(url) : null
      if (feed !== null) return feed
      const last = await store.lastCapture(url)
      return last?.incomplete === null ? { etag: last.etag, lastModified: last.lastModified } : null
    },
    ...(followed ? { onFeed: (url: string, state: FeedState) => void feeds.set(url, state) } : {}),
  }
}

function count(outcomes: Outcomes, kept: Kept | null): void {
  const outcome = kept?.outcome ?? 'unchanged'
  outcomes[outcome] += 1
  if (kept === null) return
  if (outcome === 'added' || outcome === 'changed') outcomes.claims += kept.claims
  if (outcome === 'unchanged' && kept.readBy !== null) outcomes.older += 1
}

function shown(read: Read, kept: Kept | null, { json }: AddOptions, { terminal, paint }: Context): string {
  return json === true ? keptLine(read, kept) : showKept(read, kept, terminal.width, paint)
}

/** Lets a failing database end the run, and says what is safe and how to go on. */
async function keeping<T>(outcomes: Outcomes, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isStoreError(error)) throw error
    const done = outcomes.added + outcomes.changed + outcomes.unchanged + outcomes.reread
    const { problem } = error
    const safe = `${many(done, 'article')} had been kept before, whole, and stay so; give the same command again to go on.`
    throw new Refusal({ ...problem, remedy: `${problem.remedy} ${safe}` }, EXIT.storage)
  }
}

const number = (count: number, words: string) => (count > 0 ? `${count.toLocaleString('en')} ${words}` : '')

/** What adding did in a sentence or two. */
export function sumUpAdded({ tally, outcomes }: AddedInputs, { terminal }: Context): void {
  const parts = [
    `${outcomes.added.toLocaleString('en')} added`,
    number(outcomes.changed, 'changed'),
    number(outcomes.reread, 'read again'),
    number(outcomes.unchanged, 'unchanged'),
    number(tally.failed, 'could not be read'),
  ]
  terminal.note(`${parts.filter((part) => part !== '').join(', ')}; ${many(outcomes.claims, 'new claim')}.`)
  if (outcomes.older === 0) return
  const were = outcomes.older === 1 ? 'was' : 'were'
  terminal.note(
    `${many(outcomes.older, 'article')} ${were} read by another version of Sayso: --reread reads again.`,
  )
}
