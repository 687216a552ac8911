import type { Cited, ConfirmedPayload, JudgedPayload } from '../../../ledger/index.ts'
import type { EntryPayload, ReviewEntry } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { many } from './show-reading.ts'
import { showMoment, showWindow } from './show-window.ts'
import { STATUS_WORDS } from './status-words.ts'
import { indented } from './wrap.ts'

/** Everything that people entered about a claim, oldest first; what was replaced or came second stays in its place. */
export function showHistory(entries: readonly ReviewEntry[], width: number, paint: Paint): string {
  return entries.map((entry) => showEntry(entry, width, paint)).join('\n\n')
}

function showEntry(entry: ReviewEntry, width: number, paint: Paint): string {
  const { sequence, recordedAt, stands, payload } = entry
  const attempt = stands ? '' : '  came second, and counts for nothing'
  const head = `${paint('dim', `Entry ${sequence} · ${showMoment(recordedAt)}`)}${paint('bad', attempt)}`
  const lines = payload === null ? ['Erased.'] : linesOf(payload, entry)
  return [head, ...lines.map((line) => indented(line, width, '  '))].join('\n')
}

function linesOf(payload: EntryPayload, entry: ReviewEntry): readonly string[] {
  if ('criteria' in payload) return confirmedLines(payload, entry)
  if ('act' in payload) return judgedLines(payload, entry)
  if ('band' in payload) return [ratedLine(payload.by, payload.band, entry)]
  if ('asOf' in payload)
    return [`Its window was found to be over on ${showMoment(payload.asOf)}, and nobody had judged it.`]
  return [
    `${payload.by} erased a page that a verdict about it cited, and that verdict.`,
    `Ground: ${payload.reason}`,
  ]
}

function confirmedLines(
  { by, words, criteria, due, probability, reason, of }: ConfirmedPayload,
  { afterDue }: ReviewEntry,
): readonly string[] {
  return [
    of === null ? `${by} confirmed it.` : `${by} changed what decides it, in place of entry ${of}.`,
    `Decided by: “${words}”`,
    criteria === words ? '' : `Applied so: ${criteria}`,
    due === null ? 'No due window.' : `Due: ${showWindow(due)}.`,
    probability?.how === 'stated' ? `Probability stated by the speaker: ${probability.value}.` : '',
    reason === null ? '' : `Reason: ${reason}`,
    afterDue ? 'Entered after that window had ended.' : '',
  ].filter((line) => line !== '')
}

function ratedLine(by: string, band: string | null, { afterDue }: ReviewEntry): string {
  const rating = band === null ? 'hidden until a second person has rated it' : band.replaceAll('-', ' ')
  return `${by} rated how likely its words call it: ${rating}.${afterDue ? ' Entered after its window had ended.' : ''}`
}

function judgedLines(payload: JudgedPayload, { settlementDays }: ReviewEntry): readonly string[] {
  const { becameKnown, latenessDays, evidence, ground, reason } = payload
  const late = latenessDays === null || latenessDays === 0 ? '' : `, ${many(latenessDays, 'day')} late`
  const lag = settlementDays === null ? '' : `; entered ${many(settlementDays, 'day')} after`
  return [
    `${payload.by} ${DOES[payload.act](verdictOf(payload))}`,
    becameKnown === null ? '' : `Became known ${showMoment(becameKnown)}${late}${lag}.`,
    ground === null ? '' : `Ground: ${ground.replaceAll('-', ' ')}.`,
    reason === null ? '' : `Reason: ${reason}`,
    ...evidence.map(evidenceLine),
  ].filter((line) => line !== '')
}

const DOES: Readonly<Record<JudgedPayload['act'], (verdict: string) => string>> = {
  judges: (verdict) => `judged: ${verdict}.`,
  disputes: (verdict) => `disputed it: ${verdict}. Both verdicts stand until somebody judges again.`,
  agrees: (verdict) => `agreed: ${verdict}.`,
  reopens: () => 'took the verdict back; it is open to judgement again.',
}

function verdictOf({ verdict, of }: JudgedPayload): string {
  const words = verdict === null ? '' : STATUS_WORDS[verdict][0]
  return of === null ? words : `${words} (on entry ${of})`
}

function evidenceLine({ text, articleId, passage, reliability, credibility, transcribed }: Cited): string {
  const typed = transcribed === undefined ? '' : `; ${transcribedBy(transcribed)}`
  return `Evidence ${reliability}${credibility}: “${text}” (${articleId.slice(0, 12)}:${passage.join('-')}${typed})`
}

/** Whose word it is that a file says so. */
export function transcribedBy({ by, where }: NonNullable<Cited['transcribed']>): string {
  return `transcribed by ${by}${where === null ? '' : ` (${where})`}, not proved by the program`
}
