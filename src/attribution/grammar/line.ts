import { cueGroups, type VerbGroup } from './verb-group.ts'
import type { Passage } from './passage.ts'

/** A passage with its cue verbs found: what a reader reads. `starts` finds a group by its first word. */
export interface Line extends Passage {
  readonly groups: readonly VerbGroup[]
  readonly starts: ReadonlyMap<number, VerbGroup>
}

/** Marks the cue verbs of a passage. */
export function toLine(passage: Passage): Line {
  const groups = cueGroups(passage.words)
  return { ...passage, groups, starts: new Map(groups.map((group) => [group.from, group])) }
}
