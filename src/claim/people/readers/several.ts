import { wording, type Phrase } from '../phrase.ts'
import { describedAs, mentionAt, type Scene } from '../scene.ts'
import { JOINERS } from '../words/en.ts'
import type { Reader } from './source.ts'

/** "Ivan Hale and Mira Voss": two who speak as one are a group, named as the text does; so are two who are silent. */
export const several: Reader = ({ phrase }, scene) => {
  if (phrase === null) return null
  const isJoint = scene.passage.words[phrase.from]!.lower === 'neither' || joinsTwo(phrase, scene)
  if (!isJoint) return null
  const name = wording(scene, phrase)
  return [describedAs(scene, { name, kind: 'group', gender: null, roles: [], affiliation: null })]
}

function joinsTwo(phrase: Phrase, scene: Scene): boolean {
  const { words } = scene.passage
  const first = mentionAt(scene, phrase.end - 1)
  const joint = first === null ? phrase.end : first.to
  if (joint >= phrase.to - 1 || !JOINERS.has(words[joint]!.lower) || words[joint - 1]!.gap !== ' ')
    return false
  const second = mentionAt(scene, joint + 1) ?? mentionAt(scene, Math.min(phrase.to - 1, joint + 2))
  if (first === null || second === null || second.from < joint) return false
  const isBody = scene.actors[first.member]!.kind === 'organisation'
  return !isBody || scene.actors[second.member]!.kind !== 'unknown'
}
