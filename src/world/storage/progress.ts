/** A step of long work, for a progress line: opening, migrating, loading the gazetteer. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly total: number | null
}
