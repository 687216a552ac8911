import { keysOf, nearness, type NearIndex, type Ranked } from '../../../link/index.ts'
import type { Connection, Statement } from '../connection.ts'
import type { Placed } from './link-row.ts'
import { ownSayings, rankedSayings } from './placed-sayings.ts'

/** So many sayings that the model finds near are ranked, and so many that share words. */
const [BY_MEANING, BY_WORDS] = [100, 40]

/** A claim is looked up by this many of its words, each in the latest sayings that have it. */
const [WORDS, PER_WORD] = [6, 100]

/** Of the sayings that were ranked, this many are kept. */
const KEPT = 40

// Without a model, sayings are ranked by how many of the words they share.
const A_WORD = 0.05

/** A saying that may be about the same matter; `closeness` is the cosine, null where no model was asked. */
export interface NearSaying {
  readonly saying: number
  readonly score: number
  readonly closeness: number | null
}

/** The sayings numbered below `before` that come near each claim, best first: by words, and by meaning given an index. */
export async function nearSayings(
  connection: Connection,
  ledgerId: number,
  claims: readonly Placed[],
  index: NearIndex | null,
  before: number,
): Promise<readonly (readonly NearSaying[])[]> {
  const own = await ownSayings(connection, ledgerId, claims)
  const shared = await sharingWords(connection, ledgerId, claims, before)
  for (const [at, saying] of own.entries())
    if (saying !== null && saying.number < before) shared[at]!.set(saying.number, WORDS)
  if (index === null) return shared.map(byWords)
  const near = own.map((saying, at) => [
    ...new Set([
      ...byWords(shared[at]!).map((one) => one.saying),
      ...(saying === null ? [] : index.near(saying, BY_MEANING, before)),
    ]),
  ])
  const ranked = await rankedSayings(connection, ledgerId, [...new Set(near.flat())])
  return near.map((numbers, at) => byNearness(own[at]!, numbers, ranked))
}

function byWords(shared: ReadonlyMap<number, number>): readonly NearSaying[] {
  return [...shared]
    .toSorted(([one, few], [other, many]) => many - few || other - one)
    .slice(0, BY_WORDS)
    .map(([saying, words]) => ({ saying, score: words * A_WORD, closeness: null }))
}

function byNearness(
  own: Ranked | null,
  numbers: readonly number[],
  ranked: ReadonlyMap<number, Ranked>,
): readonly NearSaying[] {
  if (own === null) return []
  return numbers
    .flatMap((saying) => {
      const other = ranked.get(saying)
      if (other === undefined) return []
      const { score, cosine } = nearness(own, other)
      return [{ saying, score, closeness: cosine }]
    })
    .toSorted((one, other) => other.score - one.score || one.saying - other.saying)
    .slice(0, KEPT)
}

const SHARING: Statement = {
  name: 'sharing-words',
  text: `
  select own.at, near.number, count(*)::integer as shared
  from unnest($2::integer[], $3::integer[]) as own (at, term)
    cross join lateral (
      select number from saying_terms
      where ledger_id = $1 and term = own.term and number < $4 order by number desc limit ${PER_WORD}) as near
  group by own.at, near.number having count(*) > 1`,
}

/** For each claim the sayings that share two of its weightiest words, with how many they share. */
async function sharingWords(
  connection: Connection,
  ledgerId: number,
  claims: readonly Placed[],
  before: number,
): Promise<readonly Map<number, number>[]> {
  const asked = claims.flatMap(({ facets }, at) =>
    keysOf(facets)
      .slice(0, WORDS)
      .map((term) => [at, term] as const),
  )
  const { rows } = await connection.query<{ at: number; number: number; shared: number }>(SHARING, [
    ledgerId,
    asked.map(([at]) => at),
    asked.map(([, term]) => term),
    before,
  ])
  const found = claims.map(() => new Map<number, number>())
  for (const { at, number, shared } of rows) found[at]!.set(number, shared)
  return found
}
