import { CHARACTER, classAt } from './characters.ts'
import type { Quotation, Token } from './reading.ts'
import type { Span } from './span.ts'
import { trimmed } from './to-paragraphs.ts'
import { isScare } from './is-scare.ts'
import {
  contextAt,
  isElision,
  isPossessive,
  markAt,
  ROLE,
  toSingles,
  type Context,
  type Marks,
  type Singles,
} from './mark-context.ts'
import { QUOTATION_MARKS, type MarkUse } from './words/quotation-marks.ts'

/** The quotations of a text and the role (a value of `ROLE`) of each token. */
export interface MarkedQuotations {
  readonly quotations: readonly Quotation[]
  readonly roles: Uint8Array
}

/** Deeper quotations are read as part of the one they stand in: real texts nest three deep. */
const DEEPEST = 6

interface Open {
  readonly mark: string
  readonly start: number
  readonly depth: number
  readonly token: number
  readonly inner: Span[]
  innerStart: number
  end: number
  closed: boolean
  dropped: boolean
}

interface Scan extends Marks {
  readonly found: Open[]
  readonly stack: Open[]
  /** The outermost quotation that the paragraph before left open. */
  pending: Open | null
}

/**
 * Marks the quotations of all paragraphs in one pass. `tokenRanges` holds the half-open range of tokens of each
 * paragraph. A mark that opens nothing and closes nothing has no role.
 */
export function markQuotations(
  text: string,
  paragraphs: readonly Span[],
  tokens: readonly Token[],
  tokenRanges: readonly Span[],
): MarkedQuotations {
  const roles = new Uint8Array(tokens.length)
  const scan: Scan = { text, tokens, roles, found: [], stack: [], pending: null }
  paragraphs.forEach((paragraph, at) => scanParagraph(scan, paragraph, tokenRanges[at]!))
  const quotations = scan.found.filter((open) => !open.dropped && open.inner.length > 0)
  return { quotations: quotations.map((open) => toQuotation(text, open)), roles }
}

function scanParagraph(scan: Scan, paragraph: Span, range: Span): void {
  const singles = toSingles(scan, paragraph, range)
  for (let at = range[0]; at < range[1]; at += 1) {
    if (scan.tokens[at]!.kind !== 'punctuation') continue
    const mark = markAt(scan, at)
    const use = QUOTATION_MARKS.get(mark)
    if (use !== undefined) readMark(scan, at, mark, use, singles, paragraph, range)
  }
  leaveParagraph(scan, paragraph)
}

function readMark(
  scan: Scan,
  at: number,
  mark: string,
  use: MarkUse,
  singles: Singles,
  paragraph: Span,
  range: Span,
): void {
  if (use.single) singles.passed += 1
  const context = contextAt(scan, at, paragraph)
  if (at === range[0] && resumes(scan, at, mark)) return
  const match = closable(scan, use, context)
  if (match !== null) {
    if (!use.single || !isPossessive(scan, at, singles, paragraph)) close(scan, at, match)
  } else if (resumesByClosing(scan, use, context)) {
    open(scan, scan.pending!, paragraph[0])
    close(scan, at, scan.pending!)
  } else if (reopens(scan, at, mark, use, context)) {
    reopen(scan, at)
  } else if (mayOpen(scan, at, mark, use, context, singles)) {
    begin(scan, at, mark)
  }
  scan.pending = null
}

/** Yields the open quotation that this mark closes, or null. Where a mark may do both, it closes what is open. */
function closable(scan: Scan, use: MarkUse, context: Context): Open | null {
  const clearlyOpens = context.opens && !context.closes
  if (clearlyOpens && (use.opens || use.single)) return null
  const pair = lastOpen(scan, use.pairs)
  if (pair !== null) return use.single && !context.closes ? null : pair
  return context.closes ? lastOpen(scan, use.mixed) : null
}

function lastOpen(scan: Scan, marks: readonly string[]): Open | null {
  for (let at = scan.stack.length - 1; at >= 0; at -= 1) {
    if (marks.includes(scan.stack[at]!.mark)) return scan.stack[at]!
  }
  return null
}

/** A mark opens where one can begin; single marks must not be apostrophes. */
function mayOpen(
  scan: Scan,
  at: number,
  mark: string,
  use: MarkUse,
  context: Context,
  singles: Singles,
): boolean {
  if (!use.opens || scan.stack.length >= DEEPEST) return false
  if (use.single) return context.opens && !isElision(scan, at) && (mark !== "'" || at < singles.lastCloser)
  if (context.opens) return true
  if (context.closes || mark === "''") return false
  return classAt(scan.text, scan.tokens[at]!.start - 1) !== CHARACTER.digit
}

function begin(scan: Scan, at: number, mark: string): void {
  const { start, end } = scan.tokens[at]!
  const begun: Open = {
    mark,
    start,
    depth: scan.stack.length,
    token: at,
    inner: [],
    innerStart: end,
    end,
    closed: false,
    dropped: false,
  }
  scan.found.push(begun)
  open(scan, begun, end)
  scan.roles[at] = ROLE.opens
}

function open(scan: Scan, opened: Open, innerStart: number): void {
  opened.innerStart = innerStart
  scan.stack.push(opened)
}

/** Closes a quotation and whatever was left open inside it. */
function close(scan: Scan, at: number, match: Open): void {
  const { start, end } = scan.tokens[at]!
  for (let top = scan.stack.pop(); top !== undefined; top = scan.stack.pop()) {
    if (top === match) break
    leaveOpen(scan, top, start)
  }
  addInner(scan, match, start)
  match.end = end
  match.closed = true
  scan.roles[at] = ROLE.closes
}

function addInner(scan: Scan, open: Open, to: number): void {
  const [start, end] = trimmed(scan.text, open.innerStart, to)
  if (end > start) open.inner.push([start, end])
}

/** Ends a quotation without its closing mark; a single mark that nothing closed was an apostrophe. */
function leaveOpen(scan: Scan, open: Open, to: number): void {
  addInner(scan, open, to)
  open.end = open.inner.at(-1)?.[1] ?? open.end
  const isApostrophe = open.mark === "'" || (open.mark === '‘' && !startsUpper(scan.text, open.innerStart))
  if (!isApostrophe || open.inner.length > 1) return
  open.dropped = true
  scan.roles[open.token] = ROLE.none
}

function startsUpper(text: string, at: number): boolean {
  return classAt(text, at) === CHARACTER.upper
}

function leaveParagraph(scan: Scan, [, end]: Span): void {
  scan.pending = null
  const outermost = scan.stack[0]
  for (const left of scan.stack) leaveOpen(scan, left, end)
  scan.stack.length = 0
  if (outermost !== undefined && !outermost.dropped) scan.pending = outermost
}

/** A paragraph that opens with the mark of the quotation left open before it goes on with that quotation. */
function resumes(scan: Scan, at: number, mark: string): boolean {
  const { pending } = scan
  if (pending === null || (pending.mark !== mark && !(pending.mark === '«' && mark === '»'))) return false
  open(scan, pending, scan.tokens[at]!.end)
  scan.roles[at] = ROLE.opens
  scan.pending = null
  return true
}

/** Where paragraphs were run together, a mark after a full stop opens again what is still open: nothing nests so. */
function reopens(scan: Scan, at: number, mark: string, use: MarkUse, context: Context): boolean {
  if (use.single || !context.opens || context.closes || scan.stack.at(-1)?.mark !== mark) return false
  return at > 0 && '.!?…'.includes(scan.text[scan.tokens[at - 1]!.end - 1]!)
}

function reopen(scan: Scan, at: number): void {
  const { start, end } = scan.tokens[at]!
  const top = scan.stack.at(-1)!
  addInner(scan, top, start)
  top.innerStart = end
  scan.roles[at] = ROLE.opens
}

/** Some outlets do not open again: the first mark of the next paragraph then closes what is open. */
function resumesByClosing(scan: Scan, use: MarkUse, context: Context): boolean {
  const { pending, stack } = scan
  return (
    pending !== null &&
    stack.length === 0 &&
    context.closes &&
    !context.opens &&
    use.pairs.includes(pending.mark)
  )
}

function toQuotation(text: string, { start, end, inner, depth, closed }: Open): Quotation {
  const scare = closed && inner.length === 1 && isScare(text, start, inner[0]!)
  return { span: [start, end], inner, depth, closed, scare }
}
