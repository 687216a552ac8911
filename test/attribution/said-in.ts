import { toReading, type Span } from '../../src/article/index.ts'
import { articleOf } from '../article-of.ts'
import { attribute, type Hint, type Statement } from '../../src/attribution/index.ts'

/** The statements of a text. */
export function statementsIn(text: string, hints: readonly Hint[] = []): readonly Statement[] {
  return attribute(toReading(articleOf(text)), hints).statements
}

/** The words at spans, parted by " / ". */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' / ')
}

/** Every statement of a text as "source | cue | content". */
export function saidIn(text: string): readonly string[] {
  return statementsIn(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => wordsAt(text, spans)).join(' | '),
  )
}

/** The sentences of a text that are the outlet's own voice. */
export function ownVoiceIn(text: string): readonly string[] {
  const { ownVoice } = attribute(toReading(articleOf(text)))
  return ownVoice.map(([start, end]) => text.slice(start, end))
}
