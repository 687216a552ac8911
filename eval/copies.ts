import { EDITS } from '../test/link/copies/edits.ts'
import { LATER_EDITS } from '../test/link/copies/later-edits.ts'
import { library } from '../test/link/copies/library.ts'
import { scoreOf } from '../test/link/copies/score.ts'
import { jsonLines } from './corpus-article.ts'

interface Document {
  readonly id: string
  readonly text: string
}

/**
 * Scores "these two count once", pair by pair, among real articles (JSONL with `id` and `text`) and the copies that
 * test/link/copies makes of each: cut, reordered, reworded, merged and so on. Articles are taken not to be copies of
 * each other; what is found among them alone is told apart, to be read.
 */
export async function run(files: string[], log: (line: string) => void): Promise<void> {
  for (const file of files) {
    const bases = []
    for await (const { id, text } of jsonLines<Document>(file)) bases.push({ id, text, stories: [id] })
    const texts = library(2026, bases, { ...EDITS, ...LATER_EDITS })
    const { f1, tooMany, missed } = scoreOf(texts)
    const known = new Set(bases.map(({ id }) => id))
    const real = tooMany.filter((pair) => pair.split(' | ').every((id) => known.has(id)))
    log(`${file}: ${bases.length} articles, ${texts.length} texts; pairwise F1 ${f1.toFixed(4)}`)
    log(`  ${missed.length} pairs of copies missed, ${tooMany.length} pairs of others taken for copies`)
    log(`  ${real.length} pairs of real articles taken for copies: ${real.slice(0, 5).join('; ')}`)
    for (const pair of [...missed.slice(0, 5), ...tooMany.slice(0, 5)]) log(`    ${pair}`)
  }
}
