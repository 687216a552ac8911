import { cacheDirOf } from '../src/world/cli/index.ts'
import {
  ENGINES,
  openEngine,
  toLlmSettings,
  type Engine,
  type EngineChoice,
} from '../src/world/models/index.ts'

const FOLDER = 'models/attribution-en'

/** Opens the engine that `--engine NAME` asks for among the arguments (rules where it is not asked), and yields the rest. */
export async function engineOf(
  args: readonly string[],
): Promise<{ engine: Engine; rest: readonly string[] }> {
  const at = args.indexOf('--engine')
  const choice = at < 0 ? 'rules' : (args[at + 1] ?? '')
  if (!isEngine(choice)) throw new Error(`--engine is one of ${ENGINES.join(', ')}`)
  const { env } = process
  const opened = await openEngine(choice, {
    folder: env['SAYSO_MODEL'] ?? FOLDER,
    version: 'here',
    llm: toLlmSettings(env),
    cacheDir: cacheDirOf(env),
  })
  if (!opened.ok) throw new Error(`${opened.problem.message}. ${opened.problem.remedy}`)
  return { engine: opened.value, rest: at < 0 ? args : args.toSpliced(at, 2) }
}

function isEngine(name: string): name is EngineChoice {
  return ENGINES.some((one) => one === name)
}
