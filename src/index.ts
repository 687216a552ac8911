/**
 * The public library of Sayso: its verbs, and the nouns that they take and yield. What is pure needs nothing but its
 * arguments; what goes out into the world (`openStore`, `fetchPage`, `detectLanguage`) says so by its promise.
 *
 *     const [found] = readArticles({ bytes, format: 'text' })
 *     if (found?.ok) for (const claim of read(found.value.article, NOTHING_KNOWN).claims) console.log(claim.content.text)
 */
export { fromJsonLine, makeArticle, readArticles, toReading } from './article/index.ts'
export type { Article, Problem, Published, Reading, Result, Span, Window } from './article/index.ts'
export { attribute } from './attribution/index.ts'
export type { Attribution, By, Hint, Statement } from './attribution/index.ts'
export { NOTHING_KNOWN, placeNames, toClaims } from './claim/index.ts'
export type {
  Claim,
  ClaimPlace,
  Claims,
  Kind,
  Known,
  Place,
  PlacesByName,
  Who,
  Words,
} from './claim/index.ts'
export { read } from './journey.ts'
export type { ReadArticle } from './journey.ts'
export { toReadingLine } from './world/cli/index.ts'
export type { ReadingLine, Warning } from './world/cli/index.ts'
export { fetchPage } from './world/fetch/index.ts'
export type { Fetched, FetchOptions } from './world/fetch/index.ts'
export { detectLanguage, openEngine, openSentenceModel } from './world/models/index.ts'
export type { Engine, EngineChoice, SentenceModel } from './world/models/index.ts'
export { openStore, StoreError } from './world/storage/index.ts'
export type { Store, StoreOptions } from './world/storage/index.ts'
