import type { Line, PdfPage } from './page.ts'

/** Headers and footers stand in these shares of a page, and repeat on so many pages, right and left ones apart. */
const MARGIN = 0.12
const LEAST_PAGES = 3
const LEAST_SHARE = 0.4

/** A page with its lines. */
export interface LinedPage extends Pick<PdfPage, 'height'> {
  readonly lines: readonly Line[]
}

/** Takes out headers, footers and page numbers: what repeats on many pages in the margins, whatever its figures. */
export function withoutFurniture(pages: readonly LinedPage[]): readonly LinedPage[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(keysOf(page))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE)
  const isFurniture = (line: Line, page: LinedPage): boolean => {
    const key = keyOf(line, page)
    return key !== null && ((counts.get(key) ?? 0) >= least || (pages.length > 1 && PAGE_NUMBER.test(key)))
  }
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isFurniture(line, page)) }))
}

const PAGE_NUMBER =
  /^[^:]*: ?[-–|([]? ?(?:page |p\. ?)?(?:#|[ivxlc]{1,6})(?: ?(?:\/|of|von|sur|de) ?#)? ?[-–|)\]]?$/

const keysOf = (page: LinedPage): readonly string[] => page.lines.flatMap((line) => keyOf(line, page) ?? [])

/** What a line in a margin says, with figures for any figures; null for lines elsewhere. */
function keyOf({ text, y, size }: Line, { height }: LinedPage): string | null {
  const margin = y - size < height * MARGIN ? 'top' : y > height * (1 - MARGIN) ? 'bottom' : null
  return margin === null ? null : `${margin}:${text.toLowerCase().replaceAll(/\d+/g, '#')}`
}
