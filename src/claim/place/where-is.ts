import type { Reading } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import type { Toponym } from './place.ts'

/** Tells for each statement which toponyms its content is about. */
export function whereIs(
  statements: readonly Statement[],
  toponyms: readonly Toponym[],
  reading: Reading,
): readonly (readonly Toponym[])[] {
  ;(void toponyms, reading)
  return statements.map(() => [])
}
