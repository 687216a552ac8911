import type { Engine, EngineChoice } from '../models/index.ts'
import type { Context } from './commands/command.ts'
import { EXIT } from './exit-codes.ts'
import { Refusal } from './refusal.ts'

/** What reads where nothing is said; the figures behind the choice are in docs/decisions/0007-attribution-model.md. */
export const DEFAULT_ENGINE: EngineChoice = 'rules'

const told = new WeakSet<Engine>()

/**
 * The engine that a command reads with. Where `auto` has no model it is the rules, which is said once in a run; throws
 * a `Refusal` where the model was asked for and cannot be had.
 */
export async function openEngine(choice: EngineChoice, { world, terminal }: Context): Promise<Engine> {
  const opened = await world.openEngine(choice)
  if (!opened.ok) throw new Refusal(opened.problem, EXIT.nothingRead)
  const engine = opened.value
  if (engine.fellBack !== null && !told.has(engine)) {
    told.add(engine)
    terminal.note(`Reading by rules alone: ${engine.fellBack.message}.`)
  }
  return engine
}
