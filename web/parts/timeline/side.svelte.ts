/** The claims of one side of a comparison: those of each of its speakers, put together. */
import { get, type WireProblem, type WireTimed, type WireTimeline } from '../../api.ts'

export interface Side {
  readonly rows: readonly WireTimed[]
  /** How many claims each of its addresses has, drawn or not. */
  readonly counts: readonly number[]
  readonly days: WireTimeline['days'] | null
  readonly problem: WireProblem | null
  /** False until the first answer. */
  readonly there: boolean
  readonly again: () => unknown
}

/** Asks for all of these addresses, and again when they change; what is shown stays until the answers are there. */
export function side(addresses: () => readonly string[]): Side {
  let found = $state.raw<readonly WireTimeline[] | null>(null)
  let problem = $state.raw<WireProblem | null>(null)
  let tries = $state(0)
  const key = $derived(addresses().join('\n'))

  async function load(from: readonly string[], signal: AbortSignal): Promise<void> {
    const answers = await Promise.all(from.map(async (address) => get<WireTimeline>(address, signal)))
    const failed = answers.find((answer) => answer?.ok === false)
    if (failed?.ok === false) problem = failed.problem
    else if (!answers.includes(null)) found = answers.flatMap((answer) => (answer?.ok ? [answer.value] : []))
  }

  $effect(() => {
    void tries
    const stop = new AbortController()
    problem = null
    void load(key === '' ? [] : key.split('\n'), stop.signal)
    return () => stop.abort()
  })
  const rows = $derived(rowsOf(found ?? []))
  return {
    get rows() {
      return rows
    },
    get counts() {
      return (found ?? []).map(({ claims }) => claims)
    },
    get days() {
      return found?.[0]?.days ?? null
    },
    get problem() {
      return problem
    },
    get there() {
      return found !== null
    },
    again: () => (tries += 1),
  }
}

/** Each claim once, though two names may have found it. */
function rowsOf(answers: readonly WireTimeline[]): readonly WireTimed[] {
  const rows = answers.flatMap((answer) => answer.rows)
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
