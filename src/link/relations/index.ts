/** relations/: what two claims have to do with each other. Suggestions only; a person confirms or refuses. */
export { facetsOf, type Facets } from './facets.ts'
export { relateHere, type Closeness } from './here.ts'
export { RELATIONS, type Relation } from './pair.ts'
export { copiedFrom, relate, relateFacets, type Link } from './relate.ts'
