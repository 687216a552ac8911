import type { Span } from '../../article/index.ts'
import type { Find, Reader } from '../find.ts'
import type { Line } from '../grammar/line.ts'

/** "MARSH: Well, ...": a name in capitals and a colon open a turn; "Q" and "A" name nobody. */
const TURN = /^["“]?((?:[A-Z][A-Z.'’-]+)(?: [A-Z][A-Z.'’-]*){0,4}): /
const LONGEST_OPENING = 60
/** Stage directions stand in brackets: "(CROSSTALK)". */
const DIRECTION = /^["“]?[([]/
/** In lines; how far around a turn somebody must have two. */
const NEAR = 40

/** "MARSH: Well, I never." / "FOX: But you did.": the turns of an interview, bare or in quotation marks. */
export const transcript: Reader = ({ line, at, lines }) => {
  if (line.within !== null) return []
  const inner = line.words[0]?.quotation?.inner ?? []
  if (inner.length > 1) {
    const turns = turnsOf(line.text, inner)
    return turns.length > 1 ? turns : []
  }
  const opens = isFirst(lines, at) && nameOf(line.text, line.span) !== null
  if (!opens || !isConversation(lines, at)) return []
  return turnsOf(line.text, [inner[0] ?? paragraphFrom(lines, at)])
}

function isFirst(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.paragraph !== lines[at]!.paragraph
}

/** The name that opens a turn at the span, or null. */
function nameOf(text: string, [start]: Span): string | null {
  return TURN.exec(text.slice(start, start + LONGEST_OPENING))?.[1] ?? null
}

/** In a conversation somebody speaks twice; datelines ("LONDON: It rained.") are told apart so. */
function isConversation(lines: readonly Line[], at: number): boolean {
  const names = new Set<string>()
  for (let other = Math.max(0, at - NEAR); other < Math.min(lines.length, at + NEAR); other += 1) {
    const name = isFirst(lines, other) ? nameOf(lines[other]!.text, lines[other]!.span) : null
    if (name === null) continue
    if (names.has(name)) return true
    names.add(name)
  }
  return false
}

function paragraphFrom(lines: readonly Line[], at: number): Span {
  let last = at
  while (lines[last + 1]?.paragraph === lines[at]!.paragraph) last += 1
  return [lines[at]!.span[0], lines[last]!.span[1]]
}

/** One find a turn; a span that opens none goes on with the turn before. */
function turnsOf(text: string, spans: readonly Span[]): readonly Find[] {
  const turns: Find[] = []
  for (const span of spans) {
    const name = nameOf(text, span)
    const before = turns.at(-1)
    if (name !== null) turns.push(toTurn(text, span, name))
    else if (before !== undefined && !DIRECTION.test(text.slice(span[0], span[0] + 2)))
      turns[turns.length - 1] = { ...before, content: [...before.content, span] }
  }
  return turns.filter(({ content }) => content[0]![1] > content[0]![0])
}

function toTurn(text: string, [start, end]: Span, name: string): Find {
  const from = text.indexOf(name, start)
  const colon = from + name.length
  const content: Span = [Math.min(end, colon + 2), end]
  return {
    source: [[from, colon]],
    cue: [[colon, colon + 1]],
    content: [content],
    attribution: 'explicit',
    sense: 'say',
    via: null,
    by: { engine: 'rules', reader: 'transcript', version: '1' },
    confidence: 0,
  }
}
