/** What this browser remembers of its reader: drafts, the name they enter things under, views they saved. */

/** A value that survives a reload. What cannot be stored (a private window) lives as long as the page. */
export interface Stored<T> {
  value: T
  /** Forgets it. */
  readonly clear: () => void
}

/** The value kept under a name, or what it is before anything was kept; whatever was stored must pass `isGood`. */
export function stored<T>(name: string, initial: T, isGood: (value: unknown) => value is T): Stored<T> {
  const key = `sayso.${name}`
  let value = $state.raw<T>(recall(key, initial, isGood))
  return {
    get value() {
      return value
    },
    set value(next: T) {
      value = next
      attempt(() => localStorage.setItem(key, JSON.stringify(next)))
    },
    clear: () => {
      value = initial
      attempt(() => localStorage.removeItem(key))
    },
  }
}

function recall<T>(key: string, initial: T, isGood: (value: unknown) => value is T): T {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isGood(found) ? found : initial
  } catch {
    return initial
  }
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // A full or closed store loses the draft on reload, and nothing else.
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string'

/** The name under which this reader last entered something: offered, never taken for granted. */
export const person = stored('person', '', isText)
