/** link/same/: which stored claims may mean what a new one means, and how near each comes. */
export { cellsNear, codeOf, cosine, DIMENSIONS, toMeaning, type Meaning } from './meaning.ts'
export { openNearIndex, type NearIndex } from './near-index.ts'
export { nearness, weightOf, type Nearness, type Ranked } from './rank.ts'
export { keysOf } from './keys.ts'
