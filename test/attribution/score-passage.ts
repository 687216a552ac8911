import type { Counts } from '../../eval/interval.ts'
import { dice, pairGreedily } from '../../eval/tokens.ts'
import type { Passage } from './first-passages.ts'
import { saidIn } from './said-in.ts'

interface Said {
  readonly source: ReadonlySet<string>
  readonly content: ReadonlySet<string>
  readonly optional: boolean
  readonly shown: string
}

/** What a passage yields: counts at two strictnesses, of the speakers, and what is wrong, in words. */
export interface Scored {
  readonly lenient: Counts
  readonly tight: Counts
  readonly speaker: Counts
  readonly errors: readonly string[]
}

/** Sets what the rules find in a passage beside what is wanted; see eval/said.ts for what counts. */
export function scorePassage([text, ...rows]: Passage): Scored {
  const wanted = rows.map(saidOf)
  const found = saidIn(text).map(saidOf)
  const pairs = pairGreedily(
    wanted.flatMap((one, row) =>
      found
        .map((other, column) => ({
          row,
          column,
          score: dice(one.content, other.content),
          tie: Number(one.optional),
        }))
        .filter((pair) => pair.score >= 0.5),
    ),
  )
  const optional = new Set(
    [...pairs].filter(([row]) => wanted[row]!.optional).map(([, { column }]) => column),
  )
  const due = [...pairs].filter(([row]) => !wanted[row]!.optional)
  const heard = due.filter(([row, { column }]) => sameSpeaker(wanted[row]!.source, found[column]!.source))
  const counts = (right: number): Counts => ({
    right,
    found: found.length - optional.size,
    wanted: wanted.filter((one) => !one.optional).length,
  })
  const tight = due.filter((pair) => pair[1].score >= 0.8)
  return {
    lenient: counts(due.length),
    tight: counts(tight.length),
    speaker: { right: heard.length, found: due.length, wanted: due.length },
    errors: errorsOf(
      text,
      wanted,
      found,
      pairs,
      new Set(tight.filter((pair) => heard.includes(pair)).map(([row]) => row)),
    ),
  }
}

function errorsOf(
  text: string,
  wanted: readonly Said[],
  found: readonly Said[],
  pairs: ReadonlyMap<number, { readonly column: number }>,
  good: ReadonlySet<number>,
): readonly string[] {
  const paired = new Set([...pairs.values()].map(({ column }) => column))
  const errors = [
    ...wanted.flatMap((one, row) => {
      const pair = pairs.get(row)
      if (one.optional || good.has(row)) return []
      return [pair === undefined ? `- ${one.shown}` : `~ ${one.shown}  <> ${found[pair.column]!.shown}`]
    }),
    ...found.flatMap((one, column) => (paired.has(column) ? [] : [`+ ${one.shown}`])),
  ]
  return errors.length === 0
    ? []
    : [`> ${text.replaceAll('\n', ' ')}`, ...errors.map((error) => `    ${error}`)]
}

function saidOf(row: string): Said {
  const optional = row.startsWith('? ')
  const [source = '', , content = ''] = row.replace(/^\? /, '').split('|')
  return { source: wordsOf(source), content: wordsOf(content), optional, shown: row }
}

/** The words of a text, each with its number among its like, so that a word said twice counts twice. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.map((word, at) => `${word} ${words.slice(0, at).filter((other) => other === word).length}`),
  )
}

function sameSpeaker(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  return small.size === 0 ? large.size === 0 : [...small].every((word) => large.has(word))
}
