/** Deeper chains of copies than this are cut: a copy of a copy of a copy. */
const DEEPEST = 32

/**
 * The first articles that an article goes back to: itself, where it goes back to none; two or more where stories were
 * merged. `parents` gives what an article directly goes back to.
 */
export function rootsOf(
  id: string,
  parents: (id: string) => readonly string[],
  depth = 0,
): readonly string[] {
  const direct = depth < DEEPEST ? parents(id) : []
  if (direct.length === 0) return [id]
  return [...new Set(direct.flatMap((parent) => rootsOf(parent, parents, depth + 1)))]
}
