import type { ReadArticle } from '../../../journey.ts'
import type { Warning } from '../reading-line.ts'
import type { Paint } from './paint.ts'
import { showClaim } from './show-claim.ts'
import { showWindow } from './show-window.ts'
import { indented, visible } from './wrap.ts'

/** What was read in one article, for a person: head, claims in text order, and how much is the outlet's own voice. */
export function showReading(
  readArticle: ReadArticle,
  where: string,
  warnings: readonly Warning[],
  width: number,
  paint: Paint,
): string {
  const { article, claims } = readArticle
  const digits = String(claims.length).length
  const blocks = claims.map((claim, index) =>
    showClaim(claim, `${String(index + 1).padStart(Math.max(2, digits))}  `, width, paint),
  )
  return [
    [
      paint('strong', indented(article.title ?? where, width, '')),
      paint('dim', indented(sourceOf(readArticle), width, '')),
      ...warnings.map((warning) => paint('overdue', indented(warning.message, width, '  ', '! '))),
    ].join('\n'),
    ...blocks,
    paint('dim', indented(sumOf(readArticle), width, '')),
  ].join('\n\n')
}

function sourceOf({ article }: ReadArticle): string {
  const { outlet, byline, published, language } = article
  const date = published === null ? 'no publication date (give it with --published)' : showWindow(published)
  return [outlet ?? 'unknown outlet', byline, date, language?.code ?? 'unknown language']
    .filter((part) => part !== null)
    .map(visible)
    .join(' · ')
}

/** Two sentences at the end: what was found, and the share of the text, by characters, that nobody else is said to have said. */
function sumOf({ article, claims, ownVoice }: ReadArticle): string {
  const resolved = claims.filter(({ who }) => who !== null)
  const speakers = new Set(resolved.map(({ who }) => who?.name)).size
  const due = claims.filter((claim) => claim.due !== null).length
  const own = ownVoice.reduce((sum, [start, end]) => sum + end - start, 0)
  const length = article.text.replace(/\s+/g, ' ').trim().length
  const found = [
    claims.length === 0 ? 'No claims' : many(claims.length, 'claim'),
    claims.length === 0 ? '' : many(speakers, 'speaker'),
    due === 0 ? '' : `${due} with a due date`,
  ]
  const share = length === 0 ? 0 : Math.min(100, Math.round((own / length) * 100))
  return `${found.filter((part) => part !== '').join(', ')}. Own voice of the outlet: ${share}% of the text.`
}

/** A number with its noun: "1 claim", "2,000 claims", "3 entries". */
export function many(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}
