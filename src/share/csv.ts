import type { SharedClaim, ShareFormat } from './shared-claim.ts'

const COLUMNS: readonly (readonly [name: string, value: (shared: SharedClaim) => string | number | null])[] =
  [
    ['id', ({ id }) => id],
    ['speaker', ({ claim }) => claim.who?.name ?? null],
    ['source', ({ claim }) => claim.source?.text ?? null],
    ['cue', ({ claim }) => claim.cue?.text ?? null],
    ['content', ({ claim }) => claim.content.text],
    ['quote', ({ claim }) => claim.quote],
    ['kind', ({ claim }) => claim.kind],
    ['certainty', ({ claim }) => claim.certainty],
    ['said_from', ({ claim }) => claim.saidOn?.from ?? null],
    ['said_to', ({ claim }) => claim.saidOn?.to ?? null],
    ['due_from', ({ claim }) => claim.due?.from ?? null],
    ['due_to', ({ claim }) => claim.due?.to ?? null],
    ['due_rule', ({ claim }) => claim.due?.rule ?? null],
    [
      'places',
      ({ claim }) => claim.where.map((place) => `${place.name} (${place.geonameId})`).join('; ') || null,
    ],
    ['status', ({ status }) => status],
    ['review', ({ review }) => review],
    ['outlet', ({ article }) => article.outlet],
    ['title', ({ article }) => article.title],
    ['url', ({ article }) => article.url],
    ['published', ({ article }) => article.published?.from ?? null],
    ['captured', ({ article }) => article.capturedAt],
    ['article', ({ article }) => article.id],
  ]

/** Comma-separated values (RFC 4180), one claim a row, one column a facet. */
export const csv: ShareFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  before: `${COLUMNS.map(([name]) => name).join(',')}\r\n`,
  between: '',
  after: '',
  write: (shared) => `${COLUMNS.map(([, value]) => cell(value(shared))).join(',')}\r\n`,
}

/** Quotes a cell; a cell that a spreadsheet would run as a formula is defused with an apostrophe (OWASP CSV injection). */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
