/** What something is done or sorted by, and nobody's word: "according to plan", "according to age". */
export const MEASURES: ReadonlySet<string> = new Set(
  `plan plans schedule size age need needs taste custom tradition ability merit rank weight height colour color price income
  status season seniority type preference usage instructions protocol procedure precedent`.split(/\s+/),
)
