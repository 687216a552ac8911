import { wording, type Phrase } from '../phrase.ts'
import { describedAs, type Actor, type Scene } from '../scene.ts'
import { AFTER_HEAD, GROUP_NOUNS, ROLE_CLASSES } from '../words/en.ts'
import type { Reader } from './source.ts'

/** "Officials", "two residents", "sources familiar with the talks": a group, named as in the text. */
export const group: Reader = ({ phrase }, scene) => {
  if (phrase === null || !isPlural(phrase, scene)) return null
  const before = groupBefore(phrase, scene)
  if (before !== null) return [before]
  const name = wording(scene, phrase)
  return [describedAs(scene, { name, kind: 'group', gender: null, roles: [], affiliation: null })]
}

/** "The officials": the one group of officials that has spoken, if the text has told of one. */
function groupBefore({ start, end, to, definite, possessor }: Phrase, scene: Scene): number | null {
  if (!definite || possessor !== null || end - start > 1 || to > end) return null
  const head = scene.passage.words[start]!.lower
  const same = [...scene.spoken].filter((id) => isGroupOf(head, scene.actors[id]!))
  return same.length === 1 ? same[0]! : null
}

function isGroupOf(head: string, { kind, name }: Actor): boolean {
  return kind === 'group' && name.toLowerCase().split(BEYOND)[0]!.split(' ').at(-1) === head
}

/** What follows the head of a group's description: "officials familiar with the talks", "residents of Brevik". */
const BEYOND = new RegExp(` (?:${[...AFTER_HEAD].join('|')}) `)

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
