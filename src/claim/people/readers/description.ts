import { commaEnd, wording, type Phrase } from '../phrase.ts'
import { nationsIn, readRole, type Role } from '../role.ts'
import { inRunning } from '../running.ts'
import { describedAs, mentionsBetween, type Actor, type Scene } from '../scene.ts'
import { wordAt } from '../passage.ts'
import { NATIONAL_OFFICES } from '../words/en.ts'
import { isPerson } from './pronoun.ts'
import type { Reader } from './source.ts'

/** "The general", "Ukraine's president", "a spokeswoman for the bank": whoever has that role, or a person so described. */
export const description: Reader = ({ index, phrase }, scene) => {
  if (phrase === null) return null
  const { words, text } = scene.passage
  if (phrase.definite && AGE.test(words[phrase.start]!.lower)) return ofAge(index, phrase, scene)
  const from = phrase.possessor !== null && phrase.possessor < phrase.start ? phrase.start : phrase.from
  const role = readRole(words, from, commaEnd(words, phrase), text)
  if (role === null) return null
  const holders = phrase.definite ? holding(role, phrase, index, scene) : []
  return holders.length > 0 ? holders : [describedAs(scene, unnamed(role, phrase, scene))]
}

const AGE = /^\d+-year-old$/

/** "The 23-year-old" is always somebody told of before. */
function ofAge(index: number, phrase: Phrase, scene: Scene): readonly number[] | null {
  const running = inRunning(scene, index, phrase.from, (actor) => isPerson(actor, scene))
  return running.length === 0 ? null : running
}

function unnamed(role: Role, phrase: Phrase, scene: Scene): Omit<Actor, 'id' | 'mentions'> {
  return {
    name: wording(scene, phrase),
    kind: 'person',
    gender: role.gender,
    roles: [role],
    affiliation: role.affiliation,
  }
}

function holding(role: Role, phrase: Phrase, index: number, scene: Scene): readonly number[] {
  const own = role.classes[0]!
  const all = (scene.byRole.get(own) ?? []).filter(
    (id) => fitsGender(scene.actors[id]!, role) && !servesOther(scene.actors[id]!, own, role),
  )
  const nations = nationsIn(scene.passage.words, phrase.from, phrase.to)
  const holders = nations.length === 0 ? ofPlace(all, phrase, scene) : ofNation(all, nations[0]!, own, scene)
  if (holders.length === 1) return holders
  if (holders.length > 1) return mostSalient(holders, phrase, index, scene)
  if (EPITHETS.has(own))
    return inRunning(scene, index, phrase.from, (actor) => isPerson(actor, scene) && fitsGender(actor, role))
  return NATIONAL_OFFICES.has(own) ? byElimination(nations[0], phrase, scene) : []
}

/** Descriptions that a text uses for somebody without having said so before: "the striker", "the 23-year-old". */
const EPITHETS: ReadonlySet<string> = new Set(
  'athlete actor man billionaire priest author manager politician candidate soldier farmer activist executive founder'.split(
    ' ',
  ),
)

function fitsGender({ gender }: Actor, role: Role): boolean {
  return gender === null || role.gender === null || gender === role.gender
}

/** "The President of Norland" is not the one who was said to be of another country. */
function servesOther({ roles }: Actor, own: string, { affiliation, nations }: Role): boolean {
  if (affiliation === null || nations.length > 0) return false
  const held = roles.filter((role) => role.classes.includes(own))
  return held.some((role) => role.nations.length > 0) && !held.some(({ text }) => text.includes(affiliation))
}

/** "The Florida senator", "the health minister": those of whom that was said as well, if of any, before who is it no more. */
function ofPlace(ids: readonly number[], { start, end }: Phrase, scene: Scene): readonly number[] {
  const said = scene.passage.words.slice(start, end - 1).map(({ lower }) => lower)
  const roles = ids.map((id) => scene.actors[id]!.roles.map(({ text }) => text.toLowerCase()).join(', '))
  const fits = roles.map((role) => {
    const past = !said.includes('former') && role.includes('former ')
    return said.filter((word) => role.includes(word)).length - (past ? 0.5 : 0)
  })
  const most = Math.max(...fits)
  return ids.filter((_, at) => fits[at] === most)
}

/** Those said to be of that nation; failing them, those whose nation nobody tells. */
function ofNation(ids: readonly number[], nation: string, own: string, scene: Scene): readonly number[] {
  const nationsOf = (id: number): readonly string[] =>
    scene.actors[id]!.roles.filter(({ classes }) => classes.includes(own)).flatMap(({ nations }) => nations)
  const same = ids.filter((id) => nationsOf(id).includes(nation))
  return same.length > 0 ? same : ids.filter((id) => nationsOf(id).length === 0)
}

/** Of several holders, those named outside what others say; of these the speaker before, or all in doubt. */
function mostSalient(
  holders: readonly number[],
  phrase: Phrase,
  index: number,
  scene: Scene,
): readonly number[] {
  const told = holders.filter((id) => namedInOwnRight(scene.actors[id]!, scene))
  if (told.length === 1) return told
  const candidates = told.length > 0 ? told : holders
  const running = inRunning(scene, index, phrase.from, ({ id }) => candidates.includes(id))
  return running.length === 1 ? running : candidates
}

function namedInOwnRight({ mentions, id }: Actor, scene: Scene): boolean {
  if (scene.spoken.has(id)) return true
  return mentions.some(([start]) => scene.said[wordAt(scene.passage.words, start)] === 0)
}

/**
 * "The President of Russia" where nobody is called so, in the register of official readouts: the title is a capital, the
 * article opens with one subject whose office is not told, and everybody else in that sentence heads another country.
 * In any other register the subject may be anybody whom presidents receive, and the office stays without a name.
 */
function byElimination(nation: string | undefined, phrase: Phrase, scene: Scene): readonly number[] {
  if (nation === undefined || !isOfficial(phrase, scene)) return []
  const told = mentionsBetween(scene, 0, sentenceEnd(scene)).filter(({ member }) =>
    isPerson(scene.actors[member]!, scene),
  )
  const [first, ...others] = [...new Set(told.map(({ member }) => member))]
  if (first === undefined || others.length === 0 || scene.actors[first]!.roles.length > 0) return []
  if (scene.said[told[0]!.from] === 1 || told[0]!.from > OPENING_WORDS) return []
  return others.every((id) => headsOther(scene.actors[id]!, nation)) ? [first] : []
}

/** The subject of an opening stands at its head, behind an adverb or a day at most. */
const OPENING_WORDS = 3

/** "The President", not "the president". */
function isOfficial({ start, end }: Phrase, { passage: { words } }: Scene): boolean {
  return words.slice(start, end).every(({ capital }) => capital)
}

function headsOther({ roles }: Actor, nation: string): boolean {
  return roles.some(
    ({ classes, nations }) =>
      NATIONAL_OFFICES.has(classes[0] ?? '') && nations.length > 0 && !nations.includes(nation),
  )
}

function sentenceEnd({ passage: { words } }: Scene): number {
  let end = 0
  while (end < words.length && end < 80 && words[end]!.sentence === words[0]!.sentence) end++
  return end
}
