import type { Span } from '../article/index.ts'

/**
 * What a cue does, whatever its grammar: plain saying, or one of the acts that a ledger keeps apart.
 * `decline` is silence and refusal to comment; `ask` covers orders, demands and appeals; `think` covers belief,
 * hope and opinion; `estimate` covers forecasts and figures given as an assessment.
 */
export type Sense =
  'say' | 'deny' | 'accuse' | 'promise' | 'predict' | 'estimate' | 'ask' | 'decline' | 'think'

/** Which engine, reader or model found something, and in which version. */
export interface By {
  readonly engine: 'rules' | 'model' | 'person'
  readonly reader: string
  readonly version: string
}

/**
 * Somebody's words, or what somebody is told to have said. All spans are half-open UTF-16 offsets into the article's
 * text, in text order. `source` is empty when nobody is named (agentless) or the speaker stands in another sentence
 * and was not found; `cue` is empty for free continuation. `content` is never empty: the thing said, without speaker,
 * cue or the marks around it. `nestedIn` is the index of the statement this one stands inside, in the same list.
 */
export interface Statement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly quote: 'direct' | 'mixed' | 'indirect'
  readonly attribution: 'explicit' | 'implicit' | 'agentless'
  readonly sense: Sense
  /** The outlet or channel the speaker spoke to, where the text says so ("in an interview with aif.ru"). */
  readonly via: Span | null
  readonly nestedIn: number | null
  readonly by: By
  /** 0 to 1: how sure the reader is that this is a statement with these spans. */
  readonly confidence: number
}

/** A statement proposed by a model: data, weighed by the readers like any other find. */
export interface Hint {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
  readonly by: By
  /** Whether its borders are kept where a rule found the same statement; else it confirms and adds, and no more. */
  readonly redraws: boolean
}
