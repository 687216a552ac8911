import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ok, toReading, type Article, type Problem, type Result } from '../../article/index.ts'
import { attribute, type Hint } from '../../attribution/index.ts'
import type { Hinted } from './hinted.ts'
import { openAttributionModel, type AttributionModel } from './attribution/open-attribution-model.ts'
import { openLlm } from './llm/open-llm.ts'
import { toLlmSettings, type LlmSettings } from './llm/settings.ts'
import { worthReading } from './worth-reading.ts'

/**
 * Who finds the statements: the rules alone, rules and model everywhere, the model only where the rules leave doubt, or
 * rules and a language model that the user brings.
 */
export const ENGINES = ['auto', 'rules', 'model', 'llm'] as const
export type EngineChoice = (typeof ENGINES)[number]

/** What finds statements beside the rules: its hints are values that attribution/ weighs. */
export interface Engine {
  /** Engine and version, as the ledger records it: "rules 0.1.0", "auto 0.1.0, attribution-en 1". */
  readonly name: string
  /** Why `auto` reads by rules alone, where it does. */
  readonly fellBack: Problem | null
  /** The host that articles' text is sent to; null where nothing leaves this machine by the engine. */
  readonly sendsTo: string | null
  readonly hints: (article: Article) => Promise<Hinted>
  /** What is to be said when a run ends: counts that somebody should see; null when there is nothing. */
  readonly summary: () => string | null
  readonly close: () => Promise<void>
}

/** Where the model lies, the version of Sayso, on how many threads the model may run, and the user's language model. */
export interface EngineOptions {
  readonly folder: string
  readonly version: string
  readonly threads?: number
  readonly llm?: Result<LlmSettings>
  /** Where Sayso may keep what it could ask for again. */
  readonly cacheDir?: string
}

/** A whole window is read faster by two threads; of a sentence, which is what `auto` reads, the second only waits. */
const MOST_THREADS = { model: 2, auto: 1 } as const

/**
 * Opens an engine. `auto` without a model is the rules and says why in `fellBack`; `model` without one is the problem
 * of the model's folder: runtime missing, file missing, file of another hash. `llm` without settings is their problem.
 */
export async function openEngine(choice: EngineChoice, options: EngineOptions): Promise<Result<Engine>> {
  const { folder, version } = options
  if (choice === 'rules') return ok(rules(version, null))
  if (choice === 'llm') return openWithLlm(options)
  const { threads = Math.min(MOST_THREADS[choice], availableParallelism()) } = options
  const opened = await openAttributionModel(folder, threads)
  if (!opened.ok) return choice === 'auto' ? ok(rules(version, opened.problem)) : opened
  const model = opened.value
  return ok({
    name: `${choice} ${version}, ${model.name}`,
    ...SILENT,
    hints: async (article) => ({
      hints: await (choice === 'auto' ? hintsInDoubt(article, model) : model.hints(toReading(article))),
      troubles: [],
    }),
    close: model.close,
  })
}

function rules(version: string, fellBack: Problem | null): Engine {
  return { ...SILENT, name: `rules ${version}`, fellBack, hints: async () => ({ hints: [], troubles: [] }) }
}

/** What an engine has that holds nothing open and counts nothing. */
const SILENT = { fellBack: null, sendsTo: null, summary: () => null, close: async () => undefined } as const

async function openWithLlm({
  version,
  llm = toLlmSettings({}),
  cacheDir = '.',
}: EngineOptions): Promise<Result<Engine>> {
  if (!llm.ok) return llm
  const { name, hints, summary } = openLlm(llm.value, join(cacheDir, 'llm'))
  return ok({ ...SILENT, name: `llm ${version}, ${name}`, sendsTo: llm.value.url.host, hints, summary })
}

/** The model on what the rules leave in doubt: it confirms, disputes and adds, and redraws no border of a rule's. */
async function hintsInDoubt(article: Article, model: AttributionModel): Promise<readonly Hint[]> {
  const reading = toReading(article)
  const spans = worthReading(reading, attribute(reading).statements)
  const hints = await model.hints(reading, { spans, cueFrom: CUE })
  return hints.filter(({ confidence }) => confidence >= ALONE).map((hint) => ({ ...hint, redraws: false }))
}

/** How sure the model must be of what no rule found. */
const ALONE = 0.6
/** A word less likely a cue than this hardly ever makes a statement so sure. */
const CUE = 0.4
