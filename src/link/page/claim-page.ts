import { nameKey } from '../../ledger/index.ts'
import { countSources, type Occurrence, type Sources } from '../sources/count-sources.ts'
import { figureRanges, type FigureRange } from './figures.ts'
import { questionsAbout, type Question } from './questions.ts'
import { standOf, type PageRow, type ShownLink, type Stand, type Voice } from './voices.ts'

/** What a page is made of: the claim, what is linked with it, and where the claim and the linked ones stand. */
export interface Material<Row extends PageRow> {
  readonly claim: Row
  readonly linked: readonly { readonly row: Row; readonly link: ShownLink }[]
  /** The places where a claim stands: itself and its copies. */
  readonly occurrencesOf: (id: string) => readonly Occurrence[]
}

/** How often a speaker said it. Confirmed only; what a program found beside it is `suggested`. */
export interface Repeats {
  readonly times: number
  readonly first: string
  readonly last: string
  readonly suggested: number
}

/** A claim beside everything else that was said of the matter. Counts rest on the claim and confirmed links alone. */
export interface Matter<Row extends PageRow> extends Readonly<Record<Stand, readonly Voice<Row>[]>> {
  readonly claim: Row
  readonly repeats: Repeats
  readonly sources: Sources & { readonly speakers: number }
  readonly figures: readonly FigureRange[]
  readonly questions: readonly Question[]
  readonly unreviewed: number
  readonly refused: readonly ShownLink[]
}

/** Puts a claim's page together. */
export function matterOf<Row extends PageRow>({ claim, linked, occurrencesOf }: Material<Row>): Matter<Row> {
  const itself: Voice<Row> = { claim, state: 'itself', link: null }
  const standing = linked.filter(({ link }) => link.state !== 'refused')
  const voices = standing.map(({ row, link }): Voice<Row> => ({ claim: row, state: stateOf(link), link }))
  const list = (stand: Stand): readonly Voice<Row>[] =>
    voices.filter((voice) => standOf(voice.claim, voice.link!) === stand).toSorted(byDay)
  const lists = {
    claimedBy: [itself, ...list('claimedBy')].toSorted(byDay),
    deniedBy: list('deniedBy'),
    noCommentBy: list('noCommentBy'),
    assessedBy: list('assessedBy'),
  }
  const counted = lists.claimedBy.filter((voice) => voice.state !== 'suggested')
  const occurrences = counted.flatMap((voice) => occurrencesOf(voice.claim.id))
  const sources = { ...countSources(occurrences), speakers: speakersOf(counted) }
  const figures = figureRanges([itself, ...voices])
  const against = [
    ...lists.deniedBy,
    ...lists.assessedBy.filter(({ link }) => link?.relation === 'contradicts'),
  ]
  const articles = sources.steps[0]?.left ?? 0
  return {
    claim,
    ...lists,
    repeats: repeatsOf(itself, lists.claimedBy),
    sources,
    figures,
    questions: questionsAbout({ claim, voices, against, figures, sources, articles }),
    unreviewed: voices.filter((voice) => voice.state === 'suggested').length,
    refused: linked.filter(({ link }) => link.state === 'refused').map(({ link }) => link),
  }
}

function stateOf(link: ShownLink): Voice<PageRow>['state'] {
  return link.state === 'confirmed' ? 'confirmed' : 'suggested'
}

function speakersOf(voices: readonly Voice<PageRow>[]): number {
  return new Set(
    voices.flatMap(({ claim }) => (claim.claim.who === null ? [] : [nameKey(claim.claim.who.name)])),
  ).size
}

/** The same speaker's same claim, on as many days as it was made. */
function repeatsOf<Row extends PageRow>(itself: Voice<Row>, claimedBy: readonly Voice<Row>[]): Repeats {
  const own = claimedBy.filter((voice) => voice === itself || isRepeat(itself, voice))
  const counted = own.filter((voice) => voice.state !== 'suggested')
  const days = [...new Set(counted.map((voice) => voice.claim.day))].toSorted()
  return {
    times: days.length,
    first: days[0] ?? itself.claim.day,
    last: days.at(-1) ?? itself.claim.day,
    suggested: own.length - counted.length,
  }
}

function isRepeat(itself: Voice<PageRow>, { claim, link }: Voice<PageRow>): boolean {
  const relation = link?.relation
  const names = [itself.claim.claim.who?.name, claim.claim.who?.name]
  const same = names[0] !== undefined && names[1] !== undefined && nameKey(names[0]) === nameKey(names[1])
  return relation === 'repeats' || (relation === 'same' && same)
}

function byDay(one: Voice<PageRow>, other: Voice<PageRow>): number {
  if (one.claim.day !== other.claim.day) return one.claim.day < other.claim.day ? -1 : 1
  return one.claim.id < other.claim.id ? -1 : 1
}
