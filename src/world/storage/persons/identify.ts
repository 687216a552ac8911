import {
  canonicalJson,
  identitiesAfter,
  personsIn,
  refusalsAgainst,
  speakerKey,
  type Identifying,
  type Identities,
  type MergedPayload,
  type SpeakerName,
} from '../../../ledger/index.ts'
import type { Writer } from '../add.ts'
import { append, expectRows, lockHead, sealHappening } from '../append.ts'
import type { Connection } from '../connection.ts'
import { storeError } from '../store-error.ts'
import {
  identitiesOf,
  identityEntries,
  identifyingOf,
  projectPersons,
  type IdentityEntry,
} from './project-persons.ts'

/** What is known when the ledger's end is locked. */
export interface Before {
  readonly connection: Connection
  readonly identities: Identities
  readonly entries: readonly IdentityEntry[]
}

/** What entering came to: the entry, and whether the very same was in force already. */
export interface Entered {
  readonly sequence: number
  readonly repeated: boolean
}

/** Makes an entry about who is who from what is known, and enters it, in one transaction; what cannot stand is refused. */
export async function identify(
  { database, ledgerId, actor }: Writer,
  make: (before: Before) => Promise<Identifying>,
): Promise<Entered> {
  return database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const entries = await identityEntries(connection, ledgerId)
    const before = { connection, entries, identities: identitiesOf(entries) }
    const act = await make(before)
    const same = inForce(act, before)
    if (same !== null) return { sequence: same, repeated: true }
    const after = identitiesAfter(before.identities, act, end.head.tree.size)
    if (after === null) throw refused(act, before)
    const [entry] = await append(connection, ledgerId, end, [sealHappening({ ...act, actor })])
    const { rowCount } = await connection.query(
      'insert into person_entries (ledger_id, sequence) values ($1, $2)',
      [ledgerId, entry!.sequence],
    )
    expectRows('person_entries', rowCount, 1)
    // A clock that went back is an entry of its own before this one: the state is of the sequence that was given.
    const standing = identitiesAfter(before.identities, act, entry!.sequence) ?? after
    await projectPersons(connection, ledgerId, before.identities, standing)
    return { sequence: entry!.sequence, repeated: false }
  })
}

/** The entry in force that says the very same, whoever says it again. */
function inForce(act: Identifying, { entries, identities }: Before): number | null {
  const saying = sayingOf(act)
  const found = entries.findLast((entry) => {
    const said = identifyingOf(entry)
    const stands = identities.merges.has(entry.sequence) || identities.refusals.has(entry.sequence)
    return said !== null && stands && said.what === act.what && sayingOf(said) === saying
  })
  return found?.sequence ?? null
}

function sayingOf({ what, payload }: Identifying): string {
  if (what === 'split') return `split ${payload.of} ${payload.by}`
  const names = payload.names.map(speakerKey).toSorted()
  const more = what === 'merged' ? [payload.called, payload.wikidata] : []
  const written = canonicalJson({ names, more })
  return written.ok ? written.value : ''
}

function refused(act: Identifying, before: Before): Error {
  if (act.what === 'split') return notMerged(act.payload.of, before)
  if (act.what === 'refused')
    return storeError(
      'one-person',
      'These names were said to be one person’s.',
      'Take that merge back first: sayso persons split.',
    )
  return cannotMerge(act.payload, before)
}

function notMerged(of: number, { entries }: Before): Error {
  const split = entries.find(
    ({ what, payload }) => what === 'split' && payload !== null && 'of' in payload && payload.of === of,
  )
  if (split === undefined)
    return storeError('no-merge', `Entry ${of} is no merge that stands.`, 'See `sayso persons show NAME`.')
  return storeError(
    'came-second',
    `${split.payload?.by ?? 'Somebody'} took this merge back already (entry ${split.sequence}).`,
    'Nothing is left to do.',
  )
}

function cannotMerge({ names }: MergedPayload, { identities, entries }: Before): Error {
  const against = refusalsAgainst(identities, names)
  if (against.length === 0)
    return storeError(
      'two-ids',
      'These names belong to people with different Wikidata ids.',
      'Take back the merge that gave the wrong id first: sayso persons split.',
    )
  const [first] = against
  const payload = entries.find(({ sequence }) => sequence === first)?.payload
  const reason = payload?.reason ?? 'no reason'
  return storeError(
    'refused-before',
    `${payload?.by ?? 'Somebody'} said that these are not one person (entry ${first}: ${reason}).`,
    `To go against that knowingly, name it: --over ${against.join(' --over ')}`,
  )
}

/** A name as it is entered: as the ledger writes it, where it does; a person by id stands for his first name. */
export async function asWritten(
  { connection, identities }: Before,
  ledgerId: number,
  { name, articleId }: SpeakerName,
): Promise<SpeakerName> {
  const person = personsIn(identities).find(({ id }) => `p${id}` === name.trim().toLowerCase())
  if (person !== undefined) return person.names[0]!
  const key = speakerKey({ name, articleId: null })
  if (key === '') throw storeError('no-name', `"${name}" is no name.`, 'Give names as claims show them.')
  const { rows } = await connection.query<{ name: string; article: string | null }>(
    `select (select min(name) from names where ledger_id = $1 and facet = 'speaker' and key = $2) as name,
       (select min(article_id) from articles where ledger_id = $1 and article_id between $3 and $3 || 'g'
        having count(*) = 1) as article`,
    [ledgerId, key, articleId ?? ''],
  )
  const [row] = rows
  if (articleId !== null && row?.article === null)
    throw storeError(
      'no-article',
      `There is no article ${articleId}, or more than one.`,
      'Give more of its id.',
    )
  return { name: row?.name ?? name.trim(), articleId: articleId === null ? null : row!.article }
}
