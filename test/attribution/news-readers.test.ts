import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
// prettier-ignore
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'quoted as saying': [
    ['The daily quoted a ranger as saying the bear had left.', 'a ranger | quoted / as saying | the bear had left'],
    ['Vale was quoted by the daily as saying that the dam was safe.', 'Vale | quoted / as saying | the dam was safe'],
    ['“It is over,” the paper quoted Marr as saying.', 'Marr | quoted / as saying | It is over,'],
    ['The poet quoted a line as he left.'],
  ],
  'in the words of': [
    ['In his words, the lists are closed.', 'his | words | the lists are closed'],
    ['In the opinion of the board, the deal will fail.', 'the board | In the opinion of | the deal will fail'],
    ['The deal is dead, in the view of the union.', 'the union | in the view of | The deal is dead'],
    ['In her account of the war, soldiers laugh.'],
    ['In full view of the crowd, the bridge fell.'],
  ],
  'told in court': [
    ['The court heard that Pike ran away.', ' | heard | Pike ran away'],
    ['The inquest was told that Pike had run.', ' | was told | Pike had run'],
    ['Vale was told by Marr that the council would sue.', 'Marr | was told | the council would sue'],
    ['The judge ruled that the lease was void.', 'The judge | ruled | the lease was void'],
    ['The court heard the case in May.'],
    ['The judge denied a motion to delay the trial.'],
    ['She was not told that he left.'],
    ['It is a job no woman has ever held.'],
  ],
  voiced: [
    ['The minister expressed hope that the talks would resume.', 'The minister | expressed hope | the talks would resume'],
    ['The ministry voiced concern over the arrests.', 'The ministry | voiced concern over | the arrests'],
    ['Lund expressed readiness to raise output.', 'Lund | expressed readiness | to raise output'],
    ['The board expressed no concern over the roof.'],
    ['The firm issued shares to its staff.'],
    ['The duke gave support to the bridge with two beams.'],
  ],
  findings: [
    ['The audit found 40 of the pumps had failed.', 'The audit | found | 40 of the pumps had failed'],
    ['Figures from the board showed sales had fallen.', 'Figures from the board | showed | sales had fallen'],
    ['The dog found the door was open.'],
    ['She left, showing him the way he had come.'],
  ],
  'no statement': [
    ['According to plan, the bridge opened at noon.'],
    ['Kemp added salt, charged the battery and left.'],
    ['Kagiso disclosed this on Wednesday while opening the ward.'],
    ['“Close the gates!” The shout came from the tower.'],
    ['She called the police the next day to report him missing.'],
    ['His illness did not respond to the drug.'],
    ['Pike pleaded guilty to theft.'],
    ['They feel that way.'],
  ],
  'right speaker': [
    ['The WHO said the virus had spread.', 'The WHO | said | the virus had spread'],
    ['US officials said the ban had failed.', 'US officials | said | the ban had failed'],
    ['A member of the family said he was well.', 'A member of the family | said | he was well'],
    ['“We go on.” Nuñez said at least 40 homes were gone.', 'Nuñez | said | at least 40 homes were gone'],
    ['Voters in Alm, Dorn and Tarn said they felt betrayed.', 'Voters in Alm, Dorn and Tarn | said | they felt betrayed'],
    ['The head of the agency that Marr founded in 2009 said it was lost.',
      'The head of the agency that Marr founded in 2009 | said | it was lost'],
    ['He had to respond to Vale’s claim that he had lied.', 'Vale | claim | he had lied'],
  ],
  'right ends': [
    ['It is not true, the bank said, that deposits were frozen.', 'the bank | said | It is not true / that deposits were frozen'],
    ['Two days after Marr said the war was over, shells fell on Tarn.', 'Marr | said | the war was over'],
    ['Marr brags that’s good news.', 'Marr | brags | that’s good news'],
    ['Lund, who leads it, said in Accra on Thursday that the loan had grown.', 'Lund, who leads it | said | the loan had grown'],
    ['Marr rejected as baseless a report that he had fled.', 'Marr | rejected | a report that he had fled'],
    ['Oss urged people not to panic saying that help was near.',
      'Oss | urged | people not to panic', 'Oss | saying | help was near'],
  ],
}

describe.for(Object.entries(ROWS))('%s', ([, rows]) => {
  test.for(rows)('%s', ([text, ...said]) => {
    expect(saidIn(text)).toEqual(said)
  })
})
