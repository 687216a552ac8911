/**
 * `npm run eval -- TASK FILE...` measures Sayso's reading on annotated data in the formats of the public corpora, with
 * 95 % bootstrap intervals over documents. A task is a file of this folder that exports `run`.
 */
type Task = (files: string[], log: (line: string) => void) => Promise<void>

const TASKS: Readonly<Record<string, () => Promise<{ readonly run: Task }>>> = {
  gold: () => import('./gold.ts'),
  attribution: () => import('./attribution.ts'),
  time: () => import('./time.ts'),
  place: () => import('./place.ts'),
  people: () => import('./people.ts'),
  kind: () => import('./kind.ts'),
  links: () => import('./links.ts'),
  relations: () => import('./relations.ts'),
  said: () => import('./said.ts'),
  copies: () => import('./copies.ts'),
  claims: () => import('./claims.ts'),
  events: () => import('./events.ts'),
}

const [task, ...files] = process.argv.slice(2)
const load = task === undefined ? undefined : TASKS[task]
if (load === undefined || files.length === 0) {
  console.error(`usage: npm run eval -- ${Object.keys(TASKS).join('|')} FILE|DIR...`)
  process.exit(2)
}
const { run } = await load()
await run(files, console.log)
