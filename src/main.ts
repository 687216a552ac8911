#!/usr/bin/env node
/** main.ts: the world put together. The only place where all of its rooms meet. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem, Result } from './article/index.ts'
import {
  cacheDirOf,
  EXIT,
  keepOffered,
  Refusal,
  runCli,
  showProblem,
  writeProblem,
  type Serving,
  type World,
} from './world/cli/index.ts'
import type { Visitor } from './world/fetch/index.ts'
import {
  detectLanguage,
  openEngine,
  openSentenceModel,
  toLlmSettings,
  type Engine,
  type EngineChoice,
} from './world/models/index.ts'
import { openSandbox } from './world/sandbox/index.ts'
import type { Store } from './world/storage/index.ts'
import { watch } from './world/watch/index.ts'
import { jobsWith, work } from './world/work/index.ts'

const { env } = process
const ROOT = packageRoot(dirname(fileURLToPath(import.meta.url)))

const sandbox = openSandbox()

// Loaded only by the commands that need a ledger or the web: the others start twice as fast without them.
const storage = () => import('./world/storage/index.ts')

// One visitor for the whole run: it remembers when each host was last asked.
let visiting: Promise<Visitor> | null = null
const visitor = () => (visiting ??= openTheVisitor())

/** Everything that a command may meet. */
const world: World = {
  version: versionOf(ROOT),
  env,
  stdin: process.stdin,
  visitor: {
    fetchPage: async (...asked) => (await visitor()).fetchPage(...asked),
    fetchFound: async (...asked) => (await visitor()).fetchFound(...asked),
  },
  parse: sandbox.readArticles,
  detectLanguage,
  openEngine: engine,
  openStore: async (options) => (await storage()).openStore(options),
  restoreBackup: async (file, options) => (await storage()).restoreBackup(file, options),
  serverState: async (dataDir) => (await storage()).serverState(dataDir),
  stopServer: async (dataDir) => (await storage()).stopServer(dataDir),
  serve,
  watch,
  jobs: jobsWith(() => openSentenceModel(join(ROOT, 'models', 'sentence-en'))),
  work,
  corpusDir: join(ROOT, 'corpus'),
  openBrowser,
}

async function openTheVisitor(): Promise<Visitor> {
  const { openVisitor, toExceptions } = await import('./world/fetch/index.ts')
  const exceptions = toExceptions(env['SAYSO_FETCH_ALLOW'])
  if (!exceptions.ok) throw new Refusal(exceptions.problem, EXIT.usage)
  return openVisitor({ exceptions: exceptions.value })
}

const engines = new Map<EngineChoice, Promise<Result<Engine>>>()

/** Each engine is opened once, by the first command that reads with it. */
function engine(choice: EngineChoice): Promise<Result<Engine>> {
  const folder = join(ROOT, 'models', 'attribution-en')
  const settings = { folder, version: versionOf(ROOT), llm: toLlmSettings(env), cacheDir: cacheDirOf(env) }
  const opened = engines.get(choice) ?? openEngine(choice, settings)
  engines.set(choice, opened)
  return opened
}

/** Puts the API and the web app over a ledger, and listens. Rejects with the system's error if it cannot. */
async function serve(store: Store, host: string, port: number, keyFolder: string): Promise<Serving> {
  const { buildServer } = await import('./world/api/index.ts')
  const add = (offered: Parameters<typeof keepOffered>[0]) => keepOffered(offered, store, world)
  const webRoot = join(ROOT, 'dist', 'web')
  const { version } = world
  const server = await buildServer({ store, add, webRoot, version, keyFolder, hosts: [host] })
  const url = await server.listen({ host, port })
  return { url: url.replace('127.0.0.1', 'localhost'), close: () => server.close() }
}

/** Opens the browser where there is a screen to show it on; that it fails is no trouble, the URL is on the terminal. */
function openBrowser(url: string): void {
  const seen = process.platform === 'darwin' || env['DISPLAY'] || env['WAYLAND_DISPLAY']
  if (!seen || env['CI']) return
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

/** The folder of package.json, from wherever this file was built to. */
function packageRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from))
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : '0'
}

/** How long a person waits after a Ctrl-C before wondering whether it was heard, in milliseconds. */
const PATIENCE = 1500

/** The first Ctrl-C lets the work in hand finish, and waits for no more input; the second does not wait. */
const stopping = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (stopping.signal.aborted) process.exit(EXIT.interrupted)
    stopping.abort(name)
    if (process.stdin.listenerCount('readable') > 0) process.stdin.destroy()
    setTimeout(() => {
      process.stderr.write('Finishing what is in hand. Ctrl-C again does not wait for it.\n')
    }, PATIENCE).unref()
  })
}

/** A reader that has seen enough (`sayso claims | head`) is no fault: the work ends early, and well. */
let unread = false
let unwritten: Problem | null = null
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') unread = true
  else unwritten ??= writeProblem('Standard output', error)
  stopping.abort(error.message)
})
// Nobody reads what is said on the way; the results are another stream, and the exit code tells how it ended.
process.stderr.on('error', () => undefined)

const exit = await runCli(process.argv.slice(2), world, process, stopping.signal)
await sandbox.close()
if (unwritten !== null) process.stderr.write(`${showProblem(unwritten, 80, (_, text) => text)}\n`)
process.exitCode = unread ? EXIT.good : unwritten !== null ? EXIT.someFailed : exit
