import { toWords } from '../phrases.ts'

/**
 * Words that leave open whether a thing is so, wherever they stand: wider than the hedges of a claim, since conditions,
 * beliefs and allegations count. After the guidelines of the CoNLL-2010 shared task on hedges (Farkas et al. 2010).
 */
export const UNCERTAIN =
  toWords(`may might if unless whether considered probably likely unlikely believe believes believed believing perhaps
  regarded suggest suggests suggested suggesting suggestion alleged allegedly allege alleges alleging accused accuse accuses possibly
  seem seems seemed seemingly viewed think thinks unclear supposed supposedly reportedly reputedly feared questioned rumored rumoured imply
  implies indicates expected expect expects presumably presumed assume assuming speculate speculated speculates speculation
  uncertain uncertainty probable possibility hypothesize hypothesized hypothetically putative doubtful touted unproven unconfirmed maybe
  thought consider considers apparently expectation questionable dubious potentially doubted conjectured surmised`)
