import type { Span } from '../../../article/index.ts'
import { bestPath, CONTENT, CONTENT_ON, LABELS, NEITHER, SOURCE, SOURCE_ON } from './best-path.ts'

/** What the network ties to one cue: runs of pieces of the window, and how sure it is of source and content. */
export interface Link {
  readonly source: Span | null
  readonly content: readonly Span[]
  /** Pieces between the first of the cue and the nearest of the content. */
  readonly distance: number
  /** `end`: that no content goes on where it was cut off. */
  readonly sure: { readonly source: number; readonly content: number; readonly end: number }
}

/** Words that carry one label, as places in the list of words in reach, and the mean probability of the label. */
interface Run {
  readonly from: number
  readonly to: number
  readonly sure: number
}

/**
 * Reads the linker's probabilities for one cue: the surest source and every content. The first row stands `left` pieces
 * before the piece `cue` of the window; `words` are where the words of the window begin, `length` its number of pieces.
 */
export function toLink(
  shares: Float32Array,
  { cue, left }: { readonly cue: number; readonly left: number },
  words: readonly number[],
  length: number,
): Link {
  const first = cue - left
  const rows = shares.length / LABELS
  const reach = words.filter((at) => at >= first && at - first < rows)
  const rowsOf = reach.map((at) => shares.subarray((at - first) * LABELS, (at - first + 1) * LABELS))
  const path = bestPath(rowsOf)
  const sources = runsOf(path, rowsOf, SOURCE).toSorted((one, other) => other.sure - one.sure)
  const contents = runsOf(path, rowsOf, CONTENT)
  const ends = new Map(words.map((at, place) => [at, words[place + 1] ?? length]))
  const place = ({ from, to }: Run): Span => [reach[from]!, ends.get(reach[to - 1]!)!]
  const source = sources[0]
  return {
    source: source === undefined ? null : place(source),
    content: contents.map(place),
    distance: distanceFrom(cue, contents, reach),
    sure: {
      source: source?.sure ?? 1 - Math.max(0, ...rowsOf.map((row) => row[SOURCE]!)),
      content: contents.length === 0 ? 0 : Math.min(...contents.map((run) => run.sure)),
      end: Math.min(1, ...contents.map(({ to }) => 1 - (rowsOf[to]?.[CONTENT_ON] ?? 0))),
    },
  }
}

function distanceFrom(cue: number, contents: readonly Run[], reach: readonly number[]): number {
  const away = contents.flatMap(({ from, to }) => reach.slice(from, to).map((at) => Math.abs(at - cue)))
  return away.length === 0 ? 0 : Math.min(...away)
}

function runsOf(path: readonly number[], rows: readonly Float32Array[], kind: number): readonly Run[] {
  const further = kind === SOURCE ? SOURCE_ON : CONTENT_ON
  const runs: Run[] = []
  for (const [at, label] of path.entries()) {
    if (label === kind) runs.push({ from: at, to: at + 1, sure: 0 })
    else if (label === further) runs.push({ ...runs.pop()!, to: at + 1 })
    else if (label !== NEITHER) continue
  }
  return runs.map((run) => ({ ...run, sure: mean(rows.slice(run.from, run.to), kind, further) }))
}

function mean(rows: readonly Float32Array[], kind: number, further: number): number {
  return rows.reduce((sum, row) => sum + row[kind]! + row[further]!, 0) / rows.length
}
