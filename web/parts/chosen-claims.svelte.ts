import type { WireClaimRow } from '../api.ts'

/** The claims of a list that its reader chose, in the order of choosing. */
export interface ChosenClaims {
  readonly rows: readonly WireClaimRow[]
  readonly has: (id: string) => boolean
  /** Chooses these, or lets go of them. */
  readonly set: (rows: readonly WireClaimRow[], chosen: boolean) => void
  readonly clear: () => void
}

/** Most claims that are chosen at once: as many as are exported by their ids. */
export const MOST_CHOSEN = 200

/** Nothing chosen yet. */
export function noneChosen(): ChosenClaims {
  let chosen = $state.raw<ReadonlyMap<string, WireClaimRow>>(new Map())
  return {
    get rows() {
      return [...chosen.values()]
    },
    has: (id) => chosen.has(id),
    set: (rows, isChosen) => {
      const next = new Map(chosen)
      for (const row of rows) {
        if (!isChosen) next.delete(row.id)
        else if (next.size < MOST_CHOSEN) next.set(row.id, row)
      }
      chosen = next
    },
    clear: () => (chosen = new Map()),
  }
}
