import { wording } from '../phrase.ts'
import { describedAs } from '../scene.ts'
import type { Reader } from './source.ts'

/** Any other source: somebody whom the text calls so and nothing more is known of. */
export const asWritten: Reader = ({ phrase }, scene) => {
  if (phrase === null) return []
  const word = scene.passage.words[phrase.end - 1]!
  const kind = word.capital ? 'unknown' : 'group'
  return [
    describedAs(scene, { name: wording(scene, phrase), kind, gender: null, roles: [], affiliation: null }),
  ]
}
