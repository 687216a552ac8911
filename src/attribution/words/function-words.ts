/**
 * Closed classes of English words, each a plain list. A word may stand in several; `grammar/passage.ts` turns them into
 * bits. Apostrophes are straight here; the text's curly ones are folded before the look-up.
 */
const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

export const DETERMINERS =
  list(`a an the this that these those his her its their my our your some any no every each
  several many most both all another such half few whose one`)

export const PREPOSITIONS =
  list(`of in on at by for from with to into onto over under about against between among through
  during before after since until till without within near outside inside around across behind beyond despite toward
  towards upon via amid amidst off per like than unlike following including regarding concerning throughout alongside
  besides beneath below above along past as ahead`)

export const SUBJECT_PRONOUNS = list('he she they it we i you there')
export const OBJECT_PRONOUNS = list('him her them us me you it himself herself themselves itself')
export const CLAUSE_PRONOUNS = list('he she they it we i there')

export const BE = list("be is are was were been being am 's 're 'm isn't aren't wasn't weren't")
export const HAVE = list("have has had having 've haven't hasn't hadn't")
export const DO = list("do does did doing done don't doesn't didn't")
export const MODALS =
  list(`will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't
  shouldn't 'll 'd`)

export const CONJUNCTIONS = list('and or but nor yet then plus')
export const SUBORDINATORS =
  list(`because although though if unless whether while whereas when whenever since until once
  as after before where why how so lest`)
export const RELATIVES = list('who which that whom whose')

export const NEGATIONS = list("not n't never no nor neither without")

export const ADVERBS =
  list(`also already still now then again later earlier soon ever never not just only even too quite
  rather very once twice often always sometimes recently today yesterday tomorrow tonight here there instead meanwhile
  however moreover furthermore therefore thus perhaps maybe n't since long first last finally nevertheless nonetheless
  further afterwards afterward almost nearly about all both more most less far much well neither either publicly
  privately separately initially previously repeatedly reportedly allegedly apparently`)

/** Words in "-ly" that are no adverbs. */
export const NO_ADVERBS: ReadonlySet<string> = new Set(
  list('family assembly rally supply reply monopoly anomaly bully belly apply comply imply multiply elderly'),
)

/** Bodies whose short names are pronouns or verbs in small letters: the US, the WHO, the IS, the IT. */
export const BODIES: ReadonlySet<string> = new Set(['US', 'WHO', 'IS', 'IT'])

/** Days, months and the words around them: adjuncts that stand between a speaker, a cue and what was said. */
export const TIMES = list(`monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year weekend overnight midday noon
  earlier later recently afterwards ago`)
