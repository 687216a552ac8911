import { untrack } from 'svelte'
import { get, type WireProblem } from '../api.ts'

/** Longest wait for a page, in milliseconds. */
const LONGEST_WAIT = 30_000

/** What there is of a list: `next` is where the next page begins, null after the last. */
interface Shown<Row, Cursor> {
  readonly rows: readonly Row[]
  readonly next: Cursor | null
  readonly busy: boolean
  readonly problem: WireProblem | null
}

/** A list that comes a page at a time. */
export interface Paged<Body, Row, Cursor> {
  readonly shown: Shown<Row, Cursor>
  /** Fetches the page that begins there; from null on, the list begins anew. */
  readonly more: (from: Cursor | null) => Promise<void>
  /** Begins with a page that is there already; what was asked for before is not taken any more. */
  readonly begin: (body: Body) => void
}

/** A list of what the API has at these addresses. Of two pages asked for at once, only the later is taken. */
export function paged<Body extends { readonly next: Cursor | null }, Row, Cursor>(
  addressOf: (from: Cursor | null) => string,
  rowsOf: (body: Body) => readonly Row[],
): Paged<Body, Row, Cursor> {
  let shown = $state.raw<Shown<Row, Cursor>>({ rows: [], next: null, busy: true, problem: null })
  let asked = 0

  function begin(body: Body, before: readonly Row[] = []): void {
    asked += 1
    shown = { rows: [...before, ...rowsOf(body)], next: body.next, busy: false, problem: null }
  }

  async function more(from: Cursor | null): Promise<void> {
    asked += 1
    const turn = asked
    const before = untrack(() => shown)
    shown = { ...before, busy: true }
    const answer = await get<Body>(addressOf(from), AbortSignal.timeout(LONGEST_WAIT))
    if (turn !== asked) return
    if (answer?.ok === true) begin(answer.value, from === null ? [] : before.rows)
    else shown = { ...before, busy: false, problem: answer?.problem ?? null }
  }

  return {
    get shown() {
      return shown
    },
    more,
    begin: (body) => begin(body),
  }
}
