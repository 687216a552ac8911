import { RANK_FROM, type Share, type TrackRecord } from '../../../record/index.ts'
import type { Paint } from './paint.ts'
import { many } from './show-reading.ts'
import { cut, indented } from './wrap.ts'

const LABEL = 12

/** A track record: what a person confirmed and how it turned out; suggestions stand beside it and count for nothing. */
export function showRecord(
  name: string,
  record: TrackRecord,
  articles: number,
  width: number,
  paint: Paint,
): string {
  const { suggested, confirmed, closed, hitRate } = record
  const line = (label: string, value: string) =>
    indented(value, width, ' '.repeat(LABEL + 2), `  ${label.padEnd(LABEL)}`)
  const seen = `  in ${many(articles, 'article')}`
  return [
    `${paint('strong', cut(name, width - seen.length))}${paint('dim', seen)}`,
    line('confirmed', `${confirmed.toLocaleString('en')}${standing(record)}`),
    line('closed', closed === 0 ? 'none yet' : `${closed}${outcomes(record)}`),
    hitRate === null ? '' : line('in time', shareOf(hitRate)),
    line('rank', record.rankable ? 'may be ranked' : `none below ${RANK_FROM} closed outcomes`),
    suggested === 0
      ? ''
      : paint(
          'dim',
          line('suggested', `${many(suggested, 'claim')} that nobody has confirmed; they count for nothing`),
        ),
  ]
    .filter((text) => text !== '')
    .join('\n')
}

type Part = readonly [count: number, words: string]

const inWords = (parts: readonly Part[]) =>
  parts.map(([count, words]) => (count === 0 ? '' : `, ${count.toLocaleString('en')} ${words}`)).join('')

function standing({ pending, overdue, withdrawn, disputed }: TrackRecord): string {
  return inWords([
    [pending, 'pending'],
    [overdue, 'overdue and unreviewed'],
    [withdrawn, 'withdrawn'],
    [disputed, 'disputed'],
  ])
}

function outcomes({ inTime, late, not, undetermined, void: voided }: TrackRecord): string {
  return inWords([
    [inTime, 'happened in time'],
    [late, 'happened late'],
    [not, 'did not happen'],
    [undetermined, 'cannot be determined'],
    [voided, 'void'],
  ])
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** A share with what it is of, and how sure it is: "7 of 12 (58%; 95% interval 32% to 81%)". */
function shareOf({ numerator, denominator, interval: [low, high] }: Share): string {
  const rate = percent(numerator / denominator)
  return `${numerator} of ${denominator} (${rate}; 95% interval ${percent(low)} to ${percent(high)})`
}
