import { mentionAt, type Scene } from '../scene.ts'
import { genderOf, readRole } from '../role.ts'
import { isPerson } from './pronoun.ts'
import type { Phrase } from '../phrase.ts'
import { TITLES } from '../words/en.ts'
import type { Reader } from './source.ts'

/** A name at the head of the source: "Colonel Ivan Hale, a spokesman", "the Ministry of Defence", "Hale". */
export const named: Reader = ({ phrase }, scene) => {
  if (phrase === null) return null
  const mention = mentionAt(scene, phrase.end - 1)
  if (mention !== null && mention.from < phrase.to && mention.to > phrase.start) return [mention.member]
  return nameBehind(phrase, scene) ?? shortName(phrase, scene)
}

/** A name behind the role: "the bank's chief economist, Mira Voss". */
function nameBehind({ start, end, to, definite }: Phrase, scene: Scene): readonly number[] | null {
  const { words, text } = scene.passage
  if (!definite) return null
  const role = readRole(words, start, end, text)
  if (role === null) return null
  let comma = end
  while (comma < to && !words[comma - 1]!.gap.startsWith(',')) comma++
  const mention = comma < to ? mentionAt(scene, comma) : null
  const actor = mention === null || mention.from < comma ? null : scene.actors[mention.member]!
  if (actor === null || !isPerson(actor, scene)) return null
  if (!actor.roles.some(({ text: known }) => known === role.text)) actor.roles.push(role)
  return [actor.id]
}

/** A short name that no one member has to itself: everybody it can mean. */
function shortName({ start, end }: Phrase, scene: Scene): readonly number[] | null {
  const { words } = scene.passage
  if (!words[end - 1]!.capital) return null
  const from = end - start > 1 && TITLES.has(words[start]!.lower) ? start + 1 : start
  const name = words.slice(from, end).map(({ lower }) => lower)
  const found = scene.cast.named(name, genderOf(words, start, from), start)
  return found.length === 0 ? null : found
}
