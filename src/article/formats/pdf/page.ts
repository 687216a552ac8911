/** A piece of text as a page places it: points from the upper left corner, `y` at its base line, `size` of its letters. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page with its pieces in the order in which the file has them. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** What a PDF holds; opening one is for the world, for it takes a program, time and memory. */
export interface PdfContent {
  readonly title: string | null
  readonly pages: readonly PdfPage[]
}

/** Some text on one base line, from `x` to `end`. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}
