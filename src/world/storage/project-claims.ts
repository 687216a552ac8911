import type { Claim } from '../../claim/index.ts'
import { daysOf } from '../../ledger/index.ts'
import type { ReadArticle } from '../../journey.ts'
import { expectRows } from './append.ts'
import type { Connection } from './connection.ts'
import { keyOf } from './prepare.ts'
import { articleDay, sqlDay } from './sql-day.ts'

/** What a search finds a claim by, from its content and from the names in it (as SQL, of two texts). */
export const searchVector = (content: string, names: string): string =>
  `to_tsvector('english', ${content}) || to_tsvector('simple', ${names})`

/** Claims of one reading are numbered within a room of this many; over the ceiling of claims an article may have. */
export const ROOM = 10_000

/** Enough of a claim for a search, and few enough distinct words for a tsvector (at most 1 MB). */
const SEARCHED = 50_000

const INSERT_CLAIMS = `
  with line as (
    select * from unnest($5::text[], $6::bigint[], $7::integer[], $8::date[], $9::text[], $10::text[], $11::date[],
      $12::text[], $13::text[], $14::text[], $15::json[])
      as line (claim_id, number, ordinal, day, kind, speaker_key, due_last, place_ids, content, names, claim)
  ), body as (
    insert into claim_bodies (ledger_id, number, claim) select $1, number, claim from line returning number
  ), row as (
    insert into claims (ledger_id, reading, article_id, outlet_key, claim_id, number, ordinal, live, day, kind,
      speaker_key, due_last, place_ids, words, review, verdict, confirmation, judgement, fixed_due, fixed_last, fell_due)
    select $1, $2, $3, $4, claim_id, line.number, line.ordinal, true, line.day, line.kind, line.speaker_key,
      line.due_last, line.place_ids::integer[], ${searchVector('content', 'names')},
      coalesce(known.review, 'suggested'), known.verdict, known.confirmation, known.judgement, known.fixed_due,
      known.fixed_last, known.fell_due
    from line left join lateral (
      select * from claims where claims.ledger_id = $1 and claims.claim_id = line.claim_id order by reading desc limit 1
    ) as known using (claim_id)
    returning number
  )
  select (select count(*) from body) + (select count(*) from row) as count`

/**
 * The claims of a reading, with what people entered about the same words before; `capturedAt` is for claims of an
 * article that no day is known of.
 */
export async function projectClaims(
  connection: Connection,
  ledgerId: number,
  reading: number,
  { article }: Pick<ReadArticle, 'article'>,
  claims: readonly Claim[],
  capturedAt: string,
): Promise<void> {
  if (claims.length === 0) return
  const day = articleDay(article, capturedAt)
  const rows = claims.map((claim, ordinal) => claimRow(claim, ordinal, reading, day))
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]))
  const { rows: counted } = await connection.query<{ count: number }>(INSERT_CLAIMS, [
    ledgerId,
    reading,
    article.id,
    keyOf(article.outlet),
    ...columns,
  ])
  expectRows('claims', counted[0]?.count ?? null, claims.length * 2)
  await projectNames(connection, ledgerId, namesIn(article.outlet, claims))
}

/** A claim's place and facets as columns hold them. */
export function claimColumns(
  claim: Claim,
  ordinal: number,
  reading: number,
  day: string,
): readonly [
  number: number,
  ordinal: number,
  day: string,
  kind: string,
  speaker: string | null,
  due: string | null,
  places: readonly number[],
] {
  return [
    // Newest first is by this number, falling: within one reading the claims then stand in the text's order.
    reading * ROOM + (ROOM - 1 - ordinal),
    ordinal,
    saidDay(claim) ?? day,
    claim.kind,
    keyOf(claim.who?.name),
    dueDay(claim),
    [...new Set(claim.where.map((place) => place.geonameId))],
  ]
}

function claimRow(claim: Claim, ordinal: number, reading: number, day: string): readonly unknown[] {
  const [number, place, said, kind, speaker, due, places] = claimColumns(claim, ordinal, reading, day)
  return [
    claim.id,
    number,
    place,
    said,
    kind,
    speaker,
    due,
    `{${places.join(',')}}`,
    ...searchedIn(claim),
    JSON.stringify(claim),
  ]
}

/** The texts of a claim that a search looks through: its content, and the names in it. */
export function searchedIn({
  content,
  source,
  who,
  role,
  affiliation,
}: Claim): readonly [content: string, names: string] {
  const names = [source?.text, who?.name, role, affiliation].join(' ')
  return [content.text.slice(0, SEARCHED), names.slice(0, SEARCHED)]
}

function saidDay({ saidOn }: Claim): string | null {
  return sqlDay(daysOf(saidOn?.from ?? saidOn?.to ?? null)?.first)
}

function dueDay({ due }: Claim): string | null {
  return sqlDay(daysOf(due?.to ?? null)?.last)
}

/** A name that a filter can be set to, by its key; places go by their GeoNames id too. */
export type Name = readonly [facet: 'speaker' | 'outlet' | 'place', key: string, ref: string, name: string]

/** Every name that the claims of a reading give, in their order; of one key, the first spelling is kept. */
export function namesIn(outlet: string | null, claims: readonly Claim[]): readonly Name[] {
  const names: Name[] = []
  const note = (facet: Name[0], name: string | null | undefined, ref: string): void => {
    const key = keyOf(name)
    if (key !== null) names.push([facet, key, ref, name ?? ''])
  }
  if (claims.length > 0) note('outlet', outlet, '')
  for (const claim of claims) {
    note('speaker', claim.who?.name, '')
    for (const place of claim.where) {
      note('place', place.name, String(place.geonameId))
      note('place', place.surface, String(place.geonameId))
    }
  }
  return names
}

/** Keeps names that are not known yet. */
export async function projectNames(
  connection: Connection,
  ledgerId: number,
  names: readonly Name[],
): Promise<void> {
  const columns = [0, 1, 2, 3].map((column) => names.map((name) => name[column]))
  await connection.query(
    `insert into names (ledger_id, facet, key, ref, name)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) on conflict do nothing`,
    [ledgerId, ...columns],
  )
}
