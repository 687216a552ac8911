import type { Engine, EngineChoice } from '../models/index.ts'
import type { Context } from './commands/command.ts'
import { EXIT } from './exit-codes.ts'
import { Refusal } from './refusal.ts'

/** What reads where nothing is said; the figures behind the choice are in docs/decisions/0007-attribution-model.md. */
export const DEFAULT_ENGINE: EngineChoice = 'rules'

const told = new WeakSet<Engine>()

/**
 * The engine that a command reads with. What it could not have, and where it sends text, is said once in a run; throws
 * a `Refusal` where the model was asked for and cannot be had.
 */
export async function openEngine(choice: EngineChoice, { world, terminal }: Context): Promise<Engine> {
  const opened = await world.openEngine(choice)
  if (!opened.ok) throw new Refusal(opened.problem, EXIT.nothingRead)
  const engine = opened.value
  if (told.has(engine)) return engine
  told.add(engine)
  if (engine.fellBack !== null) terminal.note(`Reading by rules alone: ${engine.fellBack.message}.`)
  if (engine.sendsTo !== null) terminal.note(`The text of the articles is sent to ${engine.sendsTo}.`)
  return engine
}
