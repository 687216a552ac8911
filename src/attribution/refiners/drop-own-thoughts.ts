import type { Find } from '../find.ts'

const THOUGHT = new Set(['think', 'predict', 'estimate'])
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'i', 'we'])

/**
 * Drops "they expected no change" under "economists said they expected no change": what a speaker says to think is what
 * the speaker says. Known by a pronoun that opens the outer content.
 */
export function dropOwnThoughts(found: readonly Find[], text: string): readonly Find[] {
  const openings = new Set(found.map(({ content }) => content[0]![0]))
  return found.filter(({ source, sense }) => {
    const [named] = source
    if (named === undefined || !THOUGHT.has(sense) || !openings.has(named[0])) return true
    return !PRONOUNS.has(text.slice(...named).toLowerCase())
  })
}
