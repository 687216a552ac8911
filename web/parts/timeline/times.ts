/** The four times of a claim as windows on a line of days: said, about, due and known. */
import type { WireTimed, WireWindow } from '../../api.ts'
import { dayAfter, daysIn, drawnOn, isoDay, type DrawnWindow, type Stretch } from '../span-of-days.ts'

export const TRACKS = ['said', 'about', 'due', 'known'] as const
export type Track = (typeof TRACKS)[number]

export const TRACK_WORDS: Readonly<Record<Track, { readonly label: string; readonly means: string }>> = {
  said: { label: 'Said', means: 'when it was said' },
  about: { label: 'About', means: 'when what it says happens' },
  due: { label: 'Due', means: 'when it can be told whether it came true' },
  known: { label: 'Known', means: 'when the outcome became known, as a person entered it' },
}

/** A claim of one of the sides that are compared. */
export interface Sided {
  readonly row: WireTimed
  readonly side: 0 | 1
}

/** A claim in one of its tracks: where, and in which lane of its side. */
export interface Mark extends Sided {
  readonly drawn: DrawnWindow
  readonly lane: number
}

const DAY = 86_400_000

/** The window of a claim in a track; null where nothing is known of it. */
export function windowIn(row: WireTimed, track: Track): WireWindow | null {
  if (track === 'said') return row.said ?? onDay(row.day, false)
  if (track === 'known') return row.known === null ? null : onDay(row.known, true)
  return row[track]
}

/** A day as a window: said so in the text or entered, or else supposed (the day of the article). */
function onDay(day: string, said: boolean): WireWindow {
  return { from: day, to: day, granularity: 'day', fromSaid: said, toSaid: said, rule: '' }
}

/** From a little before the first day of any claim to a little after the last; null where there is no day at all. */
export function stretchOf(rows: readonly WireTimed[]): Stretch | null {
  const times = rows.flatMap((row) =>
    TRACKS.flatMap((track) => {
      const window = windowIn(row, track)
      return [...(daysIn(window?.from ?? null) ?? []), ...(daysIn(window?.to ?? null) ?? [])]
    }),
  )
  if (times.length === 0) return null
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = Math.max(1, Math.round((last - first) / DAY / 40))
  return { from: dayAfter(isoDay(first), -room), to: dayAfter(isoDay(last), room) }
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))

/** The stretch in an address, such as 2026-11-01,2026-12-31; null for what is none. */
export function stretchIn(text: string | null): Stretch | null {
  const [from = '', to = ''] = (text ?? '').split(',')
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

/** A stretch drawn closer (2) or farther (0.5) around its middle, and moved by a share of itself; a week at least. */
export function scaled({ from, to }: Stretch, times: number, moved = 0): Stretch {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const half = Math.max(3 * DAY, (last - first) / 2 / times)
  const middle = (first + last) / 2 + moved * (last - first)
  const bounds = [Date.parse('0001-01-02'), Date.parse('9999-12-30')] as const
  const within = (time: number): number => Math.min(bounds[1], Math.max(bounds[0], time))
  return { from: isoDay(within(middle - half)), to: isoDay(within(middle + half)) }
}

/** The marks of a track: each in the first lane of its side where it lies over no other. */
export function marksIn(claims: readonly Sided[], track: Track, stretch: Stretch): readonly Mark[] {
  const ends: [number[], number[]] = [[], []]
  const placed = claims
    .flatMap((claim) => {
      const window = windowIn(claim.row, track)
      const drawn = window === null ? null : drawnOn(window, stretch)
      return drawn === null ? [] : [{ ...claim, drawn }]
    })
    .toSorted((one, other) => one.drawn.left - other.drawn.left)
  return placed.map((mark): Mark => {
    const lanes = ends[mark.side]
    const free = lanes.findIndex((end) => end <= mark.drawn.left)
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = mark.drawn.left + Math.max(mark.drawn.width, NARROWEST)
    return { ...mark, lane }
  })
}

/** No mark is drawn narrower than this, in hundredths of the line. */
export const NARROWEST = 0.9

/** How many lanes the marks of a side take. */
export function lanesOf(marks: readonly Mark[], side: 0 | 1): number {
  return marks.reduce((most, mark) => (mark.side === side ? Math.max(most, mark.lane + 1) : most), 0)
}

/** The names in a field, parted by semicolons. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
