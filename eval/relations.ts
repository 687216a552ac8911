import { PAIRS, relateRow, type Related } from '../test/link/relations/relate-row.ts'
import { interval } from './interval.ts'

/** The relations in the order in which they are told; contradiction and denial apart. */
const TOLD = [
  'same',
  'repeats',
  'supports',
  'contradicts',
  'changed',
  'denies',
  'updates',
  'declines',
  'none',
]

/**
 * Scores the relations that the rules suggest for invented pairs of claims (test/link/relations), read from their
 * sentences: what was wanted, what was found, and how many are right, with 95 % bootstrap intervals over pairs.
 */
export async function run(paths: string[], log: (line: string) => void): Promise<void> {
  const related = PAIRS.map(relateRow)
  const links = related.filter(({ row }) => row[0] !== 'none')
  part('all', related, log)
  part('links', links, log)
  part(
    'links found',
    links.filter(({ found }) => found !== 'none'),
    log,
  )
  for (const wanted of TOLD)
    part(
      `  ${wanted}`,
      related.filter(({ row }) => row[0] === wanted),
      log,
    )
  if (paths.includes('--details')) for (const one of related.filter(({ right }) => !right)) tell(one, log)
}

function part(name: string, related: readonly Related[], log: (line: string) => void): void {
  const [low, high] = interval(related, share)
  const right = related.filter((one) => one.right).length
  log(
    `${name.padEnd(14)} right ${right} of ${related.length} (${share(related).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}])`,
  )
}

function share(related: readonly Related[]): number {
  return related.filter(({ right }) => right).length / Math.max(1, related.length)
}

function tell({ row: [wanted, , later, , earlier], found, why }: Related, log: (line: string) => void): void {
  log(`    ${wanted}, found ${found} (${why})\n      ${later}\n      ${earlier}`)
}
