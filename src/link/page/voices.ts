import type { Claim } from '../../claim/index.ts'
import type { LinkStanding } from '../../ledger/index.ts'
import { RELATIONS, type Link, type Relation } from '../relations/index.ts'

/** A claim as a page needs it; the store's rows have this shape and more. */
export interface PageRow {
  readonly id: string
  readonly claim: Claim
  readonly day: string
  readonly review: 'suggested' | 'confirmed' | 'withdrawn'
  readonly status: string
}

/** A link as a page shows it: a program's suggestion, or what a named person entered. */
export interface ShownLink extends Link {
  readonly state: 'suggested' | 'confirmed' | 'refused'
  readonly by: string
  readonly sequence: number | null
}

/** Somebody who says something about the matter. `state` "suggested" is nobody's verdict and counts for nothing. */
export interface Voice<Row> {
  readonly claim: Row
  readonly state: 'itself' | 'confirmed' | 'suggested'
  readonly link: ShownLink | null
}

/** On which list a voice stands. */
export type Stand = 'claimedBy' | 'deniedBy' | 'noCommentBy' | 'assessedBy'

/** What a program that suggests is called on a page. */
const SUGGESTED_BY = 'rules'

/** A suggestion with what people entered about the same two claims; without a suggestion, what they entered alone. */
export function shownLink(suggested: Link | null, standing: LinkStanding | null): ShownLink | null {
  if (standing === null)
    return suggested === null ? null : { ...suggested, state: 'suggested', by: SUGGESTED_BY, sequence: null }
  const { a, b, act, relation, by, reason } = standing.payload
  const why = [reason, suggested?.why].filter((one) => (one ?? '') !== '').join('; ')
  return {
    a,
    b,
    relation: toRelation(relation),
    why,
    reasons: suggested?.a === a ? suggested.reasons : [],
    state: act === 'refuses' ? 'refused' : 'confirmed',
    by,
    sequence: standing.sequence,
  }
}

/** A relation by its name; a name that no version knew is the weakest there is. */
export function toRelation(name: string): Relation {
  return RELATIONS.find((relation) => relation === name) ?? 'supports'
}

// Those who look into what others say: named by what they are or by what the cue says they did.
const ASSESSORS =
  /\b(?:institute|observator\w*|monitor\w*|inspect\w*|analysts?|experts?|investigat\w*|commission|tribunal|court|auditors?|researchers?|scientists?|fact-check\w*|think tank|watchdog|agency for|united nations|osce|iaea)\b/i
const ASSESSING =
  /\b(?:assess\w*|estimat\w*|verif\w*|geolocat\w*|investigat\w*|conclud\w*|found|calculat\w*|established|audit\w*)\b/i

/** Where a voice stands towards the claim of the page, by its relation; a third party who examined it stands apart. */
export function standOf(row: PageRow, { relation }: Pick<Link, 'relation'>): Stand {
  if (relation === 'declines') return 'noCommentBy'
  if (relation === 'denies' || relation === 'contradicts') return assesses(row) ? 'assessedBy' : 'deniedBy'
  return relation === 'supports' && assesses(row) ? 'assessedBy' : 'claimedBy'
}

function assesses({ claim }: PageRow): boolean {
  if (claim.kind === 'denial') return false
  const who = [claim.who?.name, claim.role, claim.affiliation, claim.source?.text].join(' ')
  return ASSESSORS.test(who) || ASSESSING.test(claim.cue?.text ?? '')
}
