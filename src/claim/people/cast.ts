import type { Span } from '../../article/index.ts'
import type { Naming } from './naming.ts'
import { keyOf, partsOf, surname } from './name-key.ts'
import type { Passage } from './passage.ts'
import type { Role } from './role.ts'
import { fold, sameGivenName } from './spelling.ts'
import { MODIFIERS, NAME_LINKS } from './words/en.ts'
import { MENS_NAMES, WOMENS_NAMES } from './words/first-names.ts'

/** Somebody an article names: one member per person or organisation, with everything said of them by name. */
export interface Member {
  readonly id: number
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'country' | 'unknown'
  readonly gender: 'he' | 'she' | null
  readonly roles: Role[]
  readonly affiliation: string | null
  /** Where it is named, full names before short ones. */
  readonly mentions: Span[]
}

/** A place where a member is named: words `[from, to)`. */
export interface Mention {
  readonly member: number
  readonly from: number
  readonly to: number
}

/** Everybody an article names, the places where it does, and the ways to look them up. */
export interface Cast {
  readonly members: readonly Member[]
  readonly mentions: readonly Mention[]
  /** The members that a name, given as lower-case words, can mean at a word: those named before it, if any are. */
  readonly named: (name: readonly string[], gender: 'he' | 'she' | null, before: number) => readonly number[]
}

interface Draft {
  words: readonly string[]
  name: string
  kind: Member['kind']
  gender: 'he' | 'she' | null
  roles: Role[]
  affiliation: string | null
  mentions: Span[]
  /** The word where it is first named. */
  first: number
}

interface Index {
  readonly drafts: Draft[]
  readonly byLast: Map<string, number[]>
  readonly byGiven: Map<string, number[]>
  readonly whole: Map<string, number>
  /** By what a name of three words or more may be shortened to, a name in the middle or the front of it. */
  readonly byPart: Map<string, number[]>
}

/** Gathers the names of a passage into members: full names first, then the short ones that mean them. Linear. */
export function toCast(namings: readonly Naming[], passage: Passage): Cast {
  const index: Index = {
    drafts: [],
    byLast: new Map(),
    byGiven: new Map(),
    whole: new Map(),
    byPart: new Map(),
  }
  const mentions: Mention[] = []
  const late: Naming[] = []
  const ordinary = ordinaryWords(passage.words)
  for (const naming of namings) {
    if (isShort(naming, passage.words, ordinary)) late.push(naming)
    else mentions.push(mention(naming, enter(index, naming, passage)))
  }
  for (const naming of late) {
    const bearers = lookUp(index, naming.name.slice(-1), naming.role?.gender ?? null, naming.from)
    const found = bearers.length > 1 ? ofRole(bearers, naming.role, index) : bearers
    if (found.length > 1 && naming.name.length === 1) continue
    const id = found.length === 1 ? found[0]! : enter(index, naming, passage)
    if (found.length === 1) describe(index.drafts[id]!, naming, passage)
    mentions.push(mention(naming, id))
  }
  return {
    members: index.drafts.map((draft, id) => toMember(draft, id)),
    mentions: mentions.toSorted((one, other) => one.from - other.from),
    named: (name, gender, before) => lookUp(index, name, gender, before),
  }
}

/** "President Voss" and "Mr Voss" are two, where one of them was called president. */
function ofRole(ids: readonly number[], role: Role | null, { drafts }: Index): readonly number[] {
  const own = role?.classes[0]
  if (own === undefined) return ids
  const same = ids.filter((id) => drafts[id]!.roles.some(({ classes }) => classes[0] === own))
  return same.length === 1 ? same : ids
}

/** One word, or two of which the first is an ordinary word that opens a sentence: "Top Voss aides". */
function isShort({ name, kind, from, role }: Naming, words: Passage['words'], ordinary: Ordinary): boolean {
  if (kind === 'country') return false
  if (name.length !== 2 || role !== null || kind === 'organisation') return name.length === 1
  return words[from]!.opens && (MODIFIERS.has(name[0]!) || ordinary().has(name[0]!))
}

type Ordinary = () => ReadonlySet<string>

/** The words that stand somewhere in small letters; gathered once, when first asked for. */
function ordinaryWords(words: Passage['words']): Ordinary {
  let known: ReadonlySet<string> | null = null
  const gather = (): ReadonlySet<string> => {
    const small = new Set<string>()
    for (const { capital, lower } of words) if (!capital) small.add(lower)
    return small
  }
  return () => (known ??= gather())
}

function mention({ whole, to }: Naming, member: number): Mention {
  return { member, from: whole, to }
}

/** Adds a naming to the member it means, or as a new member; yields the member's number. */
function enter(index: Index, naming: Naming, passage: Passage): number {
  const key = keyOf(naming.name)
  const known =
    index.whole.get(key) ?? (naming.kind === 'person' ? knownPerson(index, naming, key) : undefined)
  const id = known ?? index.drafts.length
  if (known === undefined) index.drafts.push(newDraft(naming))
  index.whole.set(key, id)
  if (naming.acronym !== null) index.whole.set(fold(naming.acronym), id)
  describe(index.drafts[id]!, naming, passage)
  if (known === undefined && naming.kind !== 'organisation' && naming.kind !== 'country') {
    push(index.byLast, fold(surname(naming.name)), id)
    if (naming.name.length > 1) push(index.byGiven, fold(naming.name[0]!), id)
    for (const part of partsOf(naming.name)) push(index.byPart, part, id)
  }
  return id
}

function newDraft(naming: Naming): Draft {
  return {
    words: [],
    name: '',
    kind: naming.kind,
    gender: null,
    roles: [],
    affiliation: null,
    mentions: [],
    first: naming.from,
  }
}

/** The one person already named whose surname is the same and who shares a given name. */
function knownPerson(index: Index, { name }: Naming, key: string): number | undefined {
  if (name.length < 2) return undefined
  const longer = index.byPart.get(key)
  if (longer?.length === 1) return longer[0]
  const same = (index.byLast.get(fold(surname(name))) ?? []).filter((id) => {
    const given = givenNames(index.drafts[id]!.words)
    return given.some((one) => givenNames(name).some((other) => sameGivenName(one, other)))
  })
  return same.length === 1 ? same[0] : undefined
}

function givenNames(name: readonly string[]): readonly string[] {
  return name.slice(0, -1)
}

function describe(draft: Draft, naming: Naming, { words, text }: Passage): void {
  const span: Span = [words[naming.from]!.start, words[naming.to - 1]!.end]
  if (isFuller(naming.name, draft.words) && !isOpening(naming, words, draft)) {
    draft.words = naming.name
    draft.name = text.slice(span[0], span[1]).replace(/\s+/g, ' ')
  }
  draft.mentions.push(span)
  if (naming.kind === 'person' && draft.kind === 'unknown') draft.kind = 'person'
  characterise(draft, naming.name, naming.role, naming.after)
}

/** "See Voss" makes no fuller name of a known Mira Voss. */
function isOpening({ name, from }: Naming, words: Passage['words'], { words: known }: Draft): boolean {
  return words[from]!.opens && known.length > 1 && name.length === 2 && !sameGivenName(name[0]!, known[0]!)
}

/** "Van der Laan" is short for whoever has a given name before it. A longer form is fuller if it begins alike; else the longer one has caught a word too many ("Challenger Mira Voss"). */
function isFuller(name: readonly string[], known: readonly string[]): boolean {
  if (known.length < 2 || name.length < 2) return name.length > known.length
  if (name.length < known.length && NAME_LINKS.has(name[0]!)) return false
  if (known.length < name.length && NAME_LINKS.has(known[0]!)) return true
  const alike = sameGivenName(name[0]!, known[0]!)
  return alike ? name.length > known.length : name.length < known.length
}

function characterise(
  draft: Draft,
  name: readonly string[],
  role: Role | null,
  after: Naming['after'],
): void {
  for (const one of [role, after === null ? null : after.role]) {
    if (one === null) continue
    addRole(draft, one)
    draft.gender ??= genderFor(one, name)
  }
  draft.gender ??= givenGender(name)
  draft.affiliation ??= after?.affiliation ?? role?.affiliation ?? null
}

/** "Chairman" and "spokesman" are said of women too; their given names tell. */
function genderFor({ gender, text }: Role, name: readonly string[]): 'he' | 'she' | null {
  return gender === 'he' && OFFICE_OF_MAN.test(text) ? (givenGender(name) ?? gender) : gender
}

const OFFICE_OF_MAN = /\p{L}man(?!\p{L})/u

/** Roles kept of one member: enough for every way an article describes somebody. */
const MOST_ROLES = 12

function addRole(draft: Draft, role: Role): void {
  if (
    draft.roles.length < MOST_ROLES &&
    role.classes.length > 0 &&
    !draft.roles.some(({ text }) => text === role.text)
  )
    draft.roles.push(role)
}

function givenGender(name: readonly string[]): 'he' | 'she' | null {
  if (name.length < 2) return null
  if (MENS_NAMES.has(name[0]!)) return 'he'
  if (WOMENS_NAMES.has(name[0]!)) return 'she'
  const last = name.at(-1)!
  return last.endsWith('a') && last.length > 5 && DAUGHTERS.test(last) ? 'she' : null
}

/** Surnames that only women bear: "Ivanova", "Petrovskaya". */
const DAUGHTERS = /(?:ov|ev|in|sk)a(?:ya|ia)?$/

function lookUp(
  index: Index,
  name: readonly string[],
  gender: 'he' | 'she' | null,
  before: number,
): readonly number[] {
  const whole = index.whole.get(keyOf(name))
  if (whole !== undefined && name.length > 1) return [whole]
  const fitting = bearers(index, name).filter(
    (id) => (index.drafts[id]!.gender ?? gender ?? '') === (gender ?? index.drafts[id]!.gender ?? ''),
  )
  if (fitting.length === 0) return whole === undefined ? [] : [whole]
  const introduced = fitting.filter((id) => index.drafts[id]!.first < before)
  return introduced.length > 0 ? introduced : fitting
}

function bearers(index: Index, name: readonly string[]): readonly number[] {
  const last = index.byLast.get(fold(surname(name))) ?? []
  if (name.length > 1) return last.filter((id) => sharesGiven(index.drafts[id]!, name))
  if (last.length > 0) return last
  return index.byGiven.get(fold(name[0]!)) ?? index.byPart.get(fold(name[0]!)) ?? []
}

function sharesGiven({ words }: Draft, name: readonly string[]): boolean {
  return words.length < 2 || sameGivenName(words[0]!, name[0]!)
}

/** One name with more bearers than this is in doubt anyway, and longer lists would be slow. */
const MOST_BEARERS = 24

function push(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (ids.length < MOST_BEARERS && !ids.includes(id)) ids.push(id)
}

function toMember({ name, kind, gender, roles, affiliation, mentions }: Draft, id: number): Member {
  return { id, name, kind, gender, roles, affiliation, mentions }
}
