import type { Problem } from '../../../article/index.ts'
import type { Paint } from './paint.ts'
import { indented } from './wrap.ts'

/** A problem for a person: what is wrong and where, then what to do. */
export function showProblem(problem: Problem, width: number, paint: Paint): string {
  const where = problem.where === undefined ? '' : `${problem.where}: `
  const said = indented(`${where}${problem.message}`, width, '  ', '✗ ')
  return `${paint('bad', said)}\n${paint('dim', indented(problem.remedy, width, '  '))}`
}
