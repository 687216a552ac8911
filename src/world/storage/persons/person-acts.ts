import { nameKey, type SpeakerName } from '../../../ledger/index.ts'
import type { Connection } from '../connection.ts'
import type { Speaker } from './person-of.ts'
import type { PersonAct } from './persons.ts'
import { identitiesOf, identityEntries, identifyingOf, type IdentityEntry } from './project-persons.ts'

/** What people entered about a speaker's names, oldest first; an erased entry is about nobody. */
export async function personActs(
  connection: Connection,
  ledgerId: number,
  { keys }: Speaker,
): Promise<readonly PersonAct[]> {
  const entries = await identityEntries(connection, ledgerId)
  const { merges, refusals } = identitiesOf(entries)
  const namesOf = new Map(entries.map((entry) => [entry.sequence, namesIn(entry, entries)]))
  return entries.flatMap((entry) => {
    const act = identifyingOf(entry)
    const names = namesOf.get(entry.sequence) ?? []
    if (act === null || !names.some(({ name }) => keys.includes(nameKey(name)))) return []
    const { payload } = act
    return {
      sequence: entry.sequence,
      recordedAt: entry.recordedAt,
      what: act.what,
      stands: act.what === 'split' || merges.has(entry.sequence) || refusals.has(entry.sequence),
      by: payload.by,
      names,
      wikidata: 'wikidata' in payload ? payload.wikidata : null,
      evidence: 'evidence' in payload ? payload.evidence : [],
      reason: payload.reason,
      of: 'of' in payload ? payload.of : null,
    }
  })
}

/** The names that an entry is about: a split is about those of the merge that it takes back. */
function namesIn({ payload }: IdentityEntry, entries: readonly IdentityEntry[]): readonly SpeakerName[] {
  if (payload === null) return []
  if ('names' in payload) return payload.names
  const merge = entries.find(({ sequence }) => sequence === payload.of)?.payload
  return merge && 'names' in merge ? merge.names : []
}
