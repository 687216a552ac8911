import type { Problem } from '../../../article/index.ts'
import type { CheckedAnswer } from './answers.ts'
import type { Spending } from './spending.ts'

/** Counts what came of the questions of one run, so that what was refused and rejected is seen. */
export interface Tally {
  readonly keptOne: () => void
  readonly answered: (answer: CheckedAnswer) => void
  readonly failed: (problem: Problem) => void
  /** One line for a person; null when nothing was asked. */
  readonly summary: (spending: Pick<Spending, 'calls' | 'tokens'>) => string | null
}

/** Starts counting from nothing. */
export function openTally(): Tally {
  let [kept, proved] = [0, 0]
  const rejected = new Map<string, number>()
  const failed = new Map<string, number>()
  return {
    keptOne: () => {
      kept += 1
    },
    answered: (answer) => {
      proved += answer.proved.length
      for (const [why, count] of Object.entries(answer.rejected))
        rejected.set(why, (rejected.get(why) ?? 0) + count)
    },
    failed: ({ code }) => {
      failed.set(code, (failed.get(code) ?? 0) + 1)
    },
    summary: ({ calls, tokens }) => {
      if (calls + kept + failed.size === 0) return null
      const proposed = proved + sum(rejected)
      return [
        `Language model: ${number(calls)} questions, some ${number(tokens)} tokens, ${number(kept)} answers kept from before;`,
        `${number(proposed)} statements proposed, ${number(proved)} proved, ${number(sum(rejected))} rejected${listed(rejected)};`,
        `${number(sum(failed))} passages without an answer${listed(failed)}.`,
      ].join(' ')
    },
  }
}

const number = (count: number): string => count.toLocaleString('en')

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

function listed(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return ''
  return ` (${[...counts].map(([why, count]) => `${number(count)} ${why}`).join(', ')})`
}
