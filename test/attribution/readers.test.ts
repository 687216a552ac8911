import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
const READERS: Readonly<Record<string, readonly Row[]>> = {
  'speech-act': [
    ['Analysts at Norvik Bank expect prices to fall.', 'Analysts at Norvik Bank | expect | prices to fall'],
    ['That helps explain why the dam broke.'],
    ['The trust called the vote "sad".', 'The trust | called | the vote "sad"'],
    ['The trust called the strike “a betrayal”.', 'The trust | called | the strike “a betrayal”'],
    ['The trust called a vote for Monday.'],
    ['The senator claimed a third victory.'],
    ['The blast claimed twelve lives.'],
    ['Marsh conceded 40 percent of the vote to her.'],
    ['Marsh conceded the loss of the bridge.', 'Marsh | conceded | the loss of the bridge'],
    ['Lund asked a federal judge to block the rules.', 'Lund | asked | a federal judge to block the rules'],
    ['Lund asked whether the rules were blocked.'],
    ['Marr denied the charge, but the board kept it in its file.', 'Marr | denied | the charge'],
    ['The premier praised the nurses in a tweet.', 'The premier | praised | the nurses'],
    ['Nine percent said “not at all likely.”', 'Nine percent | said | not at all likely'],
    ['Under what Marr called “the prior model,” the club charged a fee.', 'Marr | called | the prior model'],
    ['He offered her money; he disputes this.'],
    ['She promised three cuts, and there was one; he promised one.', 'She | promised | three cuts'],
    ['The army denied shelling the market.', 'The army | denied | shelling the market'],
    [
      'The ministry accused the rebels of mining the road.',
      'The ministry | accused | the rebels of mining the road',
    ],
    ['The premier promised to cut the tax by June.', 'The premier | promised | to cut the tax by June'],
    ['The opposition called for an inquiry.', 'The opposition | called for | an inquiry'],
    ['Critics warned of a long recession.', 'Critics | warned of | a long recession'],
    ['Doctors urged people to stay at home.', 'Doctors | urged | people to stay at home'],
    ['Paris Ando called the plan a mistake.', 'Paris Ando | called | the plan a mistake'],
    [
      'Tarn highlighted the role of volunteers in the evacuation.',
      'Tarn | highlighted | the role of volunteers in the evacuation',
    ],
    [
      'The front has claimed responsibility.',
      'The front | has claimed responsibility | has claimed responsibility',
    ],
    [
      'The senator criticised the plan and urged colleagues to reject it.',
      'The senator | criticised | the plan',
      'The senator | urged | colleagues to reject it',
    ],
    [
      'The premier praised the nurses, and spoke about the new ward.',
      'The premier | praised | the nurses',
      'The premier | spoke about | the new ward',
    ],
    ['The group called Mars Now met on Sunday.'],
    ['The storm blamed on warm seas has passed.'],
    ['The promise of spring was in the air.'],
  ],
  participle: [
    ['Bolt left the group by saying that he would serve.', 'Bolt | saying | he would serve'],
    [
      'Twelve died, with officials reporting that more were missing.',
      'officials | reporting | more were missing',
    ],
    ['The storm raised questions, suggesting that the dam was weak.'],
    [
      'She added that the vote would be close, noting that turnout was low.',
      'She | added | the vote would be close',
      'She | noting | turnout was low',
    ],
    [
      'Twelve hours later, on May 3, Kimber updated the board, revealing that the well had run dry.',
      'Kimber | revealing | the well had run dry',
    ],
    [
      'This report raises questions, suggesting potential challenges in keeping order in the face of advances.',
    ],
    ['The river rose, flooding the lower town.'],
    ['The move lifted shares, underlining the power of the fund.'],
  ],
  'noun-cue': [
    ["The union's claim that wages fell was rejected.", 'The union | claim | wages fell'],
    ['Nobody trusted his denial that the money was his.', 'his | denial | the money was his'],
    ['The claim was filed in March.'],
    ['A report of the storm came late.'],
  ],
  'as-said': [
    [
      'As the Courier put it, “Hello, it is the rain again.”',
      'the Courier | put it | Hello, it is the rain again.',
    ],
    [
      'As reported by the Courier, inspectors found two cracks.',
      'the Courier | As reported by | inspectors found two cracks',
    ],
    ['As the Courier reported, the merger is off.', 'the Courier | reported | the merger is off'],
    ['The bridge, as described by Brandt, no longer exists.', 'Brandt | as described by | The bridge'],
    ['As the sun rose, the boats left.'],
  ],
  passive: [
    [
      'It was announced late in the evening that the road would be closed.',
      ' | was announced | the road would be closed',
    ],
    [
      'It is expected that parliament will vote in October.',
      ' | is expected | parliament will vote in October',
    ],
    ['It was reported that the garrison had surrendered.', ' | was reported | the garrison had surrendered'],
    [
      'The offensive is expected to begin in the spring.',
      ' | is expected | The offensive / to begin in the spring',
    ],
    ['The bridge was built to last.'],
    ['It was a long day that nobody enjoyed.'],
  ],
  decline: [
    [
      'Asked whether the minister would resign, a spokesman declined to comment.',
      'a spokesman | declined to comment | whether the minister would resign',
    ],
    [
      'Neither the ministry nor the staff would comment on the type of weapon.',
      'Neither the ministry nor the staff | would comment on | the type of weapon',
    ],
    [
      'The office did not respond to further questions.',
      'The office | did not respond to | further questions',
    ],
    ['The palace has remained silent on the visit.', 'The palace | has remained silent on | the visit'],
    ['The army declined to comment on the losses.', 'The army | declined to comment on | the losses'],
    ['The army declined to comment.', 'The army | declined to comment | declined to comment'],
    [
      'The ministry did not respond to a request for comment.',
      'The ministry | did not respond to | a request for comment',
    ],
    [
      'A spokesman would neither confirm nor deny the report.',
      'A spokesman | would neither confirm nor deny | the report',
    ],
    ['He did not rule out a second round.', 'He | did not rule out | a second round'],
    ['She refused to say whether she would run.', 'She | refused to say | whether she would run'],
    [
      'While the court has not confirmed any such plans, the halls are full.',
      'the court | has not confirmed | any such plans',
    ],
    ['The patient did not respond well.', 'The patient | did not respond | well'],
    ['The engine stayed quiet.'],
    ['Sales declined in March.'],
    ['He refused the money.'],
  ],
  'next-sentence': [
    [
      'It was announced that the road would be closed. This was confirmed by two aid workers.',
      ' | was announced | the road would be closed',
      'two aid workers | This was confirmed by | the road would be closed',
    ],
    [
      'The port will reopen on Tuesday. This was stated by Governor Pavel Orsk.',
      'Governor Pavel Orsk | This was stated by | The port will reopen on Tuesday',
    ],
    ['The port will reopen on Tuesday. It was painted by hand.'],
    ['The war was long. It was declared by President Orsk.'],
    [
      'The bridge is shut. The statement was issued by Mayor Kell.',
      'Mayor Kell | The statement was issued by | The bridge is shut',
    ],
  ],
  feeling: [
    ['The mayor was critical of the plan.', 'The mayor | was critical of | the plan'],
    ['Marr is confident that the dam will hold.', 'Marr | is confident | the dam will hold'],
    ['She was sure of herself.'],
    ['The weather was critical of late.'],
    ['We are confident that the dam will hold.'],
  ],
}

describe.for(Object.entries(READERS))('%s', ([, rows]) => {
  test.for(rows)('%s', ([text, ...said]) => {
    expect(saidIn(text)).toEqual(said)
  })
})
