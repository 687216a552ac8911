import type { Mention } from './cast.ts'
import type { Actor, Scene } from './scene.ts'
import { mentionsBetween } from './scene.ts'
import { wordAt } from './passage.ts'
import { PREPOSITIONS } from './words/en.ts'

/** Which actors a pronoun or an epithet can mean. */
export type Fits = (actor: Actor) => boolean

/** How many sentences back a pronoun may reach when nobody has spoken in between. */
const REACH = 3
/** ... and how many words, so that a sentence without end stays linear. */
const REACH_WORDS = 240

/**
 * Yields whom the running passage offers to a pronoun at word `at` of statement `index`: the speaker before, unless
 * another who fits has been made a subject since; then those named in that subject's sentence. One is an answer,
 * several are doubt.
 */
export function inRunning(scene: Scene, index: number, at: number, fits: Fits): readonly number[] {
  const before = previous(scene, index)
  const speaker = before === null ? null : scene.speakers[before]!
  const chained = speaker !== null && fits(scene.actors[speaker]!) ? speaker : null
  const from = before === null ? 0 : Math.min(at, endOf(scene, before))
  const since = lastSubject(scene, Math.max(from, reach(scene, at)), at, fits, chained)
  if (since !== null) return since
  if (chained !== null) return [chained]
  return before === null || speaker !== null ? nearest(scene, at, fits) : []
}

/** The statement before this one that is no part of another and that somebody makes. */
export function previous({ statements }: Scene, index: number): number | null {
  for (let i = index - 1; i >= 0 && i >= index - FARTHEST; i--) {
    const { nestedIn, attribution, source } = statements[i]!
    if (nestedIn === null && (attribution !== 'agentless' || source.length > 0)) return i
  }
  return null
}

/** How many statements back the one before is looked for. */
const FARTHEST = 8

function endOf({ statements, passage }: Scene, index: number): number {
  const { source, cue, content } = statements[index]!
  let end = 0
  for (const spans of [source, cue, content]) end = Math.max(end, spans.at(-1)?.[1] ?? 0)
  return wordAt(passage.words, end)
}

function reach({ passage: { words } }: Scene, at: number): number {
  const sentence = words[Math.min(at, words.length - 1)]?.sentence ?? 0
  let from = at
  while (from > 0 && at - from < REACH_WORDS && words[from - 1]!.sentence >= sentence - REACH) from--
  return from
}

/** Who fits in the last sentence of `[from, to)` that has a fitting subject other than the speaker; null when none has. */
function lastSubject(
  scene: Scene,
  from: number,
  to: number,
  fits: Fits,
  speaker: number | null,
): readonly number[] | null {
  const told = toldBetween(scene, from, to, fits)
  const subject = told.findLast((one) => one.member !== speaker && isSubject(scene, told, one))
  return subject === undefined ? null : inSentence(scene, told, subject)
}

function nearest(scene: Scene, at: number, fits: Fits): readonly number[] {
  const told = toldBetween(scene, reach(scene, at), at, fits)
  const last = told.at(-1)
  return last === undefined ? [] : inSentence(scene, told, last)
}

function toldBetween(scene: Scene, from: number, to: number, fits: Fits): readonly Mention[] {
  return mentionsBetween(scene, from, to).filter((mention) => {
    const actor = scene.actors[mention.member]!
    return (
      scene.said[mention.from] === 0 &&
      fits(actor) &&
      !(isWeak(actor, scene) && governs(scene, mention.from - 1))
    )
  })
}

/** Of whom nothing but two capitals tells that it is a person: behind a preposition it is as likely a place. */
function isWeak({ id, kind, gender, roles }: Actor, { spoken }: Scene): boolean {
  return kind === 'person' && gender === null && roles.length === 0 && !spoken.has(id)
}

function inSentence(scene: Scene, told: readonly Mention[], { from }: Mention): readonly number[] {
  const { words } = scene.passage
  const near = told.filter((one) => words[one.from]!.sentence === words[from]!.sentence)
  return [...new Set(near.map(({ member }) => member))]
}

/** The first of its sentence's fitting mentions, and not behind a preposition or as a possessor. */
function isSubject(scene: Scene, told: readonly Mention[], mention: Mention): boolean {
  const { words } = scene.passage
  const { sentence } = words[mention.from]!
  const before = words[mention.from - 1]
  if (words[mention.to - 1]!.possessive) return false
  if (before !== undefined && before.sentence === sentence && governs(scene, mention.from - 1)) return false
  return told.find((one) => words[one.from]!.sentence === sentence)?.member === mention.member
}

function governs({ passage: { words } }: Scene, index: number): boolean {
  const word = words[index]
  if (word === undefined) return false
  if (word.lower === 'the' || word.lower === 'a' || word.lower === 'an')
    return PREPOSITIONS.has(words[index - 1]?.lower ?? '')
  return PREPOSITIONS.has(word.lower)
}
