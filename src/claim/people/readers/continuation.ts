import { previous } from '../running.ts'
import type { Scene } from '../scene.ts'
import type { Reader } from './source.ts'

/** No source: free continuation goes on with the speaker before; what nobody is said to have said has none. */
export const continuation: Reader = ({ index, phrase }, scene) => {
  if (phrase !== null) return null
  const { attribution, nestedIn } = scene.statements[index]!
  if (nestedIn !== null || attribution === 'agentless') return []
  const before = previous(scene, index)
  if (before === null || (attribution === 'explicit' && !sameSentence(scene, before, index))) return []
  const speaker = scene.speakers[before] ?? null
  return speaker === null ? [] : [speaker]
}

/** A cue without a source of its own ("..., adding that"): the sentence's speaker, and no farther. */
function sameSentence({ statements, passage: { text } }: Scene, before: number, index: number): boolean {
  const [from, to] = [statements[before]!.content.at(-1)![1], statements[index]!.content[0]![0]]
  return from <= to && to - from < 80 && !/[.!?\n]/.test(text.slice(from, to))
}
