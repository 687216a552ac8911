import {
  RANK_FROM,
  type Clustered,
  type ForecastScore,
  type Share,
  type TrackRecord,
} from '../../../record/index.ts'
import type { EarlierScore, RecordView } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { many } from './show-reading.ts'
import { showMoment } from './show-window.ts'
import { cut, indented } from './wrap.ts'

const LABEL = 12

/** As many older rates are shown; all of them are in the JSON. */
const EARLIER = 5

/** A track record: what a person confirmed and how it turned out; suggestions stand beside it and count for nothing. */
export function showRecord(
  name: string,
  { record, earlier }: Pick<RecordView, 'record' | 'earlier'>,
  width: number,
  paint: Paint,
): string {
  const line = (label: string, value: string) =>
    value === '' ? [] : [indented(value, width, ' '.repeat(LABEL + 2), `  ${label.padEnd(LABEL)}`)]
  return [
    paint('strong', cut(name, width)),
    ...line('confirmed', `${number(record.confirmed)}${standing(record)}`),
    ...line(
      'repeats',
      record.repeats === 0 ? '' : `${number(record.repeats)} more, counted where first said`,
    ),
    ...line('closed', record.closed === 0 ? 'none yet' : `${number(record.closed)}${closed(record)}`),
    ...line('in time', record.hitRate === null ? '' : shareOf(record.hitRate)),
    ...line('by theme', byTheme(record.hitRateByTheme)),
    ...line('lateness', lateness(record)),
    ...line('void', voids(record)),
    ...line('stated', forecasts(record.brierStated, 'given by the speaker')),
    ...bands(record.brierStated, line),
    ...line('imputed', forecasts(record.brierImputed, 'put on the words by two raters')),
    ...bands(record.brierImputed, line),
    ...earlier.slice(0, EARLIER).flatMap((score) => line('before', before(score))),
    ...line('rank', record.rankable ? 'may be ranked' : `none below ${RANK_FROM} closed outcomes`),
    ...line('suggested', suggested(record)).map((text) => paint('dim', text)),
  ].join('\n')
}

type Part = readonly [count: number, words: string]

const number = (count: number) => count.toLocaleString('en')

const inWords = (parts: readonly Part[]) =>
  parts.map(([count, words]) => (count === 0 ? '' : `, ${number(count)} ${words}`)).join('')

function standing({ pending, matured, overdue, undetermined, withdrawn, disputed }: TrackRecord): string {
  return inWords([
    [matured, 'matured'],
    [pending, 'pending'],
    [overdue, 'overdue and unreviewed'],
    [undetermined, 'cannot be determined'],
    [withdrawn, 'withdrawn'],
    [disputed, 'disputed'],
  ])
}

function closed({ inTime, late, not }: TrackRecord): string {
  return inWords([
    [inTime, 'happened in time'],
    [late, 'happened late'],
    [not, 'did not happen'],
  ])
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** A share with what it is of, and how sure it is: "7 of 12 (58%; 95% interval 32% to 81%)". */
function shareOf({ numerator, denominator, interval: [low, high] }: Share): string {
  const rate = percent(numerator / denominator)
  return `${number(numerator)} of ${number(denominator)} (${rate}; 95% interval ${percent(low)} to ${percent(high)})`
}

function byTheme(clustered: Clustered | null): string {
  if (clustered === null) return ''
  const [low, high] = clustered.interval
  return `95% interval ${percent(low)} to ${percent(high)}, where what hangs together counts as one: ${many(clustered.themes, 'theme')}`
}

function lateness({ lateness: spread, latenessDays }: TrackRecord): string {
  if (spread === null) return ''
  const { least, median, most } = spread
  if (latenessDays.length === 1) return many(most, 'day')
  return `${least} to ${many(most, 'day')}, median ${median}: ${latenessDays.join(', ')}`
}

function voids({ void: count, voidBy }: TrackRecord): string {
  const grounds = Object.entries(voidBy).map(([ground, by]) => `${by} ${ground.replaceAll('-', ' ')}`)
  return count === 0 ? '' : `${number(count)}: ${grounds.join(', ')}`
}

function forecasts(score: ForecastScore | null, whose: string): string {
  if (score === null) return ''
  const [low, high] = score.byTheme?.interval ?? []
  const interval =
    low === undefined || high === undefined
      ? ''
      : `; 95% interval by theme ${low.toFixed(2)} to ${high.toFixed(2)}`
  return `Brier ${score.score.toFixed(3)} over ${number(score.count)} (0 is perfect, 0.25 fifty-fifty${interval}), chances ${whose}`
}

function bands(
  score: ForecastScore | null,
  line: (label: string, value: string) => readonly string[],
): readonly string[] {
  return (score?.calibration ?? []).flatMap(({ band, mean, happened }) =>
    line('', `${band.replaceAll('-', ' ')} (${percent(mean)}): in time ${shareOf(happened)}`),
  )
}

function before({ before: entry, at, hitRate, erased }: EarlierScore): string {
  const rate = hitRate === null ? 'nothing closed' : shareOf(hitRate)
  const gone = erased === null ? '' : `; its evidence was erased by ${erasedBy(erased)}`
  return `entry ${entry} changed a verdict (${showMoment(at.slice(0, 10))}): ${rate}${gone}`
}

const erasedBy = ({ by, at, ground }: NonNullable<EarlierScore['erased']>) =>
  `${by} (${showMoment(at.slice(0, 10))}): ${ground}`

function suggested({ suggested: waiting }: TrackRecord): string {
  return waiting === 0 ? '' : `${many(waiting, 'claim')} that nobody has confirmed; they count for nothing`
}
