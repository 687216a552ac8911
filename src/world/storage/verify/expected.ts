import { sha256, type CapturedPayload, type ReadPayload, type ReplayEntry } from '../../../ledger/index.ts'
import { keyOf } from '../prepare.ts'
import { claimColumns } from '../project-claims.ts'
import { articleDay } from '../sql-day.ts'
import { differs, isJsonOf } from './same.ts'
import type { ArticleRow, CaptureRow, ClaimRow } from './tables.ts'

/** Says in which column the row of a capture is not what its entry gives; null when all is well. */
export function captureRowFault(
  row: CaptureRow,
  { recordedAt }: ReplayEntry,
  { article, ...about }: CapturedPayload,
): string | null {
  const url = about.url === null ? null : sha256(about.url)
  const other = differs(row, { article: article.id, url, recordedAt })
  return other ?? (isJsonOf(row.about, about) ? null : 'about')
}

/** Says in which column the row of an article is not what its first capture gives. */
export function articleRowFault(
  row: ArticleRow,
  { article, pageKey, capturedAt, previous }: CapturedPayload,
): string | null {
  const other = differs(row, {
    id: article.id,
    page: sha256(pageKey),
    previous,
    day: articleDay(article, capturedAt),
    outlet: keyOf(article.outlet),
    capturedAt: new Date(capturedAt).toISOString(),
    textSha256: article.textSha256,
  })
  return other ?? (isJsonOf(row.about, article) ? null : 'about')
}

/** Says in which column the row of an article is not what its last reading gives. */
export function lastReadingFault(row: ArticleRow, { engine, claims, ownVoice }: ReadPayload): string | null {
  const other = differs(row, { engine, claims: claims.length })
  return other ?? (isJsonOf(row.ownVoice, ownVoice) ? null : 'own_voice')
}

/** Says which claim of a reading is not shown as it was read, and in which column. */
export function claimRowsFault(
  rows: readonly ClaimRow[],
  { sequence }: ReplayEntry,
  { claims }: ReadPayload,
  { id: article, outlet, day }: ArticleRow,
): string | null {
  const byNumber = new Map(rows.map((row) => [row.key, row]))
  for (const [index, claim] of claims.entries()) {
    const [key, ordinal, said, kind, speaker, due, places] = claimColumns(claim, index, sequence, day)
    const row = byNumber.get(key)
    const shown = { id: claim.id, reading: sequence, article, ordinal, day: said, kind, speaker, outlet, due }
    const other =
      row === undefined
        ? 'it is not there'
        : (differs(row, { ...shown, places: `{${places.join(',')}}` }) ??
          (isJsonOf(row.body, claim) ? null : 'body'))
    if (other !== null) return `claim ${claim.id}: ${other}`
  }
  return rows.length === claims.length ? null : 'only what it read: there is a claim more'
}
