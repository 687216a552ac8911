/** show/: what a person reads on a terminal; functions from values to text. */
export { paintFor, type Ink, type Paint } from './paint.ts'
export { showClaim, whoOf } from './show-claim.ts'
export { showClaimRow } from './show-claim-row.ts'
export { showProblem } from './show-problem.ts'
export { many, showReading } from './show-reading.ts'
export { showMoment, showRule, showWindow } from './show-window.ts'
export { columns, cut, indented, visible, wrap } from './wrap.ts'
