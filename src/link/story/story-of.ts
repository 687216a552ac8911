/**
 * Whether two articles tell of the same matter, by the names in them: `one` story, `other` stories, or null where the
 * names do not tell.
 */
export type Story = 'one' | 'other' | null

/** Names that both have, and the share of the fewer that they are: reports of one event have the most of them. */
const ONE = { names: 2, share: 0.3 }

/** With so many names each and none of the other's, two articles are about other things. */
const ENOUGH = 2

/** Compares two articles by the names in them; null names are not known. */
export function storyOf(one: readonly string[] | null, other: readonly string[] | null): Story {
  if (one === null || other === null) return null
  const fewer = Math.min(one.length, other.length)
  const there = new Set(other)
  const both = one.filter((name) => there.has(name)).length
  if (both >= ONE.names && both >= fewer * ONE.share) return 'one'
  return both === 0 && fewer >= ENOUGH ? 'other' : null
}
