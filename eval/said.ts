import { PASSAGES, type Passage } from '../test/attribution/first-passages.ts'
import { scorePassage, type Scored } from '../test/attribution/score-passage.ts'
import { LATER_PASSAGES } from '../test/attribution/later-passages.ts'
import { TRAPS } from '../test/attribution/trap-passages.ts'
import { line, shareLine, type Counts } from './interval.ts'

/** The sets of invented passages, in the order in which they were written. */
const SETS: Readonly<Record<string, readonly Passage[]>> = {
  shapes: PASSAGES,
  traps: TRAPS,
  later: LATER_PASSAGES,
}

/**
 * Scores the rules on invented passages (test/attribution): statements are paired one to one by Dice over the words of
 * their content (>= .5; tight: >= .8), optional ones neither required nor punished; a speaker is right when the found
 * words are the wanted ones or a part of them, or hold them. 95 % bootstrap intervals over passages.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  for (const [name, passages] of Object.entries(SETS)) report(name, passages.map(scorePassage), args, log)
  report('all', Object.values(SETS).flat().map(scorePassage), [], log)
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
