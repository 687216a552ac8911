import type { ClaimRow } from '../../storage/index.ts'
import type { Ink, Paint } from './paint.ts'
import { whoOf } from './show-claim.ts'
import { showMoment, showWindow } from './show-window.ts'
import { STATUS_WORDS } from './status-words.ts'
import { columns, cut, indented } from './wrap.ts'

/** A claim of the ledger in a list: the day, what kind, when due and how it stands; its words; who said it where. */
export function showClaimRow(row: ClaimRow, width: number, paint: Paint): string {
  const { claim, article } = row
  const [status, ink] = STATUS_WORDS[row.status]
  const window = row.review === 'suggested' ? claim.due : row.fixedDue
  const head = inLines(
    [
      // Where nothing tells when it was said, the ledger sorts it by the day of the capture.
      ['dim', `${dated(row) ? '' : 'undated, added '}${showMoment(row.day)}`],
      ['kind', claim.kind],
      ['due', window === null ? '' : `due ${showWindow(window)}`],
      [ink, status],
      ['good', row.review === 'suggested' ? '' : row.review],
      ['dim', row.current ? '' : 'no longer in the article'],
    ],
    width,
    paint,
  )
  const words = claim.quote === 'direct' ? `“${claim.content.text}”` : claim.content.text
  const outlet = article.outlet ?? article.url ?? article.title ?? article.id.slice(0, 12)
  return [
    head,
    paint('strong', indented(words, width, '  ')),
    `  ${paint('speaker', cut(whoOf(claim), width - 2))}`,
    paint('dim', `  ${cut(`${row.id} · ${outlet}`, width - 2)}`),
  ].join('\n')
}

const dated = ({ claim, article }: ClaimRow) => claim.saidOn !== null || article.published !== null

type Part = readonly [ink: Ink, text: string]

/** Parts one after the other, two blanks between them, and on a line of its own what would not fit. */
function inLines(parts: readonly Part[], width: number, paint: Paint): string {
  let [lines, column] = ['', 0]
  for (const [ink, text] of parts) {
    if (text === '') continue
    const fits = column + 2 + columns(text) <= width
    const gap = column === 0 ? '' : fits ? '  ' : '\n  '
    column = columns(text) + (fits || column === 0 ? column + gap.length : 2)
    lines += `${gap}${paint(ink, text)}`
  }
  return lines
}
