import { inRunning, type Fits } from '../running.ts'
import type { Actor, Scene } from '../scene.ts'
import { mentionsBetween } from '../scene.ts'
import { JOINERS, PRONOUNS } from '../words/en.ts'
import type { Reader } from './source.ts'

/** "He", "she", "it", "they": whom the running passage offers; "I", "we": who speaks around; "who": who stands before. */
export const pronoun: Reader = ({ index, phrase }, scene) => {
  if (phrase === null || phrase.end - phrase.start > 1 || phrase.possessor !== null) return null
  if (phrase.end < phrase.to && JOINERS.has(scene.passage.words[phrase.end]!.lower)) return null
  const meaning = PRONOUNS.get(scene.passage.words[phrase.start]!.lower)
  return meaning === undefined ? null : meant(scene, index, phrase.start, meaning)
}

type Meaning = NonNullable<ReturnType<typeof PRONOUNS.get>>

/** Yields whom a pronoun at word `at` can mean in statement `index`. */
export function meant(scene: Scene, index: number, at: number, meaning: Meaning): readonly number[] {
  if (meaning === 'i') return around(scene, index)
  if (meaning === 'who' || meaning === 'which') return standingBefore(scene, at)
  return inRunning(scene, index, at, fitting(scene, meaning))
}

function fitting(scene: Scene, meaning: 'he' | 'she' | 'it' | 'they'): Fits {
  if (meaning === 'it') return ({ kind }) => kind === 'organisation' || kind === 'country'
  if (meaning === 'they')
    return ({ kind }) => kind === 'group' || kind === 'organisation' || kind === 'country'
  return (actor) => isPerson(actor, scene) && (actor.gender ?? meaning) === meaning
}

/** Says whether an actor is a person. A bare name of unknown kind counts once it has a role or has spoken. */
export function isPerson({ id, kind, roles }: Actor, { spoken }: Scene): boolean {
  return kind === 'person' || (kind === 'unknown' && (roles.length > 0 || spoken.has(id)))
}

function around(scene: Scene, index: number): readonly number[] {
  const { nestedIn } = scene.statements[index]!
  const speaker = nestedIn === null ? null : scene.speakers[nestedIn]
  return speaker === null || speaker === undefined ? [] : [speaker]
}

/** The nearest name before a relative pronoun in its sentence, at most so many words back. */
const FARTHEST = 16

function standingBefore(scene: Scene, at: number): readonly number[] {
  const { words } = scene.passage
  const told = mentionsBetween(scene, Math.max(0, at - FARTHEST), at).filter(
    ({ from, member }) =>
      words[from]!.sentence === words[at]!.sentence && scene.actors[member]!.kind !== 'country',
  )
  const beside = told.find(({ to }) => to === at)
  const only = beside ?? (told.length > 0 ? told[0] : undefined)
  return only === undefined ? [] : [only.member]
}
