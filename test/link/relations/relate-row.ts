import { makeArticle } from '../../../src/article/index.ts'
import { NOTHING_KNOWN } from '../../../src/claim/index.ts'
import { read } from '../../../src/journey.ts'
import { relate, type Suggestion, type Told } from '../../../src/link/index.ts'
import type { PairRow, Wanted } from './pair-row.ts'
import { COURTS_SPORT_TECH } from './pairs-courts-sport-tech.ts'
import { ECONOMY } from './pairs-economy.ts'
import { HEALTH_WEATHER } from './pairs-health-weather.ts'
import { LATER_TRAPS } from './pairs-later-traps.ts'
import { LATER } from './pairs-later.ts'
import { TRAPS } from './pairs-traps.ts'
import { WAR } from './pairs-war.ts'

/** All pairs, by beat. */
export const PAIRS: readonly PairRow[] = [
  ...WAR,
  ...ECONOMY,
  ...HEALTH_WEATHER,
  ...COURTS_SPORT_TECH,
  ...TRAPS,
  ...LATER,
  ...LATER_TRAPS,
]

/** A pair as the program reads it: the suggestion from its first claims, and whether that is what was wanted. */
export interface Related {
  readonly row: PairRow
  readonly found: Wanted
  readonly why: string
  readonly right: boolean
}

/** Reads both sentences as articles of their own and relates what is said in them. */
export function relateRow(row: PairRow): Related {
  const [, laterDay, later, earlierDay, earlier] = row
  const [a, b] = [toldIn(later, laterDay, 'later'), toldIn(earlier, earlierDay, 'earlier')]
  if (a === null || b === null)
    return related(row, null, `no claim read in the ${a === null ? 'later' : 'earlier'}`)
  return related(row, relate(a, b), 'nothing')
}

function related(row: PairRow, link: Suggestion | null, otherwise: string): Related {
  const [wanted] = row
  const found = link?.relation ?? 'none'
  const among: readonly Wanted[] = wanted === 'changed' ? ['contradicts', 'updates'] : [wanted]
  const turned = link !== null && link.a !== 'later' && !SYMMETRIC.has(found)
  return {
    row,
    found,
    why: `${turned ? 'turned: ' : ''}${link?.why ?? otherwise}`,
    right: !turned && among.includes(found),
  }
}

/** Relations that read the same from both ends. */
const SYMMETRIC: ReadonlySet<Wanted> = new Set(['same', 'contradicts'])

function toldIn(text: string, day: string, id: string): Told | null {
  const published = {
    from: day,
    to: day,
    granularity: 'day',
    fromSaid: true,
    toSaid: true,
    rule: 'given',
    readFrom: 'given',
  } as const
  const article = makeArticle({ bytes: Buffer.from(text), text, published })
  const claim = article.ok ? read(article.value, NOTHING_KNOWN).claims[0] : undefined
  if (claim === undefined) return null
  return { id, claim, articleId: id, day, outlet: null }
}
