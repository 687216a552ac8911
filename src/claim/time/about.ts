import type { Window } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { between } from './cue-place.ts'
import type { Timex } from './timex.ts'

/** When the content happens: the first point placed inside it, else the day it was told on, where the text tells that day. */
export function aboutWindow(
  statement: Statement,
  timexes: readonly Timex[],
  said: Window | null,
): Window | null {
  for (const part of statement.content) {
    const placed = between(timexes, part).find(
      ({ window, type }) => window !== null && (type === 'DATE' || type === 'TIME'),
    )
    if (placed !== undefined) return placed.window
  }
  const reports = statement.sense === 'say' && said !== null && said.rule !== 'own-channel'
  return reports ? { ...said, fromSaid: false, toSaid: false, rule: 'told-that-day' } : null
}
