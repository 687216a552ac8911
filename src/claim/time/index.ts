/** claim/time/: temporal expressions as TIMEX3 values, and the windows in which things are said, happen and fall due. */
import type { Reading } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { aboutWindow } from './about.ts'
import { dueWindow } from './due/due-window.ts'
import { momentOf } from './due/moment.ts'
import { saidOn } from './said-on.ts'
import type { Timex, When } from './timex.ts'
import { timexes } from './timexes.ts'

export type { Timex, When } from './timex.ts'

/** Finds and places every temporal expression of a reading, in text order. */
export function timexesIn(reading: Reading): readonly Timex[] {
  return timexes(reading)
}

/** Tells when each statement was said, what time it is about and, if `fallsDue(index)`, its due window. */
export function whenIs(
  statements: readonly Statement[],
  timexes: readonly Timex[],
  reading: Reading,
  fallsDue: (index: number) => boolean,
): readonly When[] {
  const said = saidOn(statements, timexes, reading)
  const published = momentOf(reading.article.published)
  const southern = timexes.some(({ rule }) => rule.endsWith('-south'))
  return statements.map((statement, index): When => {
    const saidThen = said[index] ?? null
    if (!fallsDue(index))
      return { saidOn: saidThen, about: aboutWindow(statement, timexes, saidThen), due: null }
    return {
      saidOn: saidThen,
      about: null,
      due: dueWindow(statement, reading, { moment: momentOf(saidThen), published, southern }),
    }
  })
}
