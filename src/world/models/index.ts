/** world/models/: what was learnt from data, loaded once and only when asked. */
export { detectLanguage } from './detect-language.ts'
export { openSentenceModel, type SentenceModel } from './sentence-model.ts'
export { openAttributionModel, type AttributionModel } from './attribution/open-attribution-model.ts'
export { ENGINES, openEngine, type Engine, type EngineChoice } from './engine.ts'
export type { Hinted } from './hinted.ts'
export { toLlmSettings } from './llm/settings.ts'
