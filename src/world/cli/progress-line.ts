import { many } from './show/index.ts'
import type { Terminal } from './terminal.ts'

/** Least time between two states of the progress line, in milliseconds. */
const EVERY_MS = 100

/** Counts what is done and shows it, with rate and time left, while somebody watches. */
export interface ProgressLine {
  /** Says how much is done now: things, and the share of the whole from 0 to 1 where it is known. */
  readonly at: (things: number, share: number | null) => void
  readonly end: () => void
}

/** Opens a progress line; `noun` is what is counted, in the singular. */
export function openProgress(
  terminal: Terminal,
  noun: string,
  now: () => number = performance.now.bind(performance),
): ProgressLine {
  const started = now()
  let shown = 0
  return {
    at: (things, share) => {
      const time = now()
      if (!terminal.watched || time - shown < EVERY_MS) return
      shown = time
      terminal.progress(describeProgress(noun, things, share, (time - started) / 1000))
    },
    end: () => terminal.progress(null),
  }
}

/** The progress in words: "312 articles · 41% · 104/s · 4 s left". Seconds are wall-clock. */
export function describeProgress(
  noun: string,
  things: number,
  share: number | null,
  seconds: number,
): string {
  const rate = seconds > 0.5 ? things / seconds : 0
  const left = share !== null && share > 0 && seconds > 1 ? (seconds / share) * (1 - share) : null
  return [
    many(things, noun),
    share === null ? '' : `${Math.floor(share * 100)}%`,
    rate === 0 ? '' : `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`,
    left === null ? '' : `${inWords(left)} left`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A duration in the two largest units that matter: "4 s", "3 min 10 s", "2 h 5 min". */
export function inWords(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
