/**
 * `npm run bench:rooms` [ARTICLES] [TOKENS]: how many articles of about 500 words each stage and room reads a second on one
 * core, beside what other libraries do of the same work in the same run; what the gazetteer's answers cost, asked for an
 * article at a time and for many at once; and how every stage grows with the length of one text. Processor time counts,
 * since other work on the machine stretches the clock.
 */
import { cpus } from 'node:os'
import { fromJsonLine, type Article } from '../src/article/index.ts'
import { placeNames, type Known } from '../src/claim/index.ts'
import { openStore } from '../src/world/storage/index.ts'
import { benchArticles, type BenchArticle } from './articles.ts'
import { PEERS } from './peers.ts'
import { journeyOf, roomsOf, RULES, toMade, type Stage } from './stages.ts'
import { timed, type Timed } from './timed.ts'

const [count = 300, tokens = 100_000] = process.argv.slice(2).map(Number)
const RUNS = 10
const PEER_RUNS = 4
/** The peers are so slow that a part of the articles must do. */
const PEER_SHARE = 5
/** Words and marks of one of the bench's articles. */
const TOKENS_EACH = 600

const articles = benchArticles(count).map(toArticle)
const known = await gazetteer()
const stages = [...RULES, ...roomsOf(known), ...journeyOf(known)]
console.log(
  `${count} articles of about 500 words; ${cpus()[0]?.model}, Node ${process.versions.node}, one core`,
)
for (const stage of stages) showRate(stage[0], timeOf(stage, articles, RUNS), count)
showPeers()
showGrowth()

function timeOf([, work]: Stage, read: readonly Article[], runs: number): Timed {
  return timed(
    runs,
    () => read.map(toMade),
    (made) => made.forEach(work),
  )
}

function showRate(name: string, { cpu, clock }: Timed, read: number, more = ''): void {
  const perSecond = (ms: number): string => ((1000 * read) / ms).toFixed(0).padStart(6)
  console.log(
    `${name.padEnd(32)} ${(cpu / read).toFixed(3).padStart(7)} ms ${perSecond(cpu)} articles/s (${perSecond(clock).trim()} by the clock)${more}`,
  )
}

function showPeers(): void {
  const texts = articles.filter((_, at) => at % PEER_SHARE === 0).map(({ text }) => text)
  for (const { name, room, work } of PEERS) {
    const taken = timed(
      PEER_RUNS,
      () => texts,
      (all) => all.forEach((text) => work(text)),
    )
    showRate(name, taken, texts.length, `  does a part of: ${room}`)
  }
}

/** How much longer twice the text takes; a text of many articles, since one speaker never has a hundred thousand words. */
function showGrowth(): void {
  const [one, two] = [longArticle(tokens), longArticle(2 * tokens)]
  console.log(`\na text of ${tokens} tokens, and one of twice as many`)
  for (const stage of stages) {
    const [once, twice] = [timeOf(stage, [one], 3).cpu, timeOf(stage, [two], 3).cpu]
    console.log(
      `${stage[0].padEnd(32)} ${once.toFixed(0).padStart(5)} ms ${twice.toFixed(0).padStart(5)} ms  t(2n)/t(n) ${(twice / once).toFixed(2)}`,
    )
  }
}

function longArticle(length: number): Article {
  const parts = benchArticles(Math.ceil(length / TOKENS_EACH))
  return toArticle({ ...parts[0]!, text: parts.map(({ text }) => text).join('\n\n') })
}

/** What the gazetteer knows of all the names, and what asking costs. */
async function gazetteer(): Promise<Known> {
  const store = await openStore(
    process.env['DATABASE_URL'] === undefined
      ? { dataDir: process.env['SAYSO_DATA'] ?? '.cache/sayso' }
      : { databaseUrl: process.env['DATABASE_URL'] },
  )
  try {
    const names = articles.map(({ text }) => placeNames(text))
    const started = performance.now()
    const placesByName = await store.places([...new Set(names.flat())])
    console.log(
      `the gazetteer's answers for all articles, asked once: ${((performance.now() - started) / count).toFixed(2)} ms of the clock an article`,
    )
    return { placesByName }
  } finally {
    await store.close()
  }
}

function toArticle(line: BenchArticle): Article {
  const made = fromJsonLine(JSON.stringify(line), { line: 1 })
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}
