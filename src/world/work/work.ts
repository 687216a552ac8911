import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../storage/index.ts'
import type { Job } from './job.ts'

/** What one job came to in one round: how many were done, and what went wrong (it is tried again in the next round). */
export interface Round {
  readonly job: Job
  readonly done: number
  readonly problem: unknown
}

/** How to work. Left out, `everyMs` means one round and no more. */
export interface WorkOptions {
  readonly store: Store
  readonly jobs: readonly Job[]
  readonly everyMs?: number
  /** Told after every step how many of the job were done in this round. */
  readonly onStep?: (job: Job, done: number) => void
  /** Told when a job has nothing left to do, or failed. */
  readonly onRound?: (round: Round) => Promise<void> | void
  readonly signal: AbortSignal
}

/**
 * Does what waits, job by job, until the signal says stop; a step under way is waited for, so that nothing is left half
 * done. A job that fails does not stop the others. Yields what the last round came to.
 */
export async function work(options: WorkOptions): Promise<readonly Round[]> {
  const { jobs, everyMs, onRound, signal } = options
  for (;;) {
    const rounds: Round[] = []
    for (const job of jobs) {
      if (signal.aborted) break
      const round = await workOff(job, options)
      rounds.push(round)
      await onRound?.(round)
    }
    if (everyMs === undefined || signal.aborted) return rounds
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return rounds
  }
}

async function workOff(job: Job, { store, onStep, signal }: WorkOptions): Promise<Round> {
  let done = 0
  try {
    while (!signal.aborted) {
      const step = await job.step(store)
      if (step === 0) break
      done += step
      onStep?.(job, done)
    }
    return { job, done, problem: null }
  } catch (problem) {
    return { job, done, problem }
  }
}
