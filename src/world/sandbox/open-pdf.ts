import { fail, ok, type PdfContent, type PdfPage, type Result } from '../../article/index.ts'

/** Ceilings of a PDF: a report with pictures fits, an encyclopaedia does not. */
const PDF_CEILINGS = {
  bytes: 50_000_000,
  pages: 2_000,
  characters: 3_000_000,
  pieces: 1_000_000,
} as const

/** Pieces that stand on their side are stamps and axes' labels: so much of a turn is still the reader's line. */
const MOST_TURN = 0.1

const REMEDY =
  'Keep it as a file, with the passage as you read it: `sayso add FILE --transcript "..." --by NAME`.'

/** Opens a PDF and yields the text on its pages with its places, or why it cannot be opened. Runs nothing that it holds. */
export async function openPdf(bytes: Uint8Array): Promise<Result<PdfContent>> {
  if (bytes.length > PDF_CEILINGS.bytes) return tooMuch('bytes', bytes.length)
  // Loaded with the first PDF: it is large, and most inputs are none.
  const { getDocument } = await import('unpdf/pdfjs')
  // The bytes are handed over for good: the copy stays with the capture.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    return await contentOf(await task.promise)
  } catch (error) {
    return problemOf(error)
  } finally {
    await task.destroy()
  }
}

type Opened = Awaited<ReturnType<typeof import('unpdf/pdfjs').getDocument>['promise']>

async function contentOf(opened: Opened): Promise<Result<PdfContent>> {
  if (opened.numPages > PDF_CEILINGS.pages) return tooMuch('pages', opened.numPages)
  const pages: PdfPage[] = []
  let [characters, pieces] = [0, 0]
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await pageOf(opened, number)
    for (const { text } of page.pieces) characters += text.length
    pieces += page.pieces.length
    if (characters > PDF_CEILINGS.characters) return tooMuch('characters', characters)
    if (pieces > PDF_CEILINGS.pieces) return tooMuch('pieces', pieces)
    pages.push(page)
  }
  return ok({ title: await titleOf(opened), pages })
}

async function pageOf(opened: Opened, number: number): Promise<PdfPage> {
  const page = await opened.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || !isMatrix(item.transform) || !isMatrix(transform)) return []
    const [a, b, c, d, x, y] = turned(transform, item.transform)
    if (Math.abs(Math.atan2(b, a)) > MOST_TURN) return []
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }]
  })
  page.cleanup()
  return { width, height, pieces: pieces.filter(isPlaced) }
}

/** A file may place a piece nowhere, or without a size. */
function isPlaced({ x, y, width, size }: PdfPage['pieces'][number]): boolean {
  return [x, y, width, size].every(Number.isFinite) && size > 0
}

/** A matrix of PDF: two vectors, the directions of writing and of the letters' height, and a place. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

function isMatrix(numbers: readonly unknown[]): numbers is Matrix {
  return numbers.length === 6 && numbers.every(Number.isFinite)
}

/** A piece's place as the page is shown: from the upper left corner, whichever way the page is turned. */
function turned(page: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [g, h, i, j, k, l] = page
  const vector = (x: number, y: number) => [g * x + i * y, h * x + j * y] as const
  const [x, y] = vector(e, f)
  return [...vector(a, b), ...vector(c, d), x + k, y + l]
}

async function titleOf(opened: Opened): Promise<string | null> {
  const { info } = await opened.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : null
  return typeof title === 'string' ? title.slice(0, 1_000) : null
}

function tooMuch(what: keyof typeof PDF_CEILINGS, found: number): Result<never> {
  const message = `the PDF has ${found} ${what}; at most ${PDF_CEILINGS[what]} are read`
  return fail('pdf-too-large', message, 'Cut it, or keep it as a file with the passage as you read it.')
}

function problemOf(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return fail('pdf-locked', 'the PDF is locked with a password', 'Save a copy that is open, and give that.')
  const detail = error instanceof Error ? error.message.slice(0, 120) : 'unreadable'
  return fail('pdf-damaged', `the PDF cannot be opened (${detail})`, REMEDY)
}
