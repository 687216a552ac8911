/** link/: the same claim elsewhere. Everything here is a suggestion; a person confirms or refuses it. */
export { creditsOf } from './copies/credits.ts'
export { matterOf, type Material, type Matter } from './page/claim-page.ts'
export { shownLink, toRelation, type PageRow, type ShownLink, type Voice } from './page/voices.ts'
export { publishersIn, type Publisher } from './sources/publishers.ts'
export { countSources, type Occurrence } from './sources/count-sources.ts'
export { namesIn } from './story/index.ts'
export type { Told } from './told.ts'
export {
  copiedFrom,
  facetsOf,
  relate,
  relateFacets,
  relateHere,
  RELATIONS,
  type Facets,
  type Closeness,
  type Link as Suggestion,
  type Relation,
} from './relations/index.ts'
export { toComparable, type Comparable } from './copies/compare.ts'
export { copyingOf, type Copying } from './copies/copying.ts'
export { parentsOf, type Parent } from './copies/parents.ts'
export { printIndex } from './copies/print-index.ts'
export { printsOf } from './copies/prints.ts'
export { rootsOf } from './copies/roots.ts'
export { chooseCandidates, PER_PRINT } from './copies/choose-candidates.ts'
export {
  cosine,
  keysOf,
  nearness,
  openNearIndex,
  toMeaning,
  type Meaning,
  type NearIndex,
  type Ranked,
} from './same/index.ts'
