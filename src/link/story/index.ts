/** story/: whether two articles tell of the same matter, as far as the names in them show. */
export { MOST_NAMES, nameOf, namesIn } from './names-in.ts'
export { storyOf, type Story } from './story-of.ts'
