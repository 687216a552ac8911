/**
 * Articles a minute through copy detection on one core, in memory and without a database: folding, fingerprints, index,
 * comparison. `npx tsx bench/copies.ts`. Processor time, not the clock's.
 */
import { toComparable, printIndex } from '../src/link/index.ts'
import { library } from '../test/link/copies/library.ts'

const texts = [1, 2, 3, 4].flatMap((seed) => library(seed))
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const index = printIndex()
let copies = 0
const before = process.cpuUsage()
texts.forEach(({ id, text }, at) => {
  if (index.add(`${at} ${id}`, toComparable(text, [])).length > 0) copies += 1
})
const { user, system } = process.cpuUsage(before)
const ms = (user + system) / 1000 / texts.length
console.log(`${texts.length} articles of ${Math.round(words / texts.length)} words, ${copies} of them copies`)
console.log(`${ms.toFixed(2)} ms an article, ${Math.round(60_000 / ms).toLocaleString('en')} a minute`)
console.log(`${Math.round(process.memoryUsage().rss / 1_048_576)} MB`)
