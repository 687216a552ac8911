import { get } from '../api.ts'
import type { WireProblem } from '../api.ts'
import { wentBack } from '../router.svelte.ts'

/** One resource of the API as a page sees it: not there yet, there, or a problem. */
export interface Loaded<T> {
  readonly value: T | null
  readonly problem: WireProblem | null
  /** Asks again; what is shown stays until the answer is there. */
  readonly again: () => void
}

/** How many answers are remembered, so that the back button finds a page as it was left and at once. */
const KEPT = 30
const kept = new Map<string, unknown>()

function keep(address: string, value: unknown): void {
  kept.delete(address)
  kept.set(address, value)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
}

/** The answer remembered for an address; of what type it is, the caller knows, as of the request. */
function keptAt<T>(address: string): T | null
function keptAt(address: string): unknown {
  return kept.get(address) ?? null
}

/** Loads what an address names, and loads again when the address changes; null is no address. To be called while a component starts. */
export function loaded<T>(address: () => string | null): Loaded<T> {
  const first = address()
  let value = $state.raw<T | null>(first !== null && wentBack() ? keptAt<T>(first) : null)
  let problem = $state.raw<WireProblem | null>(null)
  let tries = $state(0)

  async function load(from: string, signal: AbortSignal): Promise<void> {
    const answer = await get<T>(from, signal)
    if (answer?.ok === true) {
      value = answer.value
      keep(from, value)
    } else if (answer !== null) problem = answer.problem
  }

  $effect(() => {
    void tries
    const from = address()
    const stop = new AbortController()
    problem = null
    if (from !== null) void load(from, stop.signal)
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
