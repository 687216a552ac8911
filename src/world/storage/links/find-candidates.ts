import type { NearIndex } from '../../../link/index.ts'
import type { Connection, Statement } from '../connection.ts'
import { ROOM } from '../project-claims.ts'
import { placed, type LinkRow, type Placed } from './link-row.ts'
import { nearSayings, type NearSaying } from './near-sayings.ts'
import { tellingsOf, type Telling } from './tellings-of.ts'

/** A claim is compared with at most this many elsewhere. */
const KEPT = 24

// Where meaning and words leave two equal, the one of the same place or speaker is looked at first; a ranking only.
const [PLACE, SPEAKER] = [0.03, 0.03]

/** A claim elsewhere, and how near the model finds it (its cosine, -1 to 1); null where no model was asked. */
export interface Candidate extends Placed {
  readonly closeness: number | null
}

/** What is compared: claims of one article, by a reading; only what earlier readings said is looked at. */
export interface Question {
  readonly claims: readonly Placed[]
  readonly reading: number
  /** The index of what the model made of all earlier sayings; null to go by words alone. */
  readonly index: NearIndex | null
}

/**
 * For each claim those elsewhere that it is compared with, best first: by meaning, shared words, place and speaker. Of
 * the same words by the same speaker on the same day the first stands for all. What comes out follows from what stands
 * before the reading in the ledger.
 */
export async function findCandidates(
  connection: Connection,
  ledgerId: number,
  { claims, reading, index }: Question,
): Promise<readonly (readonly Candidate[])[]> {
  if (claims.length === 0) return []
  const before = reading * ROOM
  const near = await nearSayings(connection, ledgerId, claims, index, before)
  const sayings = [...new Set(near.flatMap((some) => some.map(({ saying }) => saying)))]
  const tellings = await tellingsOf(connection, ledgerId, sayings, before)
  const chosen = claims.map((claim, at) => best(claim, near[at]!, tellings))
  const known = await bodies(connection, ledgerId, [...new Set(chosen.flat().map(({ telling }) => telling))])
  return chosen.map((some) =>
    some.flatMap(({ telling, closeness }) => {
      const candidate = known.get(telling.number)
      return candidate === undefined ? [] : [{ ...candidate, closeness }]
    }),
  )
}

interface Choice {
  readonly telling: Telling
  readonly closeness: number | null
  readonly score: number
}

function best(
  { row, facets }: Placed,
  near: readonly NearSaying[],
  tellings: ReadonlyMap<number, readonly Telling[]>,
): readonly Choice[] {
  const places = new Set(row.claim.where.map(({ geonameId }) => geonameId))
  const choices = near.flatMap(({ saying, score, closeness }) =>
    (tellings.get(saying) ?? [])
      .filter(({ articleId }) => articleId !== row.articleId)
      .map((telling): Choice => {
        const here = telling.places.some((place) => places.has(place)) ? PLACE : 0
        const again = facets.speaker !== null && telling.speaker === facets.speaker ? SPEAKER : 0
        return { telling, closeness, score: score + here + again }
      }),
  )
  return choices
    .toSorted((one, other) => other.score - one.score || one.telling.number - other.telling.number)
    .slice(0, KEPT)
}

const BODIES: Statement = {
  name: 'candidate-bodies',
  text: `select own.number, body.claim, lineages.names
     from unnest($2::bigint[], $3::text[]) as own (number, article_id)
       join claim_bodies as body on body.ledger_id = $1 and body.number = own.number
       left join lineages on lineages.ledger_id = $1 and lineages.article_id = own.article_id`,
}

async function bodies(
  connection: Connection,
  ledgerId: number,
  tellings: readonly Telling[],
): Promise<ReadonlyMap<number, Placed>> {
  const byNumber = new Map(tellings.map((telling) => [telling.number, telling]))
  const { rows } = await connection.query<Pick<LinkRow, 'number' | 'claim' | 'names'>>(BODIES, [
    ledgerId,
    [...byNumber.keys()],
    [...byNumber.values()].map(({ articleId }) => articleId),
  ])
  return new Map(rows.map((row) => [row.number, placed({ ...byNumber.get(row.number)!, ...row })]))
}
