/** article/: bytes become an Article, then a Reading with sentences and quotations marked. */
export type { Article, Language, Published, PublishedFrom } from './article.ts'
export type { Quotation, Reading, Sentence, Token } from './reading.ts'
export type { Granularity, Window } from './window.ts'
export type { Problem, Result } from './problem.ts'
export type { Span } from './span.ts'
export { fail, ok } from './problem.ts'
export { holds, overlaps, textAt } from './span.ts'
export { toReading } from './to-reading.ts'
