import type { ClaimRow } from '../../storage/index.ts'
import type { Kept } from '../keep-read.ts'
import type { Read } from '../read-taken.ts'
import type { Ink, Paint } from './paint.ts'
import { many } from './show-reading.ts'
import { cut, indented } from './wrap.ts'

const MARKS: Readonly<Record<Kept['outcome'], readonly [mark: string, ink: Ink]>> = {
  added: ['+', 'good'],
  changed: ['~', 'due'],
  unchanged: ['=', 'dim'],
  reread: ['*', 'good'],
}

/** Digits of an article's id that are shown: enough to cite it by. */
const DIGITS = 12

/**
 * What became of an article, in a line with the digits that it is cited by, and under it its warnings and what appeared
 * in it or is absent from it.
 */
export function showKept(read: Read, kept: Kept | null, width: number, paint: Paint): string {
  const { where } = read
  const [mark, ink] = MARKS[kept?.outcome ?? 'unchanged']
  const title = read.kind === 'article' ? (read.article.title ?? where) : where
  const head = kept === null ? 'unchanged' : `${kept.outcome}, ${many(kept.claims, 'claim')}`
  const id = (kept?.articleId ?? '').slice(0, DIGITS).padEnd(DIGITS)
  const line = `${paint(ink, `${mark} ${head.padEnd(20)}`)} ${paint('dim', id)} ${cut(title, width - 24 - DIGITS)}`
  return [line, ...warningsOf(read, width, paint), ...changesOf(kept, width, paint)].join('\n')
}

/** The same for a program: one object, statements by their ids. */
export function keptLine(read: Read, kept: Kept | null): string {
  const { outcome, articleId, previousId, version, claims, readBy, appeared, absent } = kept ?? NO_NEWS
  const warnings = read.kind === 'article' ? read.warnings : []
  const facts = { where: read.where, outcome, articleId, previousId, version, claims, readBy }
  return JSON.stringify({ ...facts, appeared: ids(appeared), absent: ids(absent), warnings })
}

const ids = (rows: readonly ClaimRow[]) => rows.map(({ id }) => id)

const NO_NEWS = {
  outcome: 'unchanged',
  articleId: null,
  previousId: null,
  version: null,
  claims: null,
  readBy: null,
  appeared: [],
  absent: [],
} as const

function warningsOf(read: Read, width: number, paint: Paint): readonly string[] {
  if (read.kind !== 'article') return []
  return read.warnings.map(({ message }) => paint('overdue', indented(message, width, '    ', '  ! ')))
}

function changesOf(kept: Kept | null, width: number, paint: Paint): readonly string[] {
  const line = (mark: string, ink: Ink) => (row: ClaimRow) =>
    paint(ink, indented(row.claim.content.text, width, '    ', `  ${mark} `))
  return [...(kept?.appeared ?? []).map(line('+', 'good')), ...(kept?.absent ?? []).map(line('−', 'bad'))]
}
