import { Command as Commander } from 'commander'
import { COMMANDS, type Run } from './commands/index.ts'
import { EXIT_MEANINGS } from './exit-codes.ts'

/** Columns of a help text, the same everywhere, so that the reference can be generated from it. */
const HELP_WIDTH = 80

/** Where commander writes: help that was asked for, and help for a command line without a command. */
interface Writers {
  readonly writeOut: (text: string) => void
  readonly writeErr: (text: string) => void
}

/** The command line as commander knows it: global options, every command, and the exit codes in the help. */
export function buildProgram(version: string, run: Run, writers: Writers): Commander {
  const program = new Commander('sayso')
    .description(
      'The record of public claims: who said what, on whose say-so we have it, and whether it came true.',
    )
    .version(version, '--version', 'print the version')
    .option('--data <directory>', 'where the ledger is kept (or SAYSO_DATA)')
    .option('--database <url>', 'a PostgreSQL to keep the ledger in (or DATABASE_URL)')
    .option('--no-color', 'no colours (or NO_COLOR)')
    .option('-q, --quiet', 'no messages but problems')
    .addHelpText('after', `\n${exitHelp()}`)
  for (const { name, define } of COMMANDS) define(program.command(name), run)
  return quietly(program, writers)
}

/** Errors become values, told once and in the same shape as all others; no command ends the process. */
function quietly(command: Commander, writers: Writers): Commander {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ ...writers, outputError: () => undefined, getOutHelpWidth: () => HELP_WIDTH })
  for (const child of command.commands) quietly(child, writers)
  return command
}

function exitHelp(): string {
  const lines = EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`)
  return ['Exit codes:', ...lines].join('\n')
}
