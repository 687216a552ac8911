import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { withStore } from '../with-store.ts'
import { add } from './add.ts'
import { DEFAULT_ENGINE } from '../open-engine.ts'
import type { Command, Context } from './command.ts'
import { whole } from './options.ts'
import { DEFAULT_HOST, DEFAULT_PORT, serveUntilStopped, type ServeOptions } from './serve.ts'

interface DemoOptions extends ServeOptions {
  readonly corpus?: string
}

/** `sayso demo`: articles that come with Sayso, in the ledger and in a browser. */
export const demoCommand: Command = {
  name: 'demo',
  define: (command, run) => {
    command
      .description('add the example articles that come with Sayso, and show them in a browser')
      .option('-p, --port <n>', 'port to answer on; 0 takes a free one', whole(0, 65_535), DEFAULT_PORT)
      .option('--host <address>', 'address to answer on', DEFAULT_HOST)
      .option('--no-open', 'open no browser')
      .option('--corpus <directory>', 'other articles than those that come with Sayso')
      .action((options: DemoOptions) => run((context) => demo(options, context)))
  },
}

async function demo(options: DemoOptions, context: Context): Promise<ExitCode> {
  const { world, terminal, signal } = context
  const articles = await articlesIn(options.corpus ?? world.corpusDir)
  const quiet = { ...terminal, print: () => Promise.resolve() }
  const reading = { format: 'auto', engine: DEFAULT_ENGINE, places: true } as const
  const added = await add(articles, reading, { ...context, terminal: quiet })
  if (signal.aborted || added === EXIT.nothingRead) return added
  return withStore(context, (store) => serveUntilStopped(store, options, context), { begins: true })
}

/** The articles of a corpus: numbered files, `01.json` and on, or all files of a directory of one's own. */
async function articlesIn(directory: string): Promise<readonly string[]> {
  const names = await namesIn(directory)
  const numbered = names.filter((name) => /^\d+\.[a-z]+$/.test(name))
  if (names.length === 0) throw noCorpus(directory)
  return numbered.length === 0 ? [directory] : numbered.toSorted().map((name) => join(directory, name))
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch {
    throw noCorpus(directory)
  }
}

function noCorpus(directory: string): Refusal {
  return new Refusal(
    {
      code: 'no-corpus',
      message: `There are no example articles in ${directory}.`,
      remedy: 'Install Sayso again, or name a directory of articles with --corpus.',
    },
    EXIT.nothingRead,
  )
}
