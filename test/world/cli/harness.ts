import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { readArticles } from '../../../src/article/index.ts'
import { runCli, type ExitCode, type Screen, type World } from '../../../src/world/cli/index.ts'
import { openVisitor } from '../../../src/world/fetch/index.ts'
import { detectLanguage, openEngine, openSentenceModel } from '../../../src/world/models/index.ts'
import { watch } from '../../../src/world/watch/index.ts'
import { jobsWith, work } from '../../../src/world/work/index.ts'
import { openStore, restoreBackup, serverState, stopServer } from '../../../src/world/storage/index.ts'

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** The lines of stdout as JSON. */
  readonly json: () => readonly Record<string, unknown>[]
}

/** What a test may change of the world. */
export interface Circumstances {
  readonly stdin?: string | Uint8Array
  readonly world?: Partial<World>
  readonly signal?: AbortSignal
  readonly columns?: number
  readonly isTTY?: boolean
  /** Streams of the test's own, in place of those whose text is handed back. */
  readonly screens?: { readonly stdout: Screen; readonly stderr: Screen }
}

/** Runs a command line in this process, over the real world but for what the test changes. */
export async function sayso(words: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const [stdout, stderr] = [screen(circumstances), screen(circumstances)]
  const signal = circumstances.signal ?? new AbortController().signal
  const code = await runCli(
    words,
    {
      ...WORLD,
      ...enginesOf(circumstances.world?.version),
      stdin: stdinOf(circumstances),
      ...circumstances.world,
    },
    circumstances.screens ?? { stdout, stderr },
    signal,
  )
  const [out, err] = [stdout.written(), stderr.written()]
  const lines = () => out.split('\n').filter((line) => line !== '')
  return { code, out, err, json: () => lines().map((line): Record<string, unknown> => JSON.parse(line)) }
}

const WORLD: World = {
  version: '0.0.0-test',
  env: {},
  stdin: Readable.from([]),
  visitor: openVisitor(),
  parse: (captured) => Promise.resolve(readArticles(captured)),
  detectLanguage,
  ...enginesOf('0.0.0-test'),
  openStore,
  restoreBackup,
  serverState,
  stopServer,
  serve: () => Promise.reject(new Error('this test serves nothing')),
  watch,
  jobs: jobsWith(() => openSentenceModel('models/sentence-en')),
  work,
  corpusDir: 'corpus',
  openBrowser: () => undefined,
}

/** Engines of a version of Sayso, which stands in their names. */
function enginesOf(version = '0.0.0-test'): Pick<World, 'openEngine'> {
  return { openEngine: (choice) => openEngine(choice, { folder: 'models/attribution-en', version }) }
}

function stdinOf({ stdin = '' }: Circumstances): AsyncIterable<Uint8Array> {
  return Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)])
}

function screen({ columns, isTTY }: Circumstances): Screen & { readonly written: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk.toString())
      done()
    },
  })
  const looks = { ...(columns === undefined ? {} : { columns }), ...(isTTY === undefined ? {} : { isTTY }) }
  return Object.assign(stream, looks, { written: () => chunks.join('') })
}

const folders: string[] = []

/** A folder for one test file, with files in it; it goes when the tests are over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An article of this project's own. */
export const ARTICLE = `The bridge over the Orsa has been closed since March.

Mayor Ilda Renko said on Monday that the bridge would be open again by the end of the month. “Nobody will have to wait for winter,” she added.

A spokesman for the builders, Tomas Veil, denied that money had run out.`

/** The same article as a line of JSONL. */
export function lineOf(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: 'a1',
    title: 'Bridge',
    outlet: 'Orsa Post',
    published: '2026-03-10',
    language: 'en',
    text: ARTICLE,
    ...fields,
  })
}
