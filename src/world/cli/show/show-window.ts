import type { Window } from '../../../article/index.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A window in a few words: "22–24 Nov 2025", "by 24 Nov 2025", "from May 2026", "2026". */
export function showWindow(window: Window): string {
  const { from, to } = window
  if (from === null) return to === null ? 'at some time' : `by ${showMoment(to)}`
  if (to === null) return `from ${showMoment(from)}`
  if (from === to) return showMoment(from)
  return joinMoments(from, to)
}

/** The rule that made a window in plain words, and which end was supposed rather than said. */
export function showRule(window: Window): string {
  const supposed = [
    ...(window.from !== null && !window.fromSaid ? ['start'] : []),
    ...(window.to !== null && !window.toSaid ? ['end'] : []),
  ]
  return supposed.length === 0 ? window.rule : `${window.rule}, ${supposed.join(' and ')} supposed`
}

/** A moment of ISO 8601 at its own precision: "22 Nov 2025", "Nov 2025", "2025", "22 Nov 2025, 14:30". */
export function showMoment(iso: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?/.exec(iso)
  if (parts === null) return iso
  const [, year, month, day, time] = parts
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined || iso.includes('W')) return month === undefined && !iso.includes('-') ? year! : iso
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  return time === undefined ? date : `${date}, ${time}`
}

/** Both ends without saying the same month or year twice. */
function joinMoments(from: string, to: string): string {
  const [first, last] = [showMoment(from), showMoment(to)]
  const day = /^\d{4}-\d\d-\d\d$/
  if (!day.test(from) || !day.test(to)) return `${first} – ${last}`
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`
  if (from.slice(0, 4) === to.slice(0, 4)) return `${first.slice(0, -5)} – ${last}`
  return `${first} – ${last}`
}
