import type { SeenSpeaker } from '../../../claim/index.ts'
import { nameKey } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'

/** Names looked at, those with most claims first, and claims of each, the newest first: enough to know somebody by. */
const MOST_NAMES = 5_000
const MOST_CLAIMS = 40

// Each name's newest claims are found by an index; roles and affiliations stand in the claims' bodies.
const SEEN = `
  with name as (
    select speaker_key as key, count(*) as claims from claims
    where ledger_id = $1 and live and speaker_key is not null and ($2::text[] is null or speaker_key = any ($2))
    group by 1 order by 2 desc, 1 limit ${MOST_NAMES}
  )
  select name.key, min(claim -> 'who' ->> 'name') as name, min(claim -> 'who' ->> 'kind') as kind,
    coalesce(json_agg(distinct claim ->> 'role') filter (where claim ->> 'role' is not null), '[]') as roles,
    coalesce(json_agg(distinct claim ->> 'affiliation') filter (where claim ->> 'affiliation' is not null), '[]')
      as affiliations,
    json_agg(distinct body.article_id) as articles, min(day) as first, max(day) as last
  from name cross join lateral (
    select claim, article_id, day from claims join claim_bodies using (ledger_id, number)
    where claims.ledger_id = $1 and live and speaker_key = name.key order by day desc, number desc limit ${MOST_CLAIMS}
  ) as body
  group by name.key`

interface Seen extends Omit<SeenSpeaker, 'company' | 'known' | 'kind'> {
  readonly key: string
  readonly kind: 'person' | 'organisation' | 'group'
}

/** Everybody whom claims are by, as far as suggestions need to know them; `keys` narrows to some names. */
export async function seenSpeakers(
  connection: Connection,
  ledgerId: number,
  keys: readonly string[] | null = null,
): Promise<readonly SeenSpeaker[]> {
  const { rows } = await connection.query<Seen>(SEEN, [ledgerId, keys])
  const speakers = rows.filter(isSomebody)
  const known = await knownIds(
    connection,
    speakers.map(({ key }) => key),
  )
  const inArticle = new Map<string, string[]>()
  for (const { key, articles } of speakers)
    for (const article of articles) inArticle.set(article, [...(inArticle.get(article) ?? []), key])
  return speakers.map(({ key, ...speaker }) => ({
    ...speaker,
    company: companyOf(key, speaker.articles, inArticle),
    known: known.get(key) ?? [],
  }))
}

function isSomebody(seen: Seen): seen is Seen & { readonly kind: 'person' | 'organisation' } {
  return seen.kind !== 'group'
}

/** Others counted beside one name; more tell nothing more. */
const MOST_COMPANY = 60

function companyOf(
  own: string,
  articles: readonly string[],
  inArticle: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const others = new Set(articles.flatMap((article) => inArticle.get(article) ?? []))
  others.delete(own)
  return [...others].slice(0, MOST_COMPANY)
}

async function knownIds(
  connection: Connection,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await connection.query<{ key: string; ids: string[] }>(
    'select key, array_agg(person order by person) as ids from people.name where key = any ($1::text[]) group by 1',
    [keys],
  )
  return new Map(rows.map(({ key, ids }) => [key, ids]))
}

/** Names of the imported list by which each id goes, for those names that the ledger has. */
export async function aliasesOf(
  connection: Connection,
  ledgerId: number,
  name: string,
): Promise<readonly string[]> {
  const { rows } = await connection.query<{ key: string }>(
    `select distinct other.key from people.name as own join people.name as other using (person)
       join names on names.ledger_id = $1 and names.facet = 'speaker' and names.key = other.key
     where own.key = $2`,
    [ledgerId, nameKey(name)],
  )
  return rows.map(({ key }) => key)
}
