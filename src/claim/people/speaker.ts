import type { Span } from '../../article/index.ts'
import type { Actor, Scene } from './scene.ts'

/** A speaker as resolved within the article: the fullest name the text gives, and every mention of it. */
export interface Who {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group'
  readonly mentions: readonly Span[]
}

/** Who made a statement. `who` is null unless exactly one candidate remains; role and affiliation in the text's own words. */
export interface Speaker {
  readonly who: Who | null
  readonly candidates: readonly string[]
  readonly role: string | null
  readonly affiliation: string | null
}

/** Turns the candidates of each statement into its speaker: one is somebody, any other number is nobody. */
export function toSpeakers(candidates: readonly (readonly number[])[], scene: Scene): readonly Speaker[] {
  const mentions = mentionsOf(candidates, scene)
  const known = new Map<number, Speaker>()
  return candidates.map((ids) => {
    if (ids.length !== 1) return nobody(ids, scene)
    const speaker = known.get(ids[0]!) ?? somebody(scene.actors[ids[0]!]!, mentions.get(ids[0]!) ?? [])
    known.set(ids[0]!, speaker)
    return speaker
  })
}

function nobody(ids: readonly number[], scene: Scene): Speaker {
  return { who: null, candidates: ids.map((id) => scene.actors[id]!.name), role: null, affiliation: null }
}

function somebody(actor: Actor, mentions: readonly Span[]): Speaker {
  const role = actor.kind === 'group' ? null : roleOf(actor)
  return {
    who: { name: actor.name, kind: kindOf(actor), mentions },
    candidates: [actor.name],
    role,
    affiliation: actor.affiliation,
  }
}

/** A name of which nothing tells what it is: one word is more often a surname, and a person until told otherwise. */
function kindOf({ kind, name }: Actor): Who['kind'] {
  if (kind === 'country') return 'organisation'
  if (kind !== 'unknown') return kind
  return /^\p{Lu}[\p{Lu}&.-]+$/u.test(name) ? 'organisation' : 'person'
}

/** Titles and descriptions as stated, each once, in the order of the text: "Colonel-General, senior military official". */
function roleOf({ roles }: Actor): string | null {
  const texts = roles.map(({ text }) => text)
  const longest = texts.filter((text, i) => !texts.some((other, j) => j !== i && other.includes(text)))
  return longest.length === 0 ? null : longest.slice(0, MOST_ROLES).join(', ')
}

/** More than this is a story, not a role. */
const MOST_ROLES = 3

/** Every mention of each speaker: where it is named, and every source that was read as it. */
function mentionsOf(
  candidates: readonly (readonly number[])[],
  scene: Scene,
): ReadonlyMap<number, readonly Span[]> {
  const mentions = new Map<number, Map<number, Span>>()
  candidates.forEach((ids, index) => {
    if (ids.length !== 1) return
    const actor = scene.actors[ids[0]!]!
    const spans = mentions.get(actor.id) ?? named(actor)
    mentions.set(actor.id, spans)
    for (const span of scene.statements[index]!.source) if (!holdsName(span, actor)) spans.set(span[1], span)
  })
  return new Map(
    [...mentions].map(([id, spans]) => [id, [...spans.values()].toSorted(([one], [other]) => one - other)]),
  )
}

/** Where an actor is named, by the end of the name; brings its mentions into text order. */
function named({ mentions }: Actor): Map<number, Span> {
  mentions.sort(([one], [other]) => one - other)
  return new Map(mentions.map((span) => [span[1], span]))
}

/** Says whether a name already stands for the source; mentions are in text order. */
function holdsName([start, end]: Span, { mentions }: Actor): boolean {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]![0] >= start) high = middle
    else low = middle + 1
  }
  return low < mentions.length && mentions[low]![1] <= end
}
