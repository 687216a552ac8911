import { mentionAt, nameRole, type Scene } from '../scene.ts'
import { genderOf, readRole } from '../role.ts'
import type { Phrase } from '../phrase.ts'
import type { Word } from '../passage.ts'
import { ROLE_CLASSES, TITLES } from '../words/en.ts'
import type { Reader } from './source.ts'

/** A name at the head of the source: "Colonel Ivan Hale, a spokesman", "the Ministry of Defence", "Hale". */
export const named: Reader = ({ phrase }, scene) => {
  if (phrase === null) return null
  const mention = mentionAt(scene, phrase.end - 1)
  if (mention !== null && mention.from < phrase.to && mention.to > phrase.start) return [mention.member]
  return nameBehind(phrase, scene) ?? shortName(phrase, scene)
}

/** A name behind the description: "the bank's chief economist, Mira Voss", "a rival, Cobalt Space". */
function nameBehind(phrase: Phrase, scene: Scene): readonly number[] | null {
  const { start, from, to } = phrase
  const { words, text } = scene.passage
  if (start === from && words[from]!.capital && !ROLE_CLASSES.has(words[from]!.lower)) return null
  const comma = behindComma(words, phrase)
  const mention = comma < to ? mentionAt(scene, comma) : null
  if (mention === null || mention.from < comma || mention.to < to) return null
  const actor = scene.actors[mention.member]!
  if (actor.kind === 'country' || mention.to - mention.from < 2) return null
  const role = readRole(words, start, comma, text)
  if (role !== null) nameRole(scene, actor, role)
  return [actor.id]
}

/** The word behind the last comma of a phrase, or its end. */
function behindComma(words: readonly Word[], { end, to }: Phrase): number {
  for (let i = to - 1; i >= end; i--) if (words[i - 1]!.gap.startsWith(',')) return i
  return to
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
