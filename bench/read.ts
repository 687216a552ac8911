/**
 * `npm run bench` reads 1,000 articles of about 500 words, all stages, on one core, and tags the same texts with
 * wink-nlp and compromise in the same run. Only the ratios travel between machines.
 */
import { cpus } from 'node:os'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { fromJsonLine } from '../src/article/index.ts'
import { read } from '../src/journey.ts'
import { benchArticles } from './articles.ts'
import { knownFor } from '../eval/known.ts'

const COMPROMISE_SHARE = 10 // compromise is so slow that a tenth of the texts must do
const articles = benchArticles(Number(process.argv[2] ?? 1000))
const texts = articles.map((article) => article.text)
const known = await knownFor(texts)
const wink = winkNLP(model, ['sbd', 'pos'])
const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0)

const peak = watchMemory()
const sayso = rate(articles.length, () => {
  let claims = 0
  for (const line of articles) {
    const made = fromJsonLine(JSON.stringify(line), { line: 1 })
    if (made.ok) claims += read(made.value, known).claims.length
  }
  return claims
})
const memory = peak()
const tagged = rate(articles.length, () =>
  texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0),
)
const some = texts.filter((_, index) => index % COMPROMISE_SHARE === 0)
const compromise = rate(some.length, () => some.reduce((sum, text) => sum + nlp(text).terms().length, 0))

const perArticle = tokens / articles.length
console.log(
  `${articles.length} articles, ${Math.round(perArticle)} tokens each; ${cpus()[0]?.model}, Node ${process.versions.node}, one core`,
)
show(
  'sayso read, rules, all stages',
  sayso.perSecond,
  `${sayso.result} claims, peak memory ${Math.round(memory / 1e6)} MB`,
)
show('wink-nlp, sentences and POS', tagged.perSecond)
show('compromise, tagging', compromise.perSecond, `on ${some.length} of the articles`)
console.log(
  `ratio to wink-nlp ${(sayso.perSecond / tagged.perSecond).toFixed(2)}, to compromise ${(sayso.perSecond / compromise.perSecond).toFixed(1)}`,
)

function show(name: string, perSecond: number, more = ''): void {
  const tokenRate = Math.round((perSecond * perArticle) / 1000)
  console.log(
    `${name.padEnd(32)} ${perSecond.toFixed(0).padStart(6)} articles/s ${String(tokenRate).padStart(6)}k tokens/s  ${more}`,
  )
}

/** The best of three runs: the machine's noise only ever slows. */
function rate<T>(count: number, work: () => T): { readonly perSecond: number; readonly result: T } {
  let best = Infinity
  let result = work()
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    result = work()
    best = Math.min(best, performance.now() - start)
  }
  return { perSecond: (count / best) * 1000, result }
}

/** Watches resident memory until asked for its peak, in bytes. */
function watchMemory(): () => number {
  let highest = process.memoryUsage.rss()
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 20)
  return () => {
    clearInterval(timer)
    return Math.max(highest, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024)
  }
}
