/** PDFs made by hand, for tests: pages of content, with one of the fonts that every reader has. */

/** How a PDF is made; `filters` are those that the content has been through, `extra` goes into the trailer. */
export interface PdfOptions {
  readonly title?: string
  readonly filters?: string
  readonly extra?: string
  readonly rotate?: number
}

/** Makes a PDF of pages' content streams. */
export function pdfOf(
  pages: readonly (string | Buffer)[],
  { title, filters, extra = '', rotate = 0 }: PdfOptions = {},
): Buffer {
  const font = 3 + pages.length * 2
  const kids = pages.map((_, at) => `${3 + at * 2} 0 R`).join(' ')
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  ]
  for (const [at, content] of pages.entries()) {
    const resources = `/Resources << /Font << /F1 ${font} 0 R >> >> /Rotate ${rotate}`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents ${4 + at * 2} 0 R >>`,
      streamOf(content, filters),
    )
  }
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.push(`<< ${title === undefined ? '' : `/Title (${title})`} >>`)
  return withTable(objects, extra)
}

function streamOf(content: string | Buffer, filters?: string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1')
  const filter = filters === undefined ? '' : ` /Filter ${filters}`
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length}${filter} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

function withTable(objects: readonly (string | Buffer)[], extra: string): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  let length = parts[0]!.length
  for (const [at, object] of objects.entries()) {
    starts.push(length)
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const root = `/Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${extra}`
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${root} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Text on a page, one line under the other, in points from the lower left corner. */
export function linesAt(x: number, y: number, texts: readonly string[], size = 11, step = 14): string {
  const shown = (text: string) => text.replaceAll(/[()\\]/g, String.raw`\$&`)
  return texts
    .map((text, at) => `BT /F1 ${size} Tf ${x} ${y - at * step} Td (${shown(text)}) Tj ET`)
    .join('\n')
}
