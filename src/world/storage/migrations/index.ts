/** migrations/: every step of the schema, in order; a step that was released is never edited, only followed. */
import { GAZETTEER_SCHEMA_SQL } from '../gazetteer/index.ts'
import { LEDGER_SQL } from './0001-ledger.ts'
import { OUTCOMES_SQL } from './0002-outcomes.ts'
import { FEEDS_SQL } from './0003-feeds.ts'
import { ERASURE_SQL } from './0004-erasure.ts'
import { ORDER_SQL } from './0006-order.ts'
import { NEWSROOM_SQL } from './0007-newsroom.ts'
import { CONFIRMED_SQL } from './0008-confirmed.ts'
import { PERSONS_SQL } from './0009-persons.ts'
import { LINKS_SQL } from './0010-links.ts'
import { SAYINGS_SQL } from './0011-sayings.ts'
import { UNTRACED_SQL } from './0012-untraced.ts'
import { STORIES_SQL } from './0013-stories.ts'
import { CHARTED_SQL } from './0014-charted.ts'

/** One step: its number is its place in the list, counted from 1. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

export const MIGRATIONS: readonly Migration[] = [
  { name: 'ledger', sql: LEDGER_SQL },
  { name: 'gazetteer', sql: GAZETTEER_SCHEMA_SQL },
  { name: 'feeds', sql: FEEDS_SQL },
  { name: 'outcomes', sql: OUTCOMES_SQL },
  { name: 'erasure', sql: ERASURE_SQL },
  { name: 'order', sql: ORDER_SQL },
  { name: 'newsroom', sql: NEWSROOM_SQL },
  { name: 'confirmed', sql: CONFIRMED_SQL },
  { name: 'persons', sql: PERSONS_SQL },
  { name: 'links', sql: LINKS_SQL },
  { name: 'sayings', sql: SAYINGS_SQL },
  { name: 'untraced', sql: UNTRACED_SQL },
  { name: 'stories', sql: STORIES_SQL },
  { name: 'charted', sql: CHARTED_SQL },
]
