import { get, type Answer, type WireClaimRow, type WireClaims, type WireProblem } from '../api.ts'
import { api, links, type Filters } from '../links.ts'
import { wentBack } from '../router.svelte.ts'
import { noneChosen, type ChosenClaims } from './chosen-claims.svelte.ts'

/** Rows asked for at once: the API's ceiling, so that a long scroll asks seldom. */
const PAGE = 200
/** The first page is small: a screenful soon beats a hundred later. */
const FIRST = 50
/** How many lists are remembered for the back button. */
const KEPT = 6

/** The claims of one set of filters, as far as they were scrolled to. */
export interface ClaimList {
  readonly rows: readonly WireClaimRow[]
  readonly total: WireClaims['total']
  readonly busy: boolean
  /** True when the last row has been fetched. */
  readonly ended: boolean
  readonly problem: WireProblem | null
  /** Fetches the next page, unless one is on its way or there is none. */
  readonly more: () => void
  /** Puts a claim as it is now in the place of what was listed under an id; null takes it off the list. */
  readonly renew: (id: string, row: WireClaimRow | null) => void
  /** Claims and articles that the reader entered something about from here: that is no news to them. */
  readonly own: Set<string>
  readonly chosen: ChosenClaims
  /** Where the reader was: the scroll position, and the row that had the focus. */
  place: { top: number; active: number }
}

const kept = new Map<string, ClaimList>()

/**
 * The list for these filters: the one left behind when the reader comes back to it, else a new one; `times` is how often
 * it was asked for anew.
 */
export function claimList(filters: Filters, times = 0): ClaimList {
  const key = links.ledger(filters)
  const list = (wentBack() && times === 0 ? kept.get(key) : undefined) ?? emptyList(filters)
  kept.delete(key)
  kept.set(key, list)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return list
}

function emptyList(filters: Filters): ClaimList {
  return Object.assign(pagesOf(filters), {
    chosen: noneChosen(),
    own: new Set<string>(),
    place: { top: 0, active: -1 },
  })
}

function pagesOf(filters: Filters): Omit<ClaimList, 'chosen' | 'own' | 'place'> {
  const state = $state<State>({ busy: false, next: undefined })
  let rows = $state.raw<readonly WireClaimRow[]>([])
  let total = $state.raw<WireClaims['total']>(null)
  let problem = $state.raw<WireProblem | null>(null)

  async function more(): Promise<void> {
    if (state.busy || state.next === null) return
    state.busy = true
    problem = null
    const answer = await nextPage(filters, state.next)
    state.busy = false
    if (answer?.ok === true) {
      rows = [...rows, ...answer.value.rows]
      total ??= answer.value.total
      state.next = answer.value.next
    } else problem = answer?.problem ?? null
  }

  return {
    get rows() {
      return rows
    },
    get total() {
      return total
    },
    get busy() {
      return state.busy
    },
    get ended() {
      return state.next === null
    },
    get problem() {
      return problem
    },
    more: () => void more(),
    renew: (id, row) => {
      const renewed = row === null ? [] : [row]
      rows = rows.flatMap((each) => (each.id === id ? renewed : [each]))
    },
  }
}

interface State {
  busy: boolean
  /** The cursor of the next page: undefined before the first, null after the last. */
  next: string | null | undefined
}

async function nextPage(
  filters: Filters,
  cursor: string | null | undefined,
): Promise<Answer<WireClaims> | null> {
  const address = api.claims(filters, cursor ?? null, cursor === undefined ? FIRST : PAGE)
  return get<WireClaims>(address, AbortSignal.timeout(30_000))
}
