/** English words that say nothing of what a statement is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according after again all also although always am among an and any are as at away back be became because
  been before being below between both but by came can cannot come could did do does doing done down during each either
  else even ever every few first for from further get go going gone got had has have having he her here hers him his how
  however i if in indeed into is it its itself just last later least less let like made make makes making many may me
  might more most much must my near neither never new next no nobody none nor not nothing now of off often on once one
  only or other our out over own part people per perhaps put quite rather said same say says see several shall she
  should since so some something soon still such than that the their them themselves then there these they thing this
  those though through till time to today together told tomorrow too toward towards under until up upon us use very was
  way we well went were what when where whether which while who whom whose why will with within without would year years
  yes yesterday yet you your day days week weeks month months monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december mr mrs ms dr ago already another
  around available based called case certain clear currently due dont doesnt didnt wasnt isnt arent werent wont cant
  wouldnt couldnt following given good great however including instead know known long matter mean means morning evening
  night nearly need number order place point possible present quot really regard right set side situation sure think thus total two three four five six seven eight nine ten whole want wants work`.split(
    /\s+/,
  ),
)

/** What is taken without anything being taken: "take part", "take time". */
export const LIGHT: ReadonlySet<string> = new Set(
  'part place time care steps step measures action account advantage note to into for it its on off a long days'.split(
    ' ',
  ),
)

/** Words that tell one of several like things from the others. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next previous'.split(' '),
)

/** Words that say what ought to be and not what is. */
export const NORMATIVE = /\b(?:should|ought|must|needs? to|calls? for|called for|want\w*|demand\w*)\b/i

/** Titles that stand before a name; who has another title is not another person. */
export const TITLES: ReadonlySet<string> = new Set(
  `president minister prime foreign defence defense finance interior health governor mayor general colonel major captain
  admiral commander king queen prince pope bishop senator deputy chancellor chairman chief director secretary
  ambassador professor doctor judge sir lady lord former acting late`.split(/\s+/),
)

/** What is said, and what is called so: who denies only this names no matter. */
export const SAYINGS: readonly string[] =
  `report claim allegation accusation statement comment remark assertion charge rumour rumor story version account question
  false untrue lie baseless unfounded groundless fabricated invented nonsense absurd ridiculous true wrong incorrect
  inaccurate fake all any every complete utter pure`.split(/\s+/)

/** Words by which a sentence is turned into its opposite. */
export const NEGATIVES: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor cannot n't dont doesnt didnt wasnt isnt arent werent wont cant wouldnt
  couldnt hasnt havent hadnt`.split(/\s+/),
)

/** Words that say that something is yet to come, and that it is over. */
export const AHEAD: ReadonlySet<string> = new Set(
  `will would shall 'll going about soon expected expects plans plan planned intends likely may might could ready prepare
  prepares preparing aims promises promised threatens tomorrow next`.split(/\s+/),
)
export const OVER: ReadonlySet<string> = new Set(
  `has have had already was were did been completed finished`.split(' '),
)

/** Words that open a clause under the main one. */
export const SUBORDINATING: ReadonlySet<string> = new Set(
  `if unless because although though who whom whose which what when while until whether since where why how`.split(
    ' ',
  ),
)

/** What somebody calls another's claim while telling it: telling it so denies it. */
export const DISCREDITING =
  /\b(?:pretext|narratives?|lie|lies|propaganda|fake|fabricat\w*|hoax|myth|so-called|false(?:ly)?|fiction|fairy tale|slander|pretend\w*|excuse)\b/i

/** Words by which a speaker owns up to something. */
export const ADMITTING = /\b(?:admit\w*|acknowledg\w*|conced\w*|confess\w*|owned up)\b/i

/** A cue that bears out what others say, and words by which something is brought forward as evidence. */
export const CONFIRMING = /\b(?:confirm\w*|corroborat\w*|verif\w*|bears? out|bore out|vouch\w*)\b/i
export const PROVING =
  /^[^,;:.“”]{0,60}\b(?:prov(?:es?|ed|en)|show(?:s|ed|n)?|confirm(?:s|ed)?|document(?:s|ed)|reveal(?:s|ed)?|demonstrat\w+|attests?)\b(?! up)/i

/** A cue that announces what the next statement says. */
export const ANNOUNCING =
  /\b(?:statements?|forecasts?|predictions?|announcements?|remarks?|assessments?|comments?|declarations?)\b.{0,200}\b(?:regarding|about|on|concerning|of)$/i
