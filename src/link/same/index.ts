/** link/same/: which stored claims may mean what a new one means, and how near each comes. */
export { toMeaning } from './to-meaning.ts'
export { cellsNear, codeOf, cosine, DIMENSIONS, type Meaning } from './meaning.ts'
export { openNearIndex, type NearIndex } from './near-index.ts'
export { nearness, weightOf, type Nearness, type Ranked } from './rank.ts'
export { keysOf } from './keys.ts'
