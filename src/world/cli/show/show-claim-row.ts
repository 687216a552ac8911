import type { ClaimRow } from '../../storage/index.ts'
import type { Ink, Paint } from './paint.ts'
import { whoOf } from './show-claim.ts'
import { showMoment, showWindow } from './show-window.ts'
import { cut, indented } from './wrap.ts'

/** What each status is called, and its colour; overdue is unreviewed, which is not a "no". */
const STATUS_WORDS: Readonly<Record<ClaimRow['status'], readonly [words: string, ink: Ink]>> = {
  'no-due-date': ['', 'dim'],
  open: ['open', 'due'],
  due: ['due today', 'due'],
  overdue: ['overdue, unreviewed', 'overdue'],
  'happened-in-time': ['happened in time', 'good'],
  'happened-late': ['happened late', 'due'],
  'did-not-happen': ['did not happen', 'bad'],
  'cannot-be-determined': ['cannot be determined', 'dim'],
  void: ['void', 'dim'],
  withdrawn: ['withdrawn', 'dim'],
  disputed: ['disputed', 'bad'],
}

/** A claim of the ledger in a list: the day, what kind, when due and how it stands; its words; who said it where. */
export function showClaimRow(row: ClaimRow, width: number, paint: Paint): string {
  const { claim, article } = row
  const [status, ink] = STATUS_WORDS[row.status]
  const due = claim.due === null ? '' : `  due ${showWindow(claim.due)}`
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
