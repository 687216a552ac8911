/** Views of the ledger that the reader of this browser saved: a name, and the filters that it stands for. */
import { FILTERS, type Filters } from '../links.ts'
import { stored } from './stored.svelte.ts'

export interface SavedView {
  readonly name: string
  readonly filters: Filters
}

/** More are no help any more. */
const MOST = 40

const kept = stored<readonly SavedView[]>('views', [], isViews)

/** The views, in the order of saving. */
export function savedViews(): readonly SavedView[] {
  return kept.value
}

/** Saves a view under a name; one that had the name makes way. */
export function saveView(name: string, filters: Filters): void {
  const others = kept.value.filter((view) => view.name !== name)
  kept.value = [...others, { name, filters }].slice(-MOST)
}

/** Forgets the view of that name. */
export function forgetView(name: string): void {
  kept.value = kept.value.filter((view) => view.name !== name)
}

function isViews(value: unknown): value is readonly SavedView[] {
  return Array.isArray(value) && value.every(isView)
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('filters' in value)) return false
  const { name, filters } = value
  if (typeof name !== 'string' || typeof filters !== 'object' || filters === null) return false
  return FILTERS.every((filter) => typeof Reflect.get(filters, filter) === 'string')
}
