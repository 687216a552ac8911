/** outcome/: what fell due, and the verdict that the evidence and a person allow. */
export { judge, type Evidence, type Judgement, type Outcome } from './judge.ts'
export { isUnjudged, VERDICTS_FROM, verdictsFrom, type Unjudged } from './transitions.ts'
