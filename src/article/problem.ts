/**
 * What went wrong, as a value: a stage returns it, an edge (CLI, API) shows it. `code` is stable for programs,
 * `message` names what is wrong, `remedy` says what to do, `where` names the input, line or field,
 * `waitSeconds` is for how long a server asks not to be asked again.
 */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly remedy: string
  readonly where?: string
  readonly waitSeconds?: number
}

/** Either a value or the problem that kept it from being. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value as a good result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Wraps a problem as a bad result. */
export function fail(code: string, message: string, remedy: string, where?: string): Result<never> {
  return {
    ok: false,
    problem: where === undefined ? { code, message, remedy } : { code, message, remedy, where },
  }
}
