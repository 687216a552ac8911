import { wording, type Phrase } from '../phrase.ts'
import { describedAs, type Scene } from '../scene.ts'
import { GROUP_NOUNS, ROLE_CLASSES } from '../words/en.ts'
import type { Reader } from './source.ts'

/** "Officials", "two residents", "sources familiar with the talks": a group, named as in the text. */
export const group: Reader = ({ phrase }, scene) => {
  if (phrase === null || !isPlural(phrase, scene)) return null
  const name = wording(scene, phrase)
  return [describedAs(scene, { name, kind: 'group', gender: null, roles: [], affiliation: null })]
}

function isPlural({ start, end }: Phrase, { passage: { words } }: Scene): boolean {
  const head = words[end - 1]!.lower
  if (GROUP_NOUNS.has(head)) return true
  if (head.endsWith('men') && ROLE_CLASSES.has(`${head.slice(0, -2)}an`)) return true
  if (head.endsWith('women') && ROLE_CLASSES.has(`${head.slice(0, -2)}an`)) return true
  if (/^\d/.test(words[start]!.lower) && head.endsWith('s')) return true
  return head.endsWith('s') && !ROLE_CLASSES.has(head) && ROLE_CLASSES.has(singular(head))
}

function singular(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1)
}
