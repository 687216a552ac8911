/** Every address in one file: the app's pages and the API behind them. */

/** The names of the ledger's filters and of its order: in the address, and in the API's query. */
export const FILTERS = [
  'text',
  'speaker',
  'outlet',
  'kind',
  'place',
  'from',
  'to',
  'status',
  'article',
  'sort',
] as const

export type FilterName = (typeof FILTERS)[number]

/** What the ledger is narrowed to. An empty string is no filter. */
export type Filters = Readonly<Record<FilterName, string>>

/** Filters made by asking for each by its name. */
export function filtersFrom(valueOf: (name: FilterName) => string): Filters {
  return {
    text: valueOf('text'),
    speaker: valueOf('speaker'),
    outlet: valueOf('outlet'),
    kind: valueOf('kind'),
    place: valueOf('place'),
    from: valueOf('from'),
    to: valueOf('to'),
    status: valueOf('status'),
    article: valueOf('article'),
    sort: valueOf('sort'),
  }
}

export const NO_FILTERS: Filters = filtersFrom(() => '')

/** A page of the app, as its address names it. */
export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'ledger'; readonly filters: Filters }
  | { readonly name: 'article'; readonly id: string; readonly claim: string | null }
  | { readonly name: 'missing'; readonly path: string }

/** Yields the query string for the filters that are set, with its `?`, or nothing. */
function queryOf(values: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}

/** The app's pages. */
export const links = {
  start: (): string => '/',
  ledger: (filters: Partial<Filters> = {}): string => `/ledger${queryOf(filters)}`,
  article: (id: string, claim: string | null = null): string =>
    `/articles/${encodeURIComponent(id)}${queryOf({ claim })}`,
}

/** The API's resources. */
export const api = {
  claims: (filters: Filters, cursor: string | null, limit: number): string =>
    `/api/claims${queryOf({ ...filters, cursor, limit: String(limit) })}`,
  articles: (limit: number): string => `/api/articles${queryOf({ limit: String(limit) })}`,
  article: (id: string): string => `/api/articles/${encodeURIComponent(id)}`,
  add: (): string => '/api/articles',
  due: (horizon: number): string => `/api/due${queryOf({ horizon: String(horizon) })}`,
  facets: (): string => '/api/facets',
  openapi: (): string => '/api/openapi.json',
}

/** A place's page at GeoNames, whose ids Sayso uses. */
export function geonames(id: number): string {
  return `https://www.geonames.org/${id}/`
}

/** Tells which page an address names. */
export function pageAt(url: URL): Page {
  const path = url.pathname.replace(/\/+$/, '')
  if (path === '') return { name: 'start' }
  if (path === '/ledger') return { name: 'ledger', filters: filtersIn(url.searchParams) }
  const id = /^\/articles\/([^/]+)$/.exec(path)?.[1]
  if (id === undefined) return { name: 'missing', path: url.pathname }
  return { name: 'article', id: decoded(id), claim: url.searchParams.get('claim') }
}

function filtersIn(query: URLSearchParams): Filters {
  return filtersFrom((name) => query.get(name) ?? '')
}

/** A half-broken escape in an address is shown as it stands, never an error. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Says whether a link leads out of an article's page to where it was published; only web addresses are followed. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address)
}
