import * as list from '../words/function-words.ts'

/** What a word may be, as bits; a word may be several ("that" is determiner, relative and complementiser). */
export const TAG = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  be: 1 << 4,
  have: 1 << 5,
  do: 1 << 6,
  modal: 1 << 7,
  conjunction: 1 << 8,
  subordinator: 1 << 9,
  relative: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  time: 1 << 13,
  verb: 1 << 14,
  capital: 1 << 15,
  number: 1 << 16,
  mark: 1 << 17,
  quote: 1 << 18,
  starter: 1 << 19,
} as const

/** Any word of an auxiliary verb group: forms of be, have, do and the modals. */
export const AUXILIARY = TAG.be | TAG.have | TAG.do | TAG.modal

/** The closed-class words of English to their bits. */
export const TAGS: ReadonlyMap<string, number> = toTags([
  [TAG.determiner, list.DETERMINERS],
  [TAG.preposition, list.PREPOSITIONS],
  [TAG.subject, list.SUBJECT_PRONOUNS],
  [TAG.object, list.OBJECT_PRONOUNS],
  [TAG.be, list.BE],
  [TAG.have, list.HAVE],
  [TAG.do, list.DO],
  [TAG.modal, list.MODALS],
  [TAG.conjunction, list.CONJUNCTIONS],
  [TAG.subordinator, list.SUBORDINATORS],
  [TAG.relative, list.RELATIVES],
  [TAG.negation, list.NEGATIONS],
  [TAG.adverb, list.ADVERBS],
  [TAG.time, list.TIMES],
  [TAG.starter, list.CLAUSE_PRONOUNS],
])

function toTags(rows: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const tags = new Map<string, number>()
  for (const [tag, words] of rows) for (const word of words) tags.set(word, (tags.get(word) ?? 0) | tag)
  return tags
}
