/** outcome/: what fell due, and the verdict that the evidence and a person allow. */
export { confirm, isAwaited, type Confirming } from './confirm.ts'
export {
  correct,
  type Change,
  type CorrectedReading,
  type Correcting,
  type Corrigible,
  type Days,
} from './correct.ts'
export { judge, type Judgement, type Outcome } from './judge.ts'
export { isSamePerson, isUsableName } from './named.ts'
export { rate, RATERS, type Rated, type Rating } from './rate.ts'
export { lacksOther, lacksReason, lacksSecond } from './second-opinion.ts'
export {
  ACTS_FROM,
  isUnjudged,
  NEGATED_VERDICTS_FROM,
  stageOf,
  VERDICTS_FROM,
  verdictsFrom,
  type Act,
  type Stage,
  type Unjudged,
} from './transitions.ts'
export type { Evidence } from '../ledger/index.ts'
