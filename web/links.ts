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
  'review',
  'dueFrom',
  'dueTo',
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
    review: valueOf('review'),
    dueFrom: valueOf('dueFrom'),
    dueTo: valueOf('dueTo'),
    article: valueOf('article'),
    sort: valueOf('sort'),
  }
}

/** The filters that an address's query sets. */
export function filtersIn(query: URLSearchParams): Filters {
  return filtersFrom((name) => query.get(name) ?? '')
}

export const NO_FILTERS: Filters = filtersFrom(() => '')

type Query = Readonly<Record<string, string | null>>

/** Yields the query string for the values that are set, with its `?`, or nothing. */
function queryOf(values: Query): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}

const part = encodeURIComponent

/** The app's pages. */
export const links = {
  today: (): string => '/',
  ledger: (filters: Partial<Filters> = {}, view: string | null = null): string =>
    `/ledger${queryOf({ ...filters, view })}`,
  predictions: (query: Query = {}): string => `/predictions${queryOf(query)}`,
  timeline: (filters: Partial<Filters> = {}, query: Query = {}): string =>
    `/timeline${queryOf({ ...filters, ...query })}`,
  map: (filters: Partial<Filters> = {}, query: Query = {}): string =>
    `/map${queryOf({ ...filters, ...query })}`,
  article: (id: string, claim: string | null = null, query: Query = {}): string =>
    `/articles/${part(id)}${queryOf({ claim, ...query })}`,
  versions: (id: string): string => `/articles/${part(id)}/versions`,
  claim: (id: string): string => `/claims/${part(id)}`,
  judge: (id: string): string => `/claims/${part(id)}/judge`,
  speakers: (starting: string | null = null): string => `/speakers${queryOf({ starting })}`,
  speaker: (name: string, query: Query = {}): string => `/speakers/${part(name)}${queryOf(query)}`,
  outlets: (starting: string | null = null): string => `/outlets${queryOf({ starting })}`,
  outlet: (name: string, query: Query = {}): string => `/outlets/${part(name)}${queryOf(query)}`,
  entries: (): string => '/entries',
  method: (): string => '/method',
  add: (): string => '/add',
}

/** The API's resources. */
export const api = {
  claims: (filters: Partial<Filters>, cursor: string | null, limit: number): string =>
    `/api/claims${queryOf({ ...filters, cursor, limit: String(limit) })}`,
  timeline: (filters: Partial<Filters>): string =>
    `/api/timeline${queryOf({ ...filters, sort: '', limit: '200' })}`,
  map: (filters: Partial<Filters>): string => `/api/map${queryOf({ ...filters, sort: '' })}`,
  /** The filter's claims as a file; or those of these ids. */
  exported: (format: string, filters: Partial<Filters>, ids: readonly string[] = []): string => {
    const query = queryOf({ ...(ids.length === 0 ? filters : {}), format })
    return `/api/export${query}${ids.map((id) => `&claim=${part(id)}`).join('')}`
  },
  claim: (id: string): string => `/api/claims/${part(id)}`,
  claimPage: (id: string): string => `/api/claims/${part(id)}/page`,
  link: (): string => '/api/links',
  proof: (sequence: number): string => `/api/entries/${sequence}/proof`,
  history: (id: string): string => `/api/claims/${part(id)}/history`,
  act: (
    id: string,
    verb: 'confirm' | 'rate' | 'judge' | 'withdraw' | 'dispute' | 'agree' | 'reopen',
  ): string => `/api/claims/${part(id)}/${verb}`,
  articles: (limit: number, cursor: string | null = null): string =>
    `/api/articles${queryOf({ limit: String(limit), cursor })}`,
  article: (id: string): string => `/api/articles/${part(id)}`,
  capture: (sha256: string): string => `/api/captures/${part(sha256)}`,
  correct: (id: string): string => `/api/articles/${part(id)}/corrections`,
  add: (): string => '/api/articles',
  today: (): string => '/api/today',
  predictions: (query: Query): string => `/api/predictions${queryOf(query)}`,
  entries: (before: number | null, limit: number): string =>
    `/api/people/entries${queryOf({ before: before === null ? null : String(before), limit: String(limit) })}`,
  method: (): string => '/api/method',
  corrections: (before: number | null): string =>
    `/api/corrections${queryOf({ before: before === null ? null : String(before), limit: '20' })}`,
  due: (horizon: number): string => `/api/due${queryOf({ horizon: String(horizon) })}`,
  facets: (): string => '/api/facets',
  speakers: (starting: string): string => `/api/speakers${queryOf({ starting, limit: '200' })}`,
  outlets: (starting: string): string => `/api/outlets${queryOf({ starting, limit: '200' })}`,
  nameUses: (speaker: string): string => `/api/speakers/${part(speaker)}/uses`,
  record: (
    whose: { readonly speaker: string } | { readonly outlet: string },
    page: { readonly behind?: string | null; readonly cursor?: string | null; readonly limit?: string } = {},
  ): string => `/api/records${queryOf({ ...whose, ...page })}`,
  live: (since: number | null): string =>
    `/api/live${queryOf({ since: since === null ? null : String(since) })}`,
  openapi: (): string => '/api/openapi.json',
}

/** A place's page at GeoNames, whose ids Sayso uses. */
export function geonames(id: number): string {
  return `https://www.geonames.org/${id}/`
}

/** Says whether a link leads out of an article's page to where it was published; only web addresses are followed. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address)
}
