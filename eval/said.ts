import { PASSAGES, type Passage } from '../test/attribution/first-passages.ts'
import { TRAPS } from '../test/attribution/trap-passages.ts'
import { saidIn } from '../test/attribution/said-in.ts'
import { line, shareLine, type Counts } from './interval.ts'
import { dice, pairGreedily } from './tokens.ts'

/** The sets of invented passages, in the order in which they were written. */
const SETS: Readonly<Record<string, readonly Passage[]>> = { shapes: PASSAGES, traps: TRAPS }

interface Said {
  readonly source: ReadonlySet<string>
  readonly content: ReadonlySet<string>
  readonly optional: boolean
  readonly shown: string
}

interface Scored {
  readonly lenient: Counts
  readonly tight: Counts
  readonly speaker: Counts
  readonly errors: readonly string[]
}

/**
 * Scores the rules on invented passages (test/attribution): statements are paired one to one by Dice over the words of
 * their content (>= .5; tight: >= .8), optional ones neither required nor punished; a speaker is right when the found
 * words are the wanted ones or a part of them, or hold them. 95 % bootstrap intervals over passages.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  for (const [name, passages] of Object.entries(SETS)) report(name, passages.map(score), args, log)
  report('all', Object.values(SETS).flat().map(score), [], log)
}

function report(
  name: string,
  scored: readonly Scored[],
  args: readonly string[],
  log: (line: string) => void,
) {
  const of = (counts: (one: Scored) => Counts): readonly Counts[] => scored.map(counts)
  log(
    `${name}: ${scored.length} passages, ${scored.filter(({ errors }) => errors.length === 0).length} all right`,
  )
  log(`  ${line('statements, Dice >= .5', of(({ lenient }) => lenient))}`) // prettier-ignore
  log(`  ${line('statements, Dice >= .8', of(({ tight }) => tight))}`) // prettier-ignore
  log(`  ${shareLine('speaker', of(({ speaker }) => speaker))}`) // prettier-ignore
  if (args.includes('--details'))
    for (const { errors } of scored) errors.forEach((error) => log(`    ${error}`))
}

function score([text, ...rows]: Passage): Scored {
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
