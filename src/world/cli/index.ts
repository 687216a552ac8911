/** world/cli/: the command line, and the reading contract that it prints. */
export { EXIT, EXIT_MEANINGS, type ExitCode } from './exit-codes.ts'
export type { Captured, Parse, Parsed } from './inputs/index.ts'
export { keepOffered, type OfferedArticle } from './keep-offered.ts'
export { buildProgram } from './program.ts'
export {
  toReadingLine,
  type Annotations,
  type ReadingLine,
  type ToponymLine,
  type Warning,
} from './reading-line.ts'
export { cliReference } from './reference.ts'
export { runCli, type Screens } from './run-cli.ts'
export { cacheDirOf } from './settings.ts'
export { showProblem } from './show/index.ts'
export type { Screen } from './terminal.ts'
export type { Serving, World } from './world.ts'
export { writeProblem } from './write-problem.ts'
