import { signs, speaksAgainst } from './evidence.ts'
import { latinWords, likeness, skeleton } from './likeness.ts'
import type { SeenSpeaker, Suggestion } from './seen.ts'

/** Names of one skeleton beyond this many are not compared with each other: every Smith with every Smith. */
const MOST_ALIKE = 60

/**
 * Suggests which names may be one person's, best first: alike by their form, and alike in at least one thing beside it
 * (role, affiliation, company, an imported id). Names that `settled` knows are left out. Linear for ordinary names.
 */
export function suggestMerges(
  speakers: readonly SeenSpeaker[],
  settled: (one: string, other: string) => boolean = () => false,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const alike of blocks(speakers))
    for (let i = 0; i < alike.length; i++)
      for (let j = i + 1; j < alike.length; j++) {
        const [one, other] = [alike[i]!, alike[j]!]
        const key = JSON.stringify([one.name, other.name].toSorted())
        if (found.has(key) || settled(one.name, other.name)) continue
        const suggestion = suggest(one, other)
        if (suggestion !== null) found.set(key, suggestion)
      }
  return [...found.values()].toSorted(
    (one, other) => other.weight - one.weight || one.names.join().localeCompare(other.names.join()),
  )
}

/** People whose surnames sound alike, and those who share an imported id, whatever their names. */
function blocks(speakers: readonly SeenSpeaker[]): Iterable<readonly SeenSpeaker[]> {
  const byKey = new Map<string, SeenSpeaker[]>()
  for (const speaker of speakers) {
    if (speaker.kind !== 'person') continue
    for (const key of keysOf(speaker)) {
      const block = byKey.get(key) ?? []
      if (block.length < MOST_ALIKE) block.push(speaker)
      byKey.set(key, block)
    }
  }
  return byKey.values()
}

function keysOf({ name, known }: SeenSpeaker): ReadonlySet<string> {
  const surnames = latinWords(name).map((words) => skeleton(words.at(-1) ?? ''))
  return new Set([...surnames.filter((key) => key.length > 1), ...known.map((id) => `id ${id}`)])
}

function suggest(one: SeenSpeaker, other: SeenSpeaker): Suggestion | null {
  if (speaksAgainst(one, other)) return null
  const form = likeness(one.name, other.name)
  const beside = signs(one, other)
  const known = one.known.some((id) => other.known.includes(id))
  if ((form === null && !known) || beside.length === 0) return null
  const all = [...(form === null ? [] : [{ says: form.how, weight: form.weight }]), ...beside]
  return {
    names: one.articles.length >= other.articles.length ? [one.name, other.name] : [other.name, one.name],
    evidence: all.toSorted((a, b) => b.weight - a.weight).map(({ says }) => says),
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
  }
}
