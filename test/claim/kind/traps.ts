import type { Row } from './rows.ts'

/** Statements that look like what they are not. */
export const TRAPS: readonly Row[] = [
  // no predictions: nothing in them can still turn out false
  ['Hale', 'did not rule out', 'a second vote', 'no-comment', 'possible'],
  ['Hale', 'said', '“It would be a mistake.”', 'opinion', 'certain'],
  ['Hale', 'said', 'the king would later marry her', 'report', 'certain'],
  ['Hale', 'said', 'the team would have won', 'report', 'certain'],
  ['Hale', 'said', 'he could not see the road', 'report', 'certain'],
  ['Hale', 'said', 'the delays were due to heavy snow', 'report', 'certain'],
  ['Hale', 'said', 'the door was likely forced', 'report', 'probable'],
  ['Hale', 'said', 'the illness may be carried by rats', 'report', 'possible'],
  ['Hale', 'said', 'the weapons that will be sent are old', 'report', 'certain'],
  ['Hale', 'warned', 'that the bridge had collapsed', 'report', 'certain'],
  ['Hale', 'said', 'he was used to snow', 'report', 'certain'],
  ['Hale', 'said', 'the road to the coast was open', 'report', 'certain'],
  ['Hale', 'asked', '“Will it rain?”', 'report', 'certain'],
  // no promises: not the speaker's own act
  ['Hale', 'said', 'the rebels would attack the port', 'prediction', 'certain'],
  ['analysts', 'said', 'final figures would be published by noon', 'prediction', 'certain'],
  ['Hale', 'said', '“They are ready to strike.”', 'report', 'certain'],
  ['Hale', 'said', 'they had doubted their readiness to talk', 'report', 'certain'],
  ['Hale', 'said', '“I will be seventy in May.”', 'prediction', 'certain'],
  ['the economist', 'said', 'it would rain in May', 'prediction', 'certain'],
  ['the firm', 'offered', 'two rooms', 'report', 'certain'],
  ['both sides', 'agreed', 'that the road was long', 'report', 'certain'],
  // no denials
  ['Hale', 'said', 'there was no rain in May', 'report', 'certain'],
  ['Hale', 'said', 'the clerk did not sign the form', 'report', 'certain'],
  ['Hale', 'said', '“I will never leave.”', 'promise', 'certain'],
  ['Hale', 'said', 'Ostland was spreading this lie in the south', 'accusation', 'certain'],
  ['Hale', 'said', 'false alarms are common', 'report', 'certain'],
  // no accusations
  ['police', 'said', 'a man was charged with fraud', 'report', 'certain'],
  ['the court', 'said', 'he had been convicted of theft', 'report', 'certain'],
  ['Hale', 'said', 'the army fights terrorism', 'report', 'certain'],
  ['the group', 'claimed', 'responsibility', 'report', 'certain'],
  ['Hale', 'said', 'the law is against corruption', 'report', 'certain'],
  ['Hale', 'said', 'his shop had been looted', 'report', 'certain'],
  ['Hale', 'said', 'we use arms to answer possible provocations', 'report', 'certain'],
  ['Hale', 'said', 'it is difficult to hide', 'opinion', 'certain'],
  // no comment is not every refusal
  ['Hale', 'said', 'the bank had refused a loan', 'report', 'certain'],
  ['Hale', 'said', 'sales declined', 'report', 'certain'],
  ['Hale', 'commented', 'the road was open', 'report', 'certain'],
  // no opinions
  ['Hale', 'said', 'a short walk is linked to better sleep', 'report', 'certain'],
  ['Hale', 'described', 'thirty bodies in one hospital', 'report', 'certain'],
  ['Hale', 'said', 'the best team from the north came late', 'report', 'certain'],
  ['Hale', 'said', 'the team believed in him', 'report', 'certain'],
  ['Hale', 'thinks', 'rates will fall', 'prediction', 'probable'],
  // no requests
  ['Hale', 'asked', '“Who paid?”', 'report', 'certain'],
  ['Hale', 'said', 'the court had ordered a retrial', 'report', 'certain'],
  ['Hale', 'wants', 'to run again', 'opinion', 'certain'],
  ['Hale', 'said', 'the help came late', 'report', 'certain'],
  // certainty: a hedge beside the point hedges nothing
  ['Hale', 'said', 'the road was closed, where there may be ice', 'report', 'certain'],
  ['Hale', 'said', 'neither date is possible', 'report', 'certain'],
  ['Hale', 'said', 'the man appeared in court', 'report', 'certain'],
  ['Hale', 'said', 'the planned vote was dropped', 'report', 'certain'],
  ['Hale', 'said', 'in May the road was closed', 'report', 'certain'],
]
