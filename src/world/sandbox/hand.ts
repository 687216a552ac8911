import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '../../article/index.ts'
import { READY, type Answer, type Job } from './job.ts'

/** How much a job may take before its worker is ended. */
export interface Limits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** A worker that does one job at a time; once it has had to be ended it is `over`, and its pool starts another. */
export interface Hand {
  /** Yields the worker's answer, or the problem that ended it. */
  readonly run: (job: Job) => Promise<Result<Answer>>
  readonly isOver: () => boolean
  readonly end: () => Promise<void>
}

/** A worker that has not loaded by now never will. Loading is not counted as work: machines may be busy. */
const LONGEST_START = 60_000
/** Threads have smaller stacks than the main program; parsers recurse. */
const STACK_MEGABYTES = 4
/** A long report takes longer than any page. */
const PDF_TIMES = 4
/** What a parser keeps in buffers is no part of its thread's heap: the process is watched while a PDF is read. */
const PDF_BUFFERS = 1.5
const WATCH = 50
const REMEDY = 'Give the article as text, or a simpler copy of the page.'

/** Starts a worker; it keeps the process alive only while it has a job. */
export function startHand(limits: Limits): Hand {
  const worker = startWorker(limits)
  let over: Result<never> | null = null
  let answerWith: ((answer: Result<Answer>) => void) | null = null
  const die = (answer: Result<never>): void => {
    over ??= answer
    answerWith?.(answer)
    void worker.terminate()
  }
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (message: Answer | typeof READY) => {
      if (message === READY) resolve()
      else answerWith?.(ok(message))
    })
    worker.on('exit', () => resolve())
  })
  worker.on('error', (error) => die(problemOf(error, limits)))
  worker.on('messageerror', (error) => die(problemOf(error, limits)))
  worker.on('exit', () => die(fail('parser-ended', 'the parser ended in the middle of its work', REMEDY)))
  worker.unref()

  const run = async (job: Job): Promise<Result<Answer>> => {
    worker.ref()
    const answered = new Promise<Result<Answer>>((resolve) => (answerWith = resolve))
    const starting = setTimeout(() => die(notStarted()), LONGEST_START)
    await ready
    clearTimeout(starting)
    if (over !== null) return over
    const leave = job.isPdf ? watchPdf(limits, die) : watchTime(limits, die)
    worker.postMessage(job, [])
    const answer = await answered
    leave()
    worker.unref()
    return answer
  }
  const end = async (): Promise<void> => {
    over ??= fail('sandbox-closed', 'the parser has been stopped', 'Start again.')
    await worker.terminate()
  }
  return { run, isOver: () => over !== null, end }
}

type Die = (answer: Result<never>) => void

/** Ends a job that takes too long; yields how to stop watching. */
function watchTime(limits: Limits, die: Die): () => void {
  const working = setTimeout(() => die(tooSlow(limits)), limits.milliseconds)
  return () => clearTimeout(working)
}

/** Ends the reading of a PDF also when it makes the process grow by far more than its thread may have. */
function watchPdf({ milliseconds, megabytes }: Limits, die: Die): () => void {
  const leave = watchTime({ milliseconds: milliseconds * PDF_TIMES, megabytes }, die)
  const most = process.memoryUsage.rss() + megabytes * PDF_BUFFERS * 1_048_576
  const watching = setInterval(() => {
    if (process.memoryUsage.rss() > most) die(tooBig(megabytes * PDF_BUFFERS))
  }, WATCH)
  return () => {
    leave()
    clearInterval(watching)
  }
}

const require = createRequire(import.meta.url)

/**
 * From TypeScript sources the worker needs tsx, which threads do not inherit: it is registered inside the thread, from
 * wherever it is installed. The build needs nothing.
 */
function startWorker({ megabytes }: Limits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, stackSizeMb: STACK_MEGABYTES }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { resourceLimits })
  // Asked for by require, tsx yields a build whose register() does not find itself; so its module is named.
  const tsx = new URL('dist/esm/api/index.mjs', pathToFileURL(require.resolve('tsx/package.json'))).href
  const file = new URL('./worker.ts', import.meta.url).href
  const source = `import(${JSON.stringify(tsx)}).then(({ register }) => register()).then(() => import(${JSON.stringify(file)}))`
  return new Worker(source, { eval: true, execArgv: [], resourceLimits })
}

function notStarted(): Result<never> {
  return fail('parser-not-started', 'the parser did not start', 'Try again; if it stays so, report it.')
}

function tooSlow({ milliseconds }: Limits): Result<never> {
  const message = `reading the page took longer than ${milliseconds / 1000} seconds`
  return fail('page-too-slow', message, REMEDY)
}

function tooBig(megabytes: number): Result<never> {
  return fail('page-too-big', `reading the page took more than ${megabytes} MB of memory`, REMEDY)
}

function problemOf(error: unknown, { megabytes }: Limits): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return tooBig(megabytes)
  }
  const detail = error instanceof Error ? error.message.slice(0, 120) : String(error)
  return fail('page-unreadable', `the page could not be read (${detail})`, REMEDY)
}
