import type { ClaimRow } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { whoOf } from './show-claim.ts'
import { showMoment, showWindow } from './show-window.ts'
import { STATUS_WORDS } from './status-words.ts'
import { cut, indented } from './wrap.ts'

/** A claim of the ledger in a list: the day, what kind, when due and how it stands; its words; who said it where. */
export function showClaimRow(row: ClaimRow, width: number, paint: Paint): string {
  const { claim, article } = row
  const [status, ink] = STATUS_WORDS[row.status]
  const window = row.review === 'suggested' ? claim.due : row.fixedDue
  const due = window === null ? '' : `  due ${showWindow(window)}`
  const head = [
    paint('dim', showMoment(row.day)),
    `  ${paint('kind', claim.kind)}`,
    paint('due', due),
    status === '' ? '' : `  ${paint(ink, status)}`,
    row.review === 'suggested' ? '' : `  ${paint('good', row.review)}`,
    row.current ? '' : `  ${paint('dim', 'no longer in the article')}`,
  ].join('')
  const words = claim.quote === 'direct' ? `“${claim.content.text}”` : claim.content.text
  const outlet = article.outlet ?? article.url ?? article.title ?? article.id.slice(0, 12)
  return [
    head,
    paint('strong', indented(words, width, '  ')),
    `  ${paint('speaker', cut(whoOf(claim), width - 2))}`,
    paint('dim', `  ${cut(`${row.id} · ${outlet}`, width - 2)}`),
  ].join('\n')
}
