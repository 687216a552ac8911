import type { Language, Result } from '../../article/index.ts'
import type { Visitor } from '../fetch/index.ts'
import type { Engine, EngineChoice } from '../models/index.ts'
import type { ServerState, Store, StoreOptions, Verified } from '../storage/index.ts'
import type { WatchOptions } from '../watch/index.ts'
import type { Job, Round, WorkOptions } from '../work/index.ts'
import type { Parse } from './inputs/index.ts'

/** A server that runs: where it answers, and how to end it. */
export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The world as a command meets it; main.ts puts it together. */
export interface World {
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly visitor: Visitor
  readonly parse: Parse
  readonly detectLanguage: (text: string) => Promise<Language | null>
  /** Opens an engine once and keeps it: a model is loaded by the first command that needs it. */
  readonly openEngine: (choice: EngineChoice) => Promise<Result<Engine>>
  readonly openStore: (options: StoreOptions) => Promise<Store>
  readonly restoreBackup: (file: string, options: StoreOptions) => Promise<Verified>
  readonly serverState: (dataDir: string) => Promise<ServerState>
  readonly stopServer: (dataDir: string) => Promise<boolean>
  /** `keyFolder` is where the key that signs checkpoints lies, or will. */
  readonly serve: (store: Store, host: string, port: number, keyFolder: string) => Promise<Serving>
  readonly watch: (options: WatchOptions) => Promise<void>
  readonly jobs: readonly Job[]
  readonly work: (options: WorkOptions) => Promise<readonly Round[]>
  /** Where the articles lie that come with Sayso. */
  readonly corpusDir: string
  /** Shows a URL to the person, where there is a screen. */
  readonly openBrowser: (url: string) => void
}
