import type { Problem } from '../../article/index.ts'

/** The one error that the store throws: a problem with a stable code, in words, with what to do about it. */
export class StoreError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.message} ${problem.remedy}`, cause === undefined ? {} : { cause })
    this.name = 'StoreError'
    this.problem = problem
  }
}

/** Makes a store error from its parts. */
export function storeError(code: string, message: string, remedy: string, cause?: unknown): StoreError {
  return new StoreError({ code, message, remedy }, cause)
}
