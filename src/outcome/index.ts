/** outcome/: what fell due, and the verdict that the evidence and a person allow. */
export { confirm, type Confirming } from './confirm.ts'
export { correct, type Correcting } from './correct.ts'
export { judge, type Judgement } from './judge.ts'
export { rate, RATERS, type Rating } from './rate.ts'
export { lacksOther, lacksReason, lacksSecond } from './second-opinion.ts'
export {
  ACTS_FROM,
  isUnjudged,
  NEGATED_VERDICTS_FROM,
  stageOf,
  VERDICTS_FROM,
  verdictsFrom,
  type Act,
  type Unjudged,
} from './transitions.ts'
