import { bisect, type Reading, type Span } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { toCast, type Cast, type Member, type Mention } from './cast.ts'
import { namingsIn } from './naming.ts'
import { toPassage, wordAt, type Passage, type Word } from './passage.ts'
import type { Role } from './role.ts'
import { ORGANISATION_CLASS } from './words/en.ts'

/** Somebody who speaks in an article: a named member, or one whom the text only describes ("officials", "a resident"). */
export interface Actor {
  readonly id: number
  readonly name: string
  readonly kind: Member['kind'] | 'group'
  readonly gender: 'he' | 'she' | null
  readonly roles: Role[]
  readonly affiliation: string | null
  readonly mentions: Span[]
}

/**
 * What the readers of sources look at. It grows as the statements are read in text order: `speakers[i]` is the actor
 * found for statement `i`, and described actors join `actors` so that "the resident" can mean the one before.
 */
export interface Scene {
  readonly passage: Passage
  readonly statements: readonly Statement[]
  readonly cast: Cast
  readonly actors: Actor[]
  readonly byRole: Map<string, number[]>
  readonly byClass: Map<string, number[]>
  readonly speakers: (number | null)[]
  /** The actors who have spoken so far. */
  readonly spoken: Set<number>
  readonly described: Map<string, number>
  /** 1 for each word inside some statement's content. */
  readonly said: Uint8Array
}

/** Sets the scene: the words of a reading, everybody it names, and what is told as said. */
export function toScene(statements: readonly Statement[], reading: Reading): Scene {
  const passage = toPassage(reading)
  const cast = toCast(namingsIn(passage.words, passage.text), passage)
  const scene: Scene = {
    passage,
    statements,
    cast,
    actors: [],
    byRole: new Map(),
    byClass: new Map(),
    speakers: [],
    spoken: new Set(),
    described: new Map(),
    said: wordsSaid(statements, passage.words),
  }
  for (const member of cast.members) enter(scene, member)
  return scene
}

function enter(scene: Scene, actor: Actor): void {
  scene.actors.push(actor)
  for (const role of actor.roles) for (const name of role.classes) list(scene.byRole, name, actor.id)
  if (actor.kind === 'organisation') listClasses(scene, actor)
}

/** Notes what the text calls an actor, once, so that "the director" can mean it from here on. */
export function nameRole(scene: Scene, { id, roles }: Actor, role: Role): void {
  if (roles.some(({ text }) => text === role.text)) return
  roles.push(role)
  for (const name of role.classes) list(scene.byRole, name, id)
}

/** The actor whom these words describe, the same words meaning the same one. */
export function describedAs(scene: Scene, actor: Omit<Actor, 'id' | 'mentions'>): number {
  const key = actor.name.toLowerCase()
  const known = scene.described.get(key)
  if (known !== undefined) return known
  const { name, kind, gender, roles, affiliation } = actor
  const id = scene.actors.length
  enter(scene, { id, name, kind, gender, roles, affiliation, mentions: [] })
  scene.described.set(key, id)
  return id
}

function listClasses(scene: Scene, { id, name }: Actor): void {
  for (const word of name.toLowerCase().split(' ')) {
    const found = ORGANISATION_CLASS.get(word)
    if (found !== undefined) list(scene.byClass, found, id)
  }
}

/** More candidates than this are doubt however one counts, and lists without bound would be slow. */
const MOST_CANDIDATES = 24

function list(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (ids.length < MOST_CANDIDATES && ids.at(-1) !== id) ids.push(id)
}

function wordsSaid(statements: readonly Statement[], words: readonly Word[]): Uint8Array {
  const said = new Uint8Array(words.length)
  for (const { content } of statements)
    for (const [start, end] of content)
      for (let i = wordAt(words, start); i < words.length && words[i]!.start < end && said[i] === 0; i++)
        said[i] = 1
  return said
}

/** The mentions that begin in words `[from, to)`, in text order. */
export function mentionsBetween({ cast: { mentions } }: Scene, from: number, to: number): readonly Mention[] {
  const first = bisect(mentions, (one) => one.from < from)
  let end = first
  while (end < mentions.length && mentions[end]!.from < to) end++
  return mentions.slice(first, end)
}

/** The mention that holds a word; of two, the one that ends later (a role's name lies inside the person's). */
export function mentionAt({ cast: { mentions } }: Scene, word: number): Mention | null {
  let best: Mention | null = null
  for (
    let i = bisect(mentions, (one) => one.from <= word) - 1, tries = 0;
    i >= 0 && tries < 4;
    i--, tries++
  ) {
    const one = mentions[i]!
    if (one.to > word && (best === null || one.to > best.to)) best = one
  }
  return best
}
