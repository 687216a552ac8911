import { cueGroups, type VerbGroup } from './verb-group.ts'
import type { Passage } from './passage.ts'

/** A passage with its cue verbs found: what a reader reads. `starts` finds a group by its first word. */
export interface Line extends Passage {
  readonly groups: readonly VerbGroup[]
  readonly starts: ReadonlyMap<number, VerbGroup>
}

/** Marks the cue verbs of a passage. */
export function toLine(passage: Passage): Line {
  const { text, words, span, paragraph, within } = passage
  const groups = cueGroups(words)
  const starts = new Map<number, VerbGroup>()
  for (const group of groups) starts.set(group.from, group)
  return { text, words, span, paragraph, within, groups, starts }
}
