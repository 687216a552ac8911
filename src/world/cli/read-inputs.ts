import type { Problem } from '../../article/index.ts'
import type { PlacesByName } from '../../claim/index.ts'
import type { Validators } from '../fetch/index.ts'
import type { Engine } from '../models/index.ts'
import type { Context } from './commands/command.ts'
import { givenBy, type ReadingOptions } from './commands/options.ts'
import { EXIT } from './exit-codes.ts'
import { expandInputs, takeIn, type Found } from './inputs/index.ts'
import { openProgress } from './progress-line.ts'
import type { Read } from './read-taken.ts'
import { Refusal, usage } from './refusal.ts'
import { many, showProblem } from './show/index.ts'

/** What reads, how places are looked up, and what is known of earlier visits. */
export interface Sources {
  readonly engine: Engine
  readonly places: ((names: readonly string[]) => Promise<PlacesByName>) | null
  readonly validatorsOf?: (url: string) => Promise<Validators | null>
  readonly onFeed?: (url: string, validators: Validators) => void
  readonly onProblem?: (problem: Problem) => void
}

/** How many inputs were read and how many were not. */
export interface Tally {
  read: number
  failed: number
}

/** Reads every input of a command and hands each article on; problems are shown as they come, and counted. */
export async function readInputs(
  names: readonly string[],
  options: ReadingOptions,
  context: Context,
  sources: Sources,
  take: (read: Read) => Promise<void>,
): Promise<Tally> {
  checkOptions(names, options)
  const { world, terminal, signal, paint } = context
  const { inputs, passedOver } = await expandInputs(names)
  if (passedOver > 0)
    terminal.note(`${many(passedOver, 'file')} passed over: not HTML, text, JSON or a feed.`)
  const intake = {
    ...world,
    ...(sources.validatorsOf ? { validatorsOf: sources.validatorsOf } : {}),
    ...(sources.onFeed ? { onFeed: sources.onFeed } : {}),
    format: options.format,
    given: givenBy(options),
    follow: options.follow,
    signal,
  }
  // Loaded only now: help, and the commands that read nothing, start faster without the readers.
  const { readTaken } = await import('./read-taken.ts')
  const found: AsyncIterable<Found<Read>> = readTaken(takeIn(inputs, intake), {
    ...world,
    places: sources.places,
    hints: sources.engine.hints,
  })
  const progress = openProgress(terminal, 'article')
  const tally: Tally = { read: 0, failed: 0 }
  try {
    for await (const { share, result } of found) {
      if (result.ok) await take(result.value)
      else {
        sources.onProblem?.(result.problem)
        terminal.warn(showProblem(result.problem, terminal.width, paint))
      }
      tally[result.ok ? 'read' : 'failed'] += 1
      if (inputs.length > 1 || tally.read + tally.failed > 1) progress.at(tally.read + tally.failed, share)
      if (signal.aborted) break
    }
  } finally {
    progress.end()
    sumUpEngine(sources.engine, terminal)
  }
  if (inputs.length === 0) throw nothingThere(names)
  return tally
}

function sumUpEngine({ summary }: Engine, terminal: Context['terminal']): void {
  const told = summary()
  if (told !== null) terminal.note(told)
}

/** The exit code of a command that read inputs. */
export function exitOf({ read, failed }: Tally, signal: AbortSignal) {
  if (signal.aborted) return EXIT.interrupted
  if (failed === 0) return EXIT.good
  return read === 0 ? EXIT.nothingRead : EXIT.someFailed
}

function checkOptions(names: readonly string[], options: ReadingOptions): void {
  if (options.url !== undefined && names.length > 1) {
    throw usage(
      '--url names one page, and there are several inputs.',
      'Give one input, or JSONL with a url a line.',
    )
  }
}

function nothingThere(names: readonly string[]): Refusal {
  return new Refusal(
    {
      code: 'nothing-there',
      message: `There is no article in ${names.join(', ')}.`,
      remedy: 'A directory is searched for .html, .txt, .json, .jsonl, .xml, .rss and .atom files.',
    },
    EXIT.nothingRead,
  )
}
