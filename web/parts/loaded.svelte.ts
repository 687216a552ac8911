import { get } from '../api.ts'
import type { WireProblem } from '../api.ts'

/** One resource of the API as a page sees it: not there yet, there, or a problem. */
export interface Loaded<T> {
  readonly value: T | null
  readonly problem: WireProblem | null
  readonly again: () => void
}

/** Loads what an address names, and loads again when the address changes. To be called while a component starts. */
export function loaded<T>(address: () => string): Loaded<T> {
  let value = $state.raw<T | null>(null)
  let problem = $state.raw<WireProblem | null>(null)
  let tries = $state(0)

  async function load(from: string, signal: AbortSignal): Promise<void> {
    const answer = await get<T>(from, signal)
    if (answer?.ok === true) value = answer.value
    else if (answer !== null) problem = answer.problem
  }

  $effect(() => {
    void tries
    const stop = new AbortController()
    problem = null
    void load(address(), stop.signal)
    return () => stop.abort()
  })
  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    again: () => {
      tries += 1
    },
  }
}
