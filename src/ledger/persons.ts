import { nameKey } from './name-key.ts'

/** A name that somebody speaks under: in every article, or, to tell namesakes apart, in one. */
export interface SpeakerName {
  readonly name: string
  readonly articleId: string | null
}

/**
 * A named person says that these names are one person's ("merged"). A single name of one article parts a namesake from
 * the rest; `wikidata` says who it is. `over` names the refusals that this knowingly goes against.
 */
export interface MergedPayload {
  readonly by: string
  readonly names: readonly SpeakerName[]
  /** What the person is to be called; null leaves that to the names. */
  readonly called: string | null
  readonly wikidata: string | null
  /** What spoke for it, in words, as it was shown. */
  readonly evidence: readonly string[]
  readonly reason: string | null
  readonly over: readonly number[]
}

/** A merge is taken back ("split"): its names are not suggested again. */
export interface SplitPayload {
  readonly by: string
  readonly of: number
  readonly reason: string
}

/** These names are not one person's ("refused"). */
export interface RefusedPayload {
  readonly by: string
  readonly names: readonly SpeakerName[]
  readonly reason: string
}

/** What people enter about who is who. */
export type Identifying =
  | { readonly what: 'merged'; readonly payload: MergedPayload }
  | { readonly what: 'split'; readonly payload: SplitPayload }
  | { readonly what: 'refused'; readonly payload: RefusedPayload }

/** Somebody who goes by several names, or is known by an id: the merges that stand and hang together. */
export interface Person {
  /** The sequence of the first of its merges. */
  readonly id: number
  readonly called: string
  readonly wikidata: string | null
  readonly names: readonly SpeakerName[]
  /** The sequences of its merges, oldest first. */
  readonly merges: readonly number[]
}

/** Who is who as the entries leave it: merges in force, and names that were said to be different people's. */
export interface Identities {
  readonly merges: ReadonlyMap<number, MergedPayload>
  readonly refusals: ReadonlyMap<number, readonly SpeakerName[]>
}

/** Nobody has said who is who. */
export const NO_IDENTITIES: Identities = { merges: new Map(), refusals: new Map() }

/** The form in which speakers' names are compared: the name's words, and the one article that it is limited to. */
export function speakerKey({ name, articleId }: SpeakerName): string {
  return articleId === null ? nameKey(name) : `${nameKey(name)} ${articleId}`
}

/**
 * Who is who after an entry, or null when the entry changes nothing: it splits what is no merge, refuses what is one
 * person, goes against a refusal without naming it, or joins two who are known by different ids.
 */
export function identitiesAfter(
  before: Identities,
  { what, payload }: Identifying,
  sequence: number,
): Identities | null {
  if (what === 'merged') return afterMerge(before, payload, sequence)
  return what === 'split' ? afterSplit(before, payload, sequence) : afterRefusal(before, payload, sequence)
}

/** The refusals that a merge of these names would go against. */
export function refusalsAgainst(before: Identities, names: readonly SpeakerName[]): readonly number[] {
  const joined = componentsOf([...before.merges.values()].map((merge) => merge.names).concat([names]))
  const now = componentsOf([...before.merges.values()].map((merge) => merge.names))
  return [...before.refusals].flatMap(([sequence, refused]) =>
    isParted(refused, now) && !isParted(refused, joined) ? [sequence] : [],
  )
}

/** The persons that the merges in force make, by the sequence of the first merge. */
export function personsIn({ merges }: Identities): readonly Person[] {
  const groups = componentsOf([...merges.values()].map(({ names }) => names))
  const persons = new Map<string, Person>()
  for (const [sequence, merge] of merges) {
    const group = groups.get(speakerKey(merge.names[0]!))!
    const known = persons.get(group)
    persons.set(group, known === undefined ? newPerson(sequence, merge) : joinedBy(known, sequence, merge))
  }
  return [...persons.values()]
}

function newPerson(sequence: number, { names, called, wikidata }: MergedPayload): Person {
  return { id: sequence, called: called ?? names[0]!.name, wikidata, names: once(names), merges: [sequence] }
}

function joinedBy(person: Person, sequence: number, { names, called, wikidata }: MergedPayload): Person {
  return {
    id: person.id,
    called: called ?? person.called,
    wikidata: wikidata ?? person.wikidata,
    names: once([...person.names, ...names]),
    merges: [...person.merges, sequence],
  }
}

function once(names: readonly SpeakerName[]): readonly SpeakerName[] {
  return [...new Map(names.map((name) => [speakerKey(name), name])).values()]
}

function afterMerge(before: Identities, payload: MergedPayload, sequence: number): Identities | null {
  const against = refusalsAgainst(before, payload.names)
  if (payload.names.length === 0 || !against.every((one) => payload.over.includes(one))) return null
  const merges = new Map([...before.merges, [sequence, payload] as const])
  const after = {
    merges,
    refusals: new Map([...before.refusals].filter(([one]) => !against.includes(one))),
  }
  return hasTwoIds(after, sequence) ? null : after
}

/** Two ids make two persons, whatever their names: whoever knows better splits the merge that gave the other id first. */
function hasTwoIds({ merges }: Identities, sequence: number): boolean {
  const person = personsIn({ merges, refusals: new Map() }).find((one) => one.merges.includes(sequence))!
  const others = person.merges.filter((one) => one !== sequence).map((one) => merges.get(one)!.wikidata)
  const ids = new Set([...others, merges.get(sequence)!.wikidata].filter((id) => id !== null))
  return ids.size > 1
}

function afterSplit(before: Identities, { of }: SplitPayload, sequence: number): Identities | null {
  const merge = before.merges.get(of)
  if (merge === undefined) return null
  const merges = new Map([...before.merges].filter(([one]) => one !== of))
  const parted = isParted(merge.names, componentsOf([...merges.values()].map(({ names }) => names)))
  const refusals = parted ? new Map([...before.refusals, [sequence, merge.names]]) : before.refusals
  return { merges, refusals }
}

function afterRefusal(before: Identities, { names }: RefusedPayload, sequence: number): Identities | null {
  const now = componentsOf([...before.merges.values()].map((merge) => merge.names))
  if (!isParted(names, now)) return null
  return { merges: before.merges, refusals: new Map([...before.refusals, [sequence, names] as const]) }
}

/** Says whether some two of the names are different people's. */
function isParted(names: readonly SpeakerName[], groups: ReadonlyMap<string, string>): boolean {
  const keys = new Set(names.map((name) => groups.get(speakerKey(name)) ?? speakerKey(name)))
  return keys.size > 1
}

/** For each name the first name of those that hang together with it. */
function componentsOf(lists: readonly (readonly SpeakerName[])[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root)!
    return root
  }
  for (const names of lists)
    for (const name of names) {
      const [one, other] = [rootOf(speakerKey(names[0]!)), rootOf(speakerKey(name))]
      parents.set(one, one)
      parents.set(other, one)
    }
  return new Map([...parents.keys()].map((key) => [key, rootOf(key)]))
}
