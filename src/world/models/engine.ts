import { ok, toReading, type Article, type Problem, type Result } from '../../article/index.ts'
import { attribute, type Hint } from '../../attribution/index.ts'
import { openAttributionModel, type AttributionModel } from './attribution/open-attribution-model.ts'
import { worthReading } from './worth-reading.ts'

/** Who finds the statements: the rules alone, rules and model everywhere, or the model only where the rules leave doubt. */
export const ENGINES = ['auto', 'rules', 'model'] as const
export type EngineChoice = (typeof ENGINES)[number]

/** What finds statements beside the rules: its hints are values that attribution/ weighs. */
export interface Engine {
  /** Engine and version, as the ledger records it: "rules 0.1.0", "auto 0.1.0, attribution-en 1". */
  readonly name: string
  /** Why `auto` reads by rules alone, where it does. */
  readonly fellBack: Problem | null
  readonly hints: (article: Article) => Promise<readonly Hint[]>
  readonly close: () => Promise<void>
}

/** Where the model lies, the version of Sayso, and on how many threads the model may run. */
export interface EngineOptions {
  readonly folder: string
  readonly version: string
  readonly threads?: number
}

/**
 * Opens an engine. `auto` without a model is the rules and says why in `fellBack`; `model` without one is the problem
 * of the model's folder: runtime missing, file missing, file of another hash.
 */
export async function openEngine(choice: EngineChoice, options: EngineOptions): Promise<Result<Engine>> {
  const { folder, version, threads = 1 } = options
  if (choice === 'rules') return ok(rules(version, null))
  const opened = await openAttributionModel(folder, threads)
  if (!opened.ok) return choice === 'auto' ? ok(rules(version, opened.problem)) : opened
  const model = opened.value
  return ok({
    name: `${choice} ${version}, ${model.name}`,
    fellBack: null,
    hints: choice === 'auto' ? (article) => hintsInDoubt(article, model) : (article) => model.hints(toReading(article)),
    close: model.close,
  })
}

function rules(version: string, fellBack: Problem | null): Engine {
  return { name: `rules ${version}`, fellBack, hints: async () => [], close: async () => undefined }
}

/** The model on what the rules leave in doubt: it confirms, disputes and adds, and redraws no border of a rule's. */
async function hintsInDoubt(article: Article, model: AttributionModel): Promise<readonly Hint[]> {
  const reading = toReading(article)
  const hints = await model.hints(reading, worthReading(reading, attribute(reading).statements))
  return hints.filter(({ confidence }) => confidence >= ALONE).map((hint) => ({ ...hint, redraws: false }))
}

/** How sure the model must be of what no rule found. */
const ALONE = 0.6
