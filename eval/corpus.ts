/**
 * `npm run corpus` reads the project's own articles and prints what was gained and lost against main, claim by claim.
 * `npm run corpus -- --update` writes the new state to eval/corpus-reading.json, to be committed with the change that made it.
 */
import { writeFileSync } from 'node:fs'
import { engineOf } from './engine.ts'
import { run as scoreGold, scoreArticles } from './gold.ts'
import { keptOnMain } from './last-figures.ts'

const STATE = 'eval/corpus-reading.json'

const args = process.argv.slice(2).filter((one) => one !== '--update')
const { engine } = await engineOf(args)
const now = (await scoreArticles('corpus', engine)).flatMap((article) => [
  ...article.right.map((fact) => `${article.id} ${fact}`),
  ...article.spurious.map((words) => `${article.id} not wanted: ${words}`),
])

if (process.argv.includes('--update')) {
  writeFileSync(STATE, `${JSON.stringify(now, null, 1)}\n`)
  console.log(`${STATE} written: ${now.length} facts. Commit it with your change.`)
} else {
  await scoreGold(['corpus', ...args], console.log)
  compare(keptOnMain<readonly string[]>(STATE, []), now)
}

function compare(before: readonly string[], after: readonly string[]): void {
  const good = (fact: string): boolean => !fact.includes(' not wanted: ')
  const had = new Set(before)
  const has = new Set(after)
  const came = after.filter((fact) => !had.has(fact))
  const went = before.filter((fact) => !has.has(fact))
  const gains = [...came.filter(good), ...went.filter((fact) => !good(fact)).map((fact) => `gone: ${fact}`)]
  const losses = [...went.filter(good), ...came.filter((fact) => !good(fact))]
  for (const fact of gains) console.log(`  + ${fact}`)
  for (const fact of losses) console.log(`  - ${fact}`)
  console.log(`against main: ${gains.length} gains, ${losses.length} losses`)
}
