import type { Span, Window } from '../../article/index.ts'

/** A temporal expression: its span, TIMEX3 type and value, the window it means (null when it cannot be placed). */
export interface Timex {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly window: Window | null
  /** The reader that found it. */
  readonly rule: string
}

/** When a statement was made, when its content happens, and by when it falls due (predictions and promises only). */
export interface When {
  readonly saidOn: Window | null
  readonly about: Window | null
  readonly due: Window | null
}
