import { makeArticle } from '../make-article.ts'
import { normaliseText } from '../normalise-text.ts'
import { fail, ok, type Result } from '../problem.ts'
import type { Captured, Format, Found } from './captured.ts'
import { inOrder } from './pdf/in-order.ts'
import type { Line, PdfContent } from './pdf/page.ts'
import { toLines } from './pdf/to-lines.ts'
import { toParagraphs } from './pdf/to-paragraphs.ts'
import { withoutFurniture } from './pdf/without-furniture.ts'

/** A PDF with text in it; what it holds was found by opening it, which is not for a stage. */
export const PDF: Format = {
  name: 'pdf',
  endings: ['pdf'],
  mediaTypes: ['application/pdf'],
  startsLike: (head) => head.startsWith('%PDF-'),
  read: (captured) => [readPdf(captured)],
}

/** A page of a scan may hold a stamp or a number; a page of text holds more letters than this. */
const LEAST_LETTERS = 10
/** Letters of fonts that do not say what they are: private use, control, or undecodable. */
const MEANINGLESS = /[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10ffff}]/gu
const MOST_MEANINGLESS = 0.2

const REMEDY =
  'Keep it as a file, with the passage as you read it: `sayso add FILE --transcript "..." --by NAME`.'

function readPdf({ bytes, url, captured, incomplete, pdf }: Captured): Result<Found> {
  if (pdf === undefined)
    return fail('pdf-closed', 'a PDF is opened before it is read', 'Give it to `sayso read` or `sayso add`.')
  if (!pdf.ok) return pdf
  const text = textOf(pdf.value)
  const lacking = lacksText(text, pdf.value)
  if (lacking !== null) return lacking
  const title = titleOf(pdf.value)
  const article = makeArticle({
    bytes,
    text,
    url,
    title,
    captured,
    incomplete: incomplete ?? withoutText(pdf.value),
  })
  return article.ok ? ok({ article: article.value, bytes }) : article
}

/** The text of a PDF: paragraphs parted by blank lines, columns one after the other, without headers and footers. */
function textOf({ pages }: PdfContent): string {
  const lined = withoutFurniture(pages.map((page) => ({ height: page.height, lines: toLines(page) })))
  const paragraphs = toParagraphs(lined.map(({ lines }) => inOrder(lines)))
  return normaliseText(paragraphs.map(withoutLigatures).join('\n\n'))
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

const withoutLigatures = (text: string): string => text.replaceAll(/[ﬀ-ﬆ]/g, (one) => LIGATURES[one] ?? one)

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

function lacksText(text: string, { pages }: PdfContent): Result<never> | null {
  if (lettersIn(text) < LEAST_LETTERS * Math.min(pages.length, 5))
    return fail('no-text', 'there is no text in this PDF: it is a scan, or pictures', REMEDY)
  const meaningless = text.match(MEANINGLESS)?.length ?? 0
  return meaningless > text.length * MOST_MEANINGLESS
    ? fail('no-text', 'the fonts of this PDF do not say which letters they show', REMEDY)
    : null
}

/** Which pages hold no text, in words, or null. */
function withoutText({ pages }: PdfContent): string | null {
  const empty = pages.flatMap(({ pieces }, at) =>
    lettersIn(pieces.map(({ text }) => text).join('')) === 0 ? [at + 1] : [],
  )
  if (empty.length === 0) return null
  const shown = empty.slice(0, 10).join(', ') + (empty.length > 10 ? ' and others' : '')
  return `${empty.length} of ${pages.length} pages hold no text: ${shown}`
}

/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word|powerpoint)|\.(?:docx?|pdf|indd|qxd|odt|rtf|tmp|xlsx?|pptx?)$/i
const LONGEST_TITLE = 300

/** The title that the file gives, or else what stands in the largest letters on its first page. */
function titleOf({ title, pages }: PdfContent): string | null {
  const given = title?.replaceAll(/\s+/g, ' ').trim() ?? ''
  if (given.length > 3 && given.length <= LONGEST_TITLE && !NO_TITLE.test(given)) return normaliseText(given)
  const lines = pages[0] === undefined ? [] : toLines(pages[0])
  const sizes = lines.map(({ size }) => size).toSorted((one, other) => one - other)
  const [usual = 0, largest = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)]
  const heading = lines.filter(({ size }) => largest > usual * 1.2 && size > largest * 0.95)
  return headingOf(heading)
}

function headingOf(lines: readonly Line[]): string | null {
  const words = withoutLigatures(lines.map(({ text }) => text).join(' '))
  return words.length > 3 && words.length <= LONGEST_TITLE ? normaliseText(words) : null
}
