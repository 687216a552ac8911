/** Words by which a text says what lies in what. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Between a place and what it lies in. */
export const CONTAINED = words('in of')

/** What may stand beside them: "in the far north of", "the capital and largest city of". */
export const LINKS =
  words(`in of the and far centre center west east north south western eastern northern southern central
  capital city town port part province region coast largest biggest second main`)

/** What a town or a region is said to be: "the Sudanese city of". */
export const TOWN_NOUNS =
  words(`city town village capital port settlement municipality suburb resort hamlet enclave state province
  region department oblast prefecture governorate county district island`)
