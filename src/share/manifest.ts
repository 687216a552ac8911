import { sha256, type Checkpoint } from '../ledger/index.ts'

/** The version of the form of a manifest; its first and its last line begin with it. */
const FORM = 'export/1'

/** What a manifest begins with: which file it is of, where the ledger stood when the export began, and what was chosen. */
export interface ManifestHead {
  readonly sayso: typeof FORM
  readonly file: string
  readonly format: string
  readonly ledger: Checkpoint
  /** The day on which open, due and overdue were told apart. */
  readonly asOf: string
  readonly filter: Readonly<Record<string, unknown>>
}

/** One claim of an export: the reading it was taken from, how many bytes it takes in the file, and their hash (`claimHash`). */
export interface ManifestClaim {
  readonly claim: string
  readonly entry: number
  readonly bytes: number
  readonly sha256: string
}

/**
 * What a manifest ends with: the ledger's size by then, the hash of the file, and in `lines` that of the lines before
 * this one and of this one without it (`endBody`).
 */
export interface ManifestEnd {
  readonly end: typeof FORM
  readonly claims: number
  readonly size: number
  readonly bytes: number
  readonly sha256: string
  readonly lines: string
}

/** The manifest that lies beside an export. */
export function manifestName(file: string): string {
  return `${file}.sayso.jsonl`
}

/** The hash of one claim in an export: SHA-256 over its id, a space, its entry, a line's end, and what stands in the file. */
export function claimHash(claim: string, entry: number, written: string): string {
  return sha256(`${claim} ${entry}\n${written}`)
}

/** The first line of a manifest. */
export function headLine(head: Omit<ManifestHead, 'sayso'>): string {
  return JSON.stringify({ sayso: FORM, ...head })
}

/** A claim's line of a manifest. */
export function claimLine(claim: string, entry: number, written: string): string {
  const bytes = Buffer.byteLength(written)
  return JSON.stringify({ claim, entry, bytes, sha256: claimHash(claim, entry, written) })
}

/** The last line of a manifest, without the hash of the lines. */
export function endBody({ claims, size, bytes, sha256: whole }: Omit<ManifestEnd, 'end' | 'lines'>): string {
  return JSON.stringify({ end: FORM, claims, size, bytes, sha256: whole })
}

/** The last line of a manifest, from its beginning and the hash of the lines. */
export function endLine(body: string, lines: string): string {
  return `${body.slice(0, -1)},"lines":"${lines}"}`
}

const CLAIM = /^\{"claim":"[^"\\]{1,64}","entry":\d{1,15},"bytes":\d{1,15},"sha256":"[0-9a-f]{64}"\}$/
const END =
  /^\{"end":"export\/1","claims":\d{1,15},"size":\d{1,15},"bytes":\d{1,15},"sha256":"[0-9a-f]{64}","lines":"[0-9a-f]{64}"\}$/

/** Reads the first line of a manifest; null for what is none to the letter. */
export function readHead(line: string): ManifestHead | null {
  const head = parsed<Partial<ManifestHead>>(line)
  const { file, format, ledger, asOf, filter } = head ?? {}
  if (typeof file !== 'string' || typeof format !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(String(asOf)))
    return null
  if (typeof ledger?.origin !== 'string' || typeof filter !== 'object' || filter === null) return null
  const exact: Omit<ManifestHead, 'sayso'> = { file, format, ledger, asOf: String(asOf), filter }
  return Number.isSafeInteger(ledger.size) && headLine(exact) === line ? { sayso: FORM, ...exact } : null
}

/** Reads a claim's line of a manifest. */
export function readClaim(line: string): ManifestClaim | null {
  return CLAIM.test(line) ? parsed<ManifestClaim>(line) : null
}

/** Reads the last line of a manifest. */
export function readEnd(line: string): ManifestEnd | null {
  return END.test(line) ? parsed<ManifestEnd>(line) : null
}

/** Only one way of writing is taken: what parses and would be written otherwise is refused. */
function parsed<T>(line: string): T | null {
  try {
    const value: T = JSON.parse(line)
    return JSON.stringify(value) === line ? value : null
  } catch {
    return null
  }
}
