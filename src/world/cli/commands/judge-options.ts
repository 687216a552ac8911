import type { Judging } from '../../storage/index.ts'
import type { Cited } from './evidence.ts'

/** The verdicts that can be given; a claim is disputed by a second verdict, not by that word. */
export const GIVEN_VERDICTS = [
  'happened-in-time',
  'happened-late',
  'did-not-happen',
  'cannot-be-determined',
  'void',
  'withdrawn',
] as const

export type GivenVerdict = (typeof GIVEN_VERDICTS)[number]

/** A judgement as the command line has it. */
export interface JudgeOptions {
  readonly by?: string
  readonly verdict?: GivenVerdict
  readonly evidence?: readonly Cited[]
  readonly reliability?: Judging['evidence'][number]['reliability']
  readonly credibility?: string
  readonly known?: string
  readonly reason?: string
  readonly ground?: Judging['ground']
  readonly of?: number
  readonly dispute?: boolean
  readonly agree?: boolean
  readonly reopen?: boolean
  readonly json?: boolean
}
