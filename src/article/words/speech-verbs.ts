/** Verbs that follow a speaker's name right after a quotation that ends in its own mark ("Is it?" Marsh asked.). */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks added adds told tells replied replies answered answers wrote writes tweeted posted shouted ' +
    'cried exclaimed joked quipped warned warns continued continues explained explains insisted insists recalled ' +
    'recalls declared declares demanded demands wondered remarked noted notes argued argues concluded concludes ' +
    'responded responds retorted pleaded yelled whispered laughed urged stated states'
  ).split(' '),
)

/** What follows such a verb when the quotation before it was its object. */
export const AFTER_SPEECH_VERB: ReadonlySet<string> = new Set(
  (
    'in on at to during after before when while as from with last this earlier later reporters journalists him her ' +
    'them us me his their its himself herself via through by of , . ; : — – -- -'
  ).split(' '),
)
