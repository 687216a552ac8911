import type { RecordedClaim } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { showMoment, showWindow } from './show-window.ts'
import { STATUS_WORDS } from './status-words.ts'
import { indented } from './wrap.ts'

/** The list behind a record's numbers: each claim under the number that it counts for, oldest first. */
export function showRecorded(claims: readonly RecordedClaim[], width: number, paint: Paint): string {
  const lists = new Map<string, RecordedClaim[]>()
  for (const claim of claims) lists.set(numberOf(claim), [...(lists.get(numberOf(claim)) ?? []), claim])
  const shown = [...lists].map(([under, list]) => [
    paint('strong', `${under} (${list.length})`),
    ...list.map((claim) => showOne(claim, width, paint)),
  ])
  return shown.map((lines) => lines.join('\n')).join('\n\n')
}

function numberOf({ repeats, status }: RecordedClaim): string {
  if ((repeats ?? null) !== null) return 'repeats'
  return STATUS_WORDS[status][0] || 'no due date'
}

function showOne({ id, day, words, due }: RecordedClaim, width: number, paint: Paint): string {
  const window = due === null ? '' : `, due ${showWindow(due)}`
  const said = paint('dim', `    ${id} · said ${showMoment(day)}${window}`)
  return `${indented(words, width, '    ', '  · ')}\n${said}`
}
