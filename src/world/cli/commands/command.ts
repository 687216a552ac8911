import type { Command as Commander } from 'commander'
import type { StoreOptions } from '../../storage/index.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Paint } from '../show/index.ts'
import type { Terminal } from '../terminal.ts'
import type { World } from '../world.ts'

/** What a command is given: the world, somewhere to write, where the ledger is, and the news of a Ctrl-C. */
export interface Context {
  readonly world: World
  readonly terminal: Terminal
  readonly paint: Paint
  readonly dataDir: string
  readonly storeOptions: StoreOptions
  readonly signal: AbortSignal
}

/** Runs a command's work and keeps its exit code. */
export type Run = (work: (context: Context) => Promise<ExitCode>) => Promise<void>

/** A command: its name, and how it looks on the command line. */
export interface Command {
  readonly name: string
  readonly define: (command: Commander, run: Run) => void
}
