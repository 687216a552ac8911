import { hyphensOf, jointOf } from './hyphens.ts'
import type { Line } from './page.ts'

/** Another size of letters by so much is another kind of text; so much more than the usual step parts paragraphs. */
const OTHER_SIZE = 0.12
const WIDE_STEP = 1.35
/** Lines that are further apart, in letters' sizes, are not one paragraph's. */
const WIDEST_STEP = 2.5
const INDENT = 0.8
/** A line that ends so far before the column does, and with its sentence, ends its paragraph. */
const SHORT = 0.15

const ENDS = /[.!?:;…]["'”’»)\]]*$/
const LISTED = /^(?:[•▪‣◦·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/

/** Puts lines in the order of reading together to paragraphs, over columns and pages; words parted by a hyphen are whole. */
export function toParagraphs(pages: readonly (readonly Line[])[]): readonly string[] {
  const lines = pages.flat()
  const hyphens = hyphensOf(lines.map(({ text }) => text))
  const step = usualStep(pages)
  const firsts = new Set(pages.map((page) => page[0]))
  const paragraphs: string[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const place = { step, turns: firsts.has(line), right: rightOf(lines, at - 1) }
    const last = paragraphs.at(-1)
    if (before === undefined || last === undefined || parts(before, line, place)) {
      paragraphs.push([line.text])
      continue
    }
    const { cuts, between } = jointOf(before.text, line.text, hyphens)
    if (cuts) last.push(last.pop()!.slice(0, -1))
    last.push(between + line.text)
  }
  return paragraphs.map((parted) => parted.join(''))
}

interface Place {
  /** The usual distance of two base lines. */
  readonly step: number
  /** Whether the line begins a page. */
  readonly turns: boolean
  /** Where the lines around the one before end. */
  readonly right: number
}

function parts(before: Line, line: Line, { step, turns, right }: Place): boolean {
  const size = Math.max(before.size, line.size)
  const ended = ENDS.test(before.text.slice(-12))
  if (Math.abs(before.size - line.size) > OTHER_SIZE * size || LISTED.test(line.text)) return true
  // In the next column or on the next page a sentence may go on.
  if (turns || line.y < before.y)
    return ended || !(/\p{L}-$/u.test(before.text.slice(-2)) || /^\p{Ll}/u.test(line.text))
  if (line.y - before.y > WIDE_STEP * Math.max(step, size)) return true
  if (!ended) return false
  return line.x - before.x > INDENT * size || before.end < right - SHORT * (right - before.x)
}

/** Where the column of a line ends: as far as the lines near it go that begin where it does. */
function rightOf(lines: readonly Line[], at: number): number {
  const line = lines[at]
  if (line === undefined) return 0
  const near = lines
    .slice(Math.max(0, at - 8), at + 9)
    .filter(({ x }) => Math.abs(x - line.x) < 2 * line.size)
  return Math.max(...near.map(({ end }) => end))
}

/** The middle one of all distances between lines that follow each other; 0 where there are none. */
function usualStep(pages: readonly (readonly Line[])[]): number {
  const steps = pages.flatMap((page) =>
    page.slice(1).flatMap(({ y, size }, at) => {
      const step = y - page[at]!.y
      return step > 0 && step < WIDEST_STEP * size ? [step] : []
    }),
  )
  return steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0
}
