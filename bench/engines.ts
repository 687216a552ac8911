/**
 * `npm run bench:engines` reads articles of about 500 words with every engine, all stages but the gazetteer, and the same
 * texts with spaCy's small English pipeline and with the same encoder in PyTorch where Python has them (SAYSO_PYTHON
 * names the interpreter). Each runs in a process of its own, so that its memory is its own.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { fromJsonLine, type Article } from '../src/article/index.ts'
import { NOTHING_KNOWN } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'
import { ENGINES, openEngine, type EngineChoice } from '../src/world/models/index.ts'
import { benchArticles } from './articles.ts'

/** What one process measured: wall and processor time over the articles, and what it holds at most. */
interface Measured {
  readonly name: string
  readonly articles: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly loadSeconds: number
  readonly megabytes: number
  readonly note: string
}

const ARTICLES = 100
/** How often the rules read all articles before it counts: they are compiled by their first ones. */
const WARM = 5
/** `rules` first, so that the others can be held against it; a language model of the user's own is none of Sayso's speed. */
const LOCAL: readonly EngineChoice[] = ['rules', 'auto', 'model']
/** What the process that reads by rules alone holds: what an engine holds beyond that is the model's. */
let rulesHold = 0
const [what = 'all', count = String(ARTICLES), threads = '2'] = process.argv.slice(2)
if (what === 'all') runAll()
else console.log(JSON.stringify(await measure(engineNamed(what))))

function runAll(): void {
  console.log(
    `${count} articles of about 500 words; ${cpus()[0]?.model}, ${threads} thread(s), Node ${process.versions.node}`,
  )
  for (const engine of LOCAL)
    show(run(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), engine, count, threads]))
  const python = process.env['SAYSO_PYTHON'] ?? 'python3'
  const texts = benchArticles(Number(count)).map((article) => article.text)
  for (const other of ['spacy', 'transformer']) {
    show(run(python, ['bench/engines.py', other, threads], JSON.stringify(texts)), other)
  }
}

function run(command: string, args: readonly string[], input = ''): Measured | string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (error !== undefined) return error.message
  if (status !== 0) return stderr.trim().split('\n').at(-1) ?? `exit ${String(status)}`
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

function show(measured: Measured | string, name = ''): void {
  if (typeof measured === 'string') return console.log(`${name.padEnd(34)} skipped: ${measured}`)
  const { articles, seconds, cpuSeconds, loadSeconds, megabytes, note } = measured
  if (measured.name === 'sayso, rules') rulesHold = megabytes
  const added = measured.name.startsWith('sayso') ? ` (+${(megabytes - rulesHold).toFixed(0)})` : ''
  console.log(
    `${measured.name.padEnd(34)} ${(articles / seconds).toFixed(1).padStart(7)} articles/s ${((1000 * cpuSeconds) / articles).toFixed(1).padStart(7)} ms of processor each, load ${loadSeconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB${added}  ${note}`,
  )
}

async function measure(choice: EngineChoice): Promise<Measured> {
  const articles = benchArticles(Number(count)).flatMap((line): readonly Article[] => {
    const made = fromJsonLine(JSON.stringify(line), { line: 1 })
    return made.ok ? [made.value] : []
  })
  for (let pass = 0; pass < WARM; pass += 1) for (const article of articles) read(article, NOTHING_KNOWN)
  const began = performance.now()
  const folder = process.env['SAYSO_MODEL'] ?? 'models/attribution-en'
  const opened = await openEngine(choice, { folder, version: 'bench', threads: Number(threads) })
  if (!opened.ok) throw new Error(opened.problem.message)
  const loaded = performance.now()
  const used = process.cpuUsage()
  let claims = 0
  for (const article of articles)
    claims += read(article, NOTHING_KNOWN, (await opened.value.hints(article)).hints).claims.length
  const seconds = (performance.now() - loaded) / 1000
  const { user, system } = process.cpuUsage(used)
  return {
    name: `sayso, ${choice}`,
    articles: articles.length,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    loadSeconds: (loaded - began) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
    note: `${claims} claims`,
  }
}

function engineNamed(name: string): EngineChoice {
  const found = ENGINES.find((one) => one === name)
  if (found === undefined) throw new Error(`the engines are ${ENGINES.join(', ')}`)
  return found
}
