import { CommanderError, type Command } from 'commander'
import type { Context, Run } from './commands/index.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { buildProgram } from './program.ts'
import { toRefusal, usage } from './refusal.ts'
import { dataDirOf, storeOptionsOf, type GlobalOptions } from './settings.ts'
import { paintFor, showProblem } from './show/index.ts'
import { openTerminal, type Screen, type Terminal } from './terminal.ts'
import type { World } from './world.ts'

/** Where a run writes. */
export interface Screens {
  readonly stdout: Screen
  readonly stderr: Screen
}

/** Runs one command line to its end and yields its exit code; it never throws and never ends the process. */
export async function runCli(
  words: readonly string[],
  world: World,
  screens: Screens,
  signal: AbortSignal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.good
  let terminal: Terminal = openTerminal({ ...screens, env: world.env })
  const run: Run = async (work) => {
    const options = program.opts<GlobalOptions>()
    const looks = { colour: options.color, quiet: options.quiet ?? false }
    terminal = openTerminal({ ...screens, env: world.env, ...looks })
    exit = await work(contextOf(options, world, terminal, signal))
  }
  const program = buildProgram(world.version, run, {
    writeOut: (text) => void screens.stdout.write(text),
    writeErr: (text) => void screens.stderr.write(text),
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.good
    const refusal = toRefusal(error instanceof CommanderError ? misunderstood(error, words, program) : error)
    const paint = paintFor(screens.stderr.isTTY === true && terminal.colour)
    terminal.progress(null)
    terminal.warn(showProblem(refusal.problem, terminal.width, paint))
    if (world.env['SAYSO_DEBUG'] && error instanceof Error) terminal.warn(error.stack ?? '')
    return refusal.exitCode
  }
}

function contextOf(options: GlobalOptions, world: World, terminal: Terminal, signal: AbortSignal): Context {
  const { env } = world
  const storeOptions = storeOptionsOf(options, env)
  return {
    world,
    terminal,
    paint: paintFor(terminal.colour),
    dataDir: dataDirOf(options, env),
    storeOptions,
    signal,
  }
}

/** Commander's words, without its "error:", and the help that answers them. */
function misunderstood(error: CommanderError, words: readonly string[], program: Command): Error {
  const message = error.code === 'commander.help' ? 'No command was given.' : error.message
  const help = [...commandsIn(words, program), '--help'].join(' ')
  return usage(message.replace(/^error: /, '').replace(/\n/g, ' '), `See sayso ${help}.`)
}

/** The names of the command that the words lead to, as far as there is one; the value of an option is no command. */
function commandsIn(words: readonly string[], command: Command): readonly string[] {
  for (const [index, word] of words.entries()) {
    const before = command.options.find(({ short, long }) => [short, long].includes(words[index - 1]))
    if (word.startsWith('-') || before?.required === true) continue
    const child = command.commands.find((one) => one.name() === word)
    return child === undefined ? [] : [word, ...commandsIn(words.slice(index + 1), child)]
  }
  return []
}
