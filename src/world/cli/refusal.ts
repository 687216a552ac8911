import type { Problem } from '../../article/index.ts'
import type { StoreError } from '../storage/index.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

/** The one error that a command throws: a problem in the one shape, and the exit code that it ends with. */
export class Refusal extends Error {
  readonly problem: Problem
  readonly exitCode: ExitCode

  constructor(problem: Problem, exitCode: ExitCode) {
    super(problem.message)
    this.name = 'Refusal'
    this.problem = problem
    this.exitCode = exitCode
  }
}

/** A command that was not understood: what is wrong with it, and what to write instead. */
export function usage(message: string, remedy: string): Refusal {
  return new Refusal({ code: 'usage', message, remedy }, EXIT.usage)
}

/** Tells the store's error by its name: the rooms of the world know each other's shapes, and meet only in main.ts. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError' && 'problem' in error
}

/** Makes a refusal of whatever was thrown; what nobody foresaw is a fault of Sayso, and says so. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isStoreError(error)) return new Refusal(error.problem, EXIT.storage)
  const message = error instanceof Error ? error.message : String(error)
  return new Refusal(
    {
      code: 'bug',
      message: `Sayso met a fault of its own: ${message}`,
      remedy: 'Please report it with the command that you gave. SAYSO_DEBUG=1 shows where it happened.',
    },
    EXIT.bug,
  )
}
