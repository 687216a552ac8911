/** claim/place/: toponyms found and resolved to GeoNames ids; in doubt, candidates and null. */
export { normalName } from './normal-name.ts'
export type { Place, PlacesByName, Precision, Toponym } from './place.ts'
export { placeNames } from './place-names.ts'
export { toponymsIn } from './toponyms-in.ts'
export { whereIs } from './where-is.ts'
