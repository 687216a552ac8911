import type { Suggestion } from '../../../claim/index.ts'
import type { SpeakerName } from '../../../ledger/index.ts'
import type { Progress } from '../progress.ts'

/** A name of a person: how many claims are by it, and between which days. */
export interface PersonName extends SpeakerName {
  readonly claims: number
  readonly first: string | null
  readonly last: string | null
}

/** A role or affiliation as articles stated it, and between which days it was stated. */
export interface StatedRole {
  readonly role: string | null
  readonly affiliation: string | null
  readonly claims: number
  readonly first: string
  readonly last: string
}

/** What a named person entered about who is who; `what` it was, and whether it stood. */
export interface PersonAct {
  readonly sequence: number
  readonly recordedAt: string
  readonly what: 'merged' | 'split' | 'refused'
  readonly stands: boolean
  readonly by: string
  readonly names: readonly SpeakerName[]
  readonly wikidata: string | null
  readonly evidence: readonly string[]
  readonly reason: string | null
  /** The merge that a split takes back. */
  readonly of: number | null
}

/** Somebody in a list: one person as people have merged his names, or one name that nobody has said whose it is. */
export interface PersonRow {
  /** "p17", by which every command takes a person; null for a bare name. */
  readonly id: string | null
  readonly called: string
  readonly wikidata: string | null
  readonly names: readonly string[]
  readonly claims: number
}

/** A person as looked at: every name, the roles as of their days, who entered what, and what an imported list holds. */
export interface PersonView extends Omit<PersonRow, 'names'> {
  readonly names: readonly PersonName[]
  readonly roles: readonly StatedRole[]
  readonly acts: readonly PersonAct[]
  readonly suggestions: readonly Suggestion[]
  readonly known: readonly KnownPerson[]
}

/** Somebody of an imported list, with the positions that it gives. */
export interface KnownPerson {
  readonly id: string
  readonly label: string
  readonly description: string | null
  readonly positions: readonly {
    readonly title: string
    readonly organisation: string | null
    readonly from: string | null
    readonly to: string | null
  }[]
}

/** What merging takes: names as they stand in the ledger, or persons by id; `over` names refusals that it goes against. */
export interface Merging {
  readonly by: string
  readonly names: readonly SpeakerName[]
  readonly called?: string | null | undefined
  readonly wikidata?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly over?: readonly number[] | undefined
}

/** What entering came to; `person` is who the names are now, or null where they are nobody together. */
export interface Identified {
  readonly sequence: number
  readonly repeated: boolean
  readonly person: PersonRow | null
}

/** What an import of people came to. */
export interface PeopleImported {
  readonly people: number
  readonly bad: number
}

/** Who is who across articles. Only a named person merges, splits and refuses; every act is an entry. */
export interface Persons {
  /** Persons and names with most claims first; narrowed by the words' beginnings. */
  persons(starting?: string, limit?: number): Promise<readonly PersonRow[]>
  /** A person by id ("p17") or by one of the names; null when no claim and no entry has it. */
  person(name: string): Promise<PersonView | null>
  /** Names that may be one person's, with the evidence for each; of one name only, where one is given. */
  suggestions(name?: string, limit?: number): Promise<readonly Suggestion[]>
  merge(merging: Merging): Promise<Identified>
  /** Takes the merge of an entry back. */
  split(of: number, by: string, reason: string): Promise<Identified>
  /** Says that names are not one person's, so that they are not suggested again. */
  refuse(names: readonly SpeakerName[], by: string, reason: string): Promise<Identified>
  /** Imports a list of people: Wikidata's JSON dump, JSONL or CSV. Its ids are suggestions until a person confirms one. */
  importPeople(
    file: string,
    onProgress?: (progress: Progress) => void,
    onBad?: (fault: string) => void,
  ): Promise<PeopleImported>
}
