import { wording, type Phrase } from '../phrase.ts'
import { nationsIn } from '../role.ts'
import { inRunning } from '../running.ts'
import { describedAs, type Actor, type Scene } from '../scene.ts'
import { ORGANISATION_CLASS } from '../words/en.ts'
import type { Reader } from './source.ts'

/** "The ministry", "the company": the organisation of that class which the article names, or one so described. */
export const institution: Reader = ({ index, phrase }, scene) => {
  if (phrase === null) return null
  const wanted = ORGANISATION_CLASS.get(scene.passage.words[phrase.end - 1]!.lower)
  if (wanted === undefined) return null
  const meant = phrase.definite && phrase.possessor === null ? ofClass(wanted, phrase, index, scene) : []
  if (meant.length > 0) return meant
  const name = wording(scene, phrase)
  return [describedAs(scene, { name, kind: 'organisation', gender: null, roles: [], affiliation: null })]
}

function ofClass(wanted: string, phrase: Phrase, index: number, scene: Scene): readonly number[] {
  const nations = nationsIn(scene.passage.words, phrase.from, phrase.to)
  if (nations.length > 0 || phrase.to - phrase.from > 2) return []
  const named = scene.byClass.get(wanted) ?? []
  if (named.length === 1) return named
  const running = inRunning(scene, index, phrase.from, ({ id }) =>
    named.length > 0
      ? named.includes(id)
      : canBeOrganisation(scene.actors[id]!, scene) && canBe(wanted, id, scene),
  )
  return running.length > 0 ? running : named
}

/** "Norvik Steel said": two capitals that have spoken and of which nothing tells that they are a person. */
function canBeOrganisation({ id, kind, gender, roles }: Actor, { spoken }: Scene): boolean {
  if (kind === 'organisation') return true
  return kind === 'person' && gender === null && roles.length === 0 && spoken.has(id)
}

/** "The party" is never a ministry, but alliances, movements and fronts are parties. */
function canBe(wanted: string, id: number, scene: Scene): boolean {
  return wanted === 'party'
    ? scene.byClass.get('organisation')?.includes(id) === true
    : UNSPECIFIC.has(wanted)
}

/** Classes that a name need not show: a company's, a body's. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['company', 'organisation', 'agency', 'newspaper'])
