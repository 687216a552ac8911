/** persons/: who is who across articles: only a named person merges, splits and refuses; every act is an entry. */
import { suggestMerges, type Suggestion } from '../../../claim/index.ts'
import {
  nameKey,
  personsIn,
  speakerKey,
  type Identifying,
  type Identities,
  type RefusedPayload,
  type SpeakerName,
} from '../../../ledger/index.ts'
import { isUsableName } from '../../../article/index.ts'
import type { Writer } from '../add.ts'
import { storeError } from '../store-error.ts'
import { asWritten, identify, type Before, type Entered } from './identify.ts'
import { importPeople } from './import-people.ts'
import { personActs } from './person-acts.ts'
import { speakerNamed } from './person-of.ts'
import { knownPeople, namesOf, personRows, statedRoles } from './person-queries.ts'
import type { Identified, Merging, Persons, PersonView } from './persons.ts'
import { identitiesOf, identityEntries } from './project-persons.ts'
import { aliasesOf, seenSpeakers } from './seen-speakers.ts'

export { startPersons, type PersonsCheck } from './check-persons.ts'
export { forgetPersons, personEntriesOnlyOf } from './forget-persons.ts'
export { PERSON_OF_CLAIM, speakersFound } from './person-of.ts'
export type * from './persons.ts'

/** Who is who in a ledger: what people entered, and what a program suggests to them. */
export function personsOver(writer: Writer): Persons {
  const { database, ledgerId } = writer
  const entered = async (result: Entered, names: readonly SpeakerName[]): Promise<Identified> => {
    const { person } = await speakerNamed(database, ledgerId, names[0]?.name ?? '')
    const rows = person === null ? [] : await personRows(database, ledgerId, `p${person}`, 1)
    return { ...result, person: rows[0] ?? null }
  }
  const all = async (before: Before, names: readonly SpeakerName[]) =>
    Promise.all(names.map(async (name) => asWritten(before, ledgerId, name)))
  return {
    persons: async (starting = '', limit = 50) => personRows(database, ledgerId, starting, limit),
    person: async (name) => personView(writer, name),
    suggestions: async (name, limit = 50) => (await suggested(writer, name)).slice(0, limit),
    merge: async (merging) => {
      const by = named(merging.by)
      const result = await identify(writer, async (before) => {
        const names = await all(before, merging.names)
        lacksNames(names, merging)
        const evidence = await evidenceFor(writer, names)
        const { called = null, wikidata = null, reason = null, over = [] } = merging
        return { what: 'merged', payload: { by, names, called, wikidata, evidence, reason, over } }
      })
      return entered(result, merging.names)
    },
    split: async (of, by, reason) => {
      const payload = { by: named(by), of, reason: because(reason) }
      return { ...(await identify(writer, async () => ({ what: 'split', payload }))), person: null }
    },
    refuse: async (names, by, reason) => {
      const more = { by: named(by), reason: because(reason) }
      return entered(await identify(writer, async (before) => refusing(await all(before, names), more)), [])
    },
    importPeople: async (file, onProgress = () => undefined, onBad = () => undefined) =>
      importPeople(database, file, onProgress, onBad),
  }
}

function refusing(names: readonly SpeakerName[], more: Omit<RefusedPayload, 'names'>): Identifying {
  if (new Set(names.map(speakerKey)).size > 1) return { what: 'refused', payload: { ...more, names } }
  throw storeError('one-name', 'One name cannot be two people’s.', 'Give two names.')
}

function named(by: string): string {
  if (isUsableName(by)) return by.trim()
  throw storeError('nobody', 'Only a named person says who is who.', 'Give your name.')
}

function because(reason: string): string {
  if (reason.trim() !== '') return reason.trim()
  throw storeError('no-reason', 'Nobody is told apart without a reason.', 'Give the reason.')
}

const WIKIDATA = /^Q[1-9]\d{0,15}$/

function lacksNames(names: readonly SpeakerName[], { wikidata }: Merging): void {
  if (wikidata !== undefined && wikidata !== null && !WIKIDATA.test(wikidata))
    throw storeError('bad-id', `"${wikidata}" is no Wikidata id.`, 'Give one like Q42.')
  const several = new Set(names.map(speakerKey)).size > 1
  const says = several || wikidata || names.some(({ articleId }) => articleId !== null)
  if (!says || names.length === 0)
    throw storeError(
      'one-name',
      'One name is one name: there is nothing to merge.',
      'Give another name, an id, or the article whose speaker is somebody else.',
    )
}

/** What spoke for a merge when it was entered, in words: none where somebody knew better than the program. */
async function evidenceFor(writer: Writer, names: readonly SpeakerName[]): Promise<readonly string[]> {
  const keys = [...new Set(names.map(({ name }) => nameKey(name)))]
  const speakers = await seenSpeakers(writer.database, writer.ledgerId, keys)
  return [...new Set(suggestMerges(speakers).flatMap(({ evidence }) => evidence))]
}

async function suggested({ database, ledgerId }: Writer, name?: string): Promise<readonly Suggestion[]> {
  const identities = identitiesOf(await identityEntries(database, ledgerId))
  const speakers = await seenSpeakers(database, ledgerId)
  const suggestions = suggestMerges(speakers, settledBy(identities))
  if (name === undefined) return suggestions
  const { keys } = await speakerNamed(database, ledgerId, name)
  const own = new Set([...keys, ...(await aliasesOf(database, ledgerId, name))])
  return suggestions.filter(({ names }) => names.some((one) => own.has(nameKey(one))))
}

/** Two names are settled when they are one person's, or were said or found not to be. */
function settledBy(identities: Identities): (one: string, other: string) => boolean {
  const persons = new Map<string, number>()
  for (const { id, names } of personsIn(identities))
    for (const name of names) persons.set(speakerKey(name), id)
  const groupOf = (name: string): string => `${persons.get(nameKey(name)) ?? nameKey(name)}`
  const refused = new Set<string>()
  for (const names of identities.refusals.values())
    for (const one of names)
      for (const other of names) refused.add(JSON.stringify([groupOf(one.name), groupOf(other.name)]))
  return (one, other) => {
    const [left, right] = [groupOf(one), groupOf(other)]
    return left === right || refused.has(JSON.stringify([left, right]))
  }
}

async function personView(writer: Writer, name: string): Promise<PersonView | null> {
  const { database, ledgerId } = writer
  const speaker = await speakerNamed(database, ledgerId, name)
  const names = await namesOf(database, ledgerId, speaker)
  const acts = await personActs(database, ledgerId, speaker)
  if (names.length === 0 && acts.length === 0) return null
  const id = speaker.person === null ? null : `p${speaker.person}`
  const [row] = id === null ? [] : await personRows(database, ledgerId, id, 1)
  const wikidata = row?.wikidata ?? null
  return {
    id,
    called: row?.called ?? names[0]?.name ?? name,
    wikidata,
    claims: names.reduce((sum, one) => sum + one.claims, 0),
    names,
    acts,
    roles: await statedRoles(database, ledgerId, speaker),
    suggestions: await suggested(writer, name),
    known: await knownPeople(database, speaker.keys, wikidata),
  }
}
