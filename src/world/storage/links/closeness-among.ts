import { cosine } from '../../../link/index.ts'
import type { Connection } from '../connection.ts'
import type { Placed } from './link-row.ts'
import { ownSayings } from './placed-sayings.ts'

/** How near the model finds two claims (a cosine, -1 to 1); null where it was not asked. */
export type Closeness = (one: Placed, other: Placed) => number | null

/** Without a model. */
export const NOT_ASKED: Closeness = () => null

/** How near the model finds some claims to each other, by what it made of their words before. */
export async function closenessAmong(
  connection: Connection,
  ledgerId: number,
  claims: readonly Placed[],
): Promise<Closeness> {
  const sayings = await ownSayings(connection, ledgerId, claims)
  const byNumber = new Map(claims.map(({ row }, at) => [row.number, sayings[at] ?? null]))
  return (one, other) => {
    const [a, b] = [byNumber.get(one.row.number) ?? null, byNumber.get(other.row.number) ?? null]
    return a === null || b === null ? null : cosine(a.vector, b.vector)
  }
}
