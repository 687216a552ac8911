import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
const READERS: Readonly<Record<string, readonly Row[]>> = {
  'said-that': [
    [
      'Berg said by 2027, half of the fleet would be replaced.',
      'Berg | said | by 2027, half of the fleet would be replaced',
    ],
    [
      'Berg warned once the rain comes, the bridge will fall.',
      'Berg | warned | once the rain comes, the bridge will fall',
    ],
    [
      'Berg said when the war ends, the troops will go home.',
      'Berg | said | when the war ends, the troops will go home',
    ],
    ['Berg said as many as twelve were hurt.', 'Berg | said | as many as twelve were hurt'],
    [
      'Berg said after the vote the country would be poorer.',
      'Berg | said | after the vote the country would be poorer',
    ],
    ['Many tweeted as Berg spoke.'],
    ['Berg said as he opened the gate.'],
    ['Berg said before the meeting, the year she was born.'],
    ['What Berg said when she was asked, nobody could hear.'],
    [
      'About four in ten said they were angry with the way the port is run.',
      'About four in ten | said | they were angry with the way the port is run',
    ],
    ['Others, however, say a change is overdue.'],
    [
      'The boats sank after Radio Fen reported that the dam had burst.',
      'Radio Fen | reported | the dam had burst',
    ],
    [
      'It comes three days after Marsh told the Northern Post that he was not there yet.',
      'Marsh | told | he was not there yet',
    ],
    [
      'She declared “What a night for the north!” and said that she would run.',
      'She | declared | What a night for the north!',
      'She | said | she would run',
    ],
    [
      'The council said it was studying the ruling and would not comment further.',
      'The council | said | it was studying the ruling',
      'The council | would not comment | would not comment',
    ],
    ['The letter states that two cables are gone.', 'The letter | states | two cables are gone'],
    ['Member states that signed it were paid.'],
    ['Marsh explained the real reasons for the poor harvest.'],
    [
      'Kell said that there had been a fire and that the plant would open on Monday.',
      'Kell | said | there had been a fire',
      'Kell | said | the plant would open on Monday',
    ],
    [
      'Kell said that the men had left and that the women had stayed.',
      'Kell | said | the men had left and that the women had stayed',
    ],
    ['Marr said he believed the bridge was safe.', 'Marr | said | he believed the bridge was safe'],
    [
      'He said he had watched the hall rise and thought of his mother.',
      'He | said | he had watched the hall rise and thought of his mother',
    ],
    [
      'The ministry said that two bridges near Varno had been hit overnight.',
      'The ministry | said | two bridges near Varno had been hit overnight',
    ],
    ['Colonel Ilya Brandt said the road was open.', 'Colonel Ilya Brandt | said | the road was open'],
    [
      'On Monday, Brandt, the commander of the northern group, said his men would hold.',
      'Brandt, the commander of the northern group | said | his men would hold',
    ],
    [
      'Corin Vale, in a statement released by the club on Thursday, said he “regrets the tackle” on Moss.',
      'Corin Vale | said | he “regrets the tackle” on Moss',
    ],
    [
      'Lena Fox, who said she had read the bill, voted against it.',
      'Lena Fox | said | she had read the bill',
    ],
    [
      'Half of the patients in each ward say they sleep badly.',
      'Half of the patients in each ward | say | they sleep badly',
    ],
    ['He went on to say that the dam would hold.', 'He | say | the dam would hold'],
    ['Corvex said only that there had been a fire.', 'Corvex | said | there had been a fire'],
    ['She said again that the well was dry.', 'She | said | the well was dry'],
    [
      'The mayor pointed out that the pump had failed twice.',
      'The mayor | pointed out | the pump had failed twice',
    ],
    [
      'A study found that the drug cut deaths by a third.',
      'A study | found | the drug cut deaths by a third',
    ],
    [
      'The company said in a statement that it would close two plants.',
      'The company | said | it would close two plants',
    ],
    [
      'Marr said it would fire on any ship and would respond within a day.',
      'Marr | said | it would fire on any ship and would respond within a day',
    ],
    ['He would say that the law is good.'],
    ['If she says that the law is bad, few will listen.'],
    ['Voters said goodbye to the old hall on Sunday.'],
    ['That was all that Kell said when she left the board.'],
    ['The states of the union report revenue each year.'],
    ['His reports and claims filled a shelf.'],
    ['The declaration underscores the strategic value of the valley.'],
    ['His remarks reflect growing confidence among the troops.'],
    ['This report highlights the state of the hospital and suggests a wider crisis.'],
  ],
  'told-someone': [
    [
      'Chief executive Ida Holm told the Northern Post that sales had doubled.',
      'Chief executive Ida Holm | told | sales had doubled',
    ],
    ['Vale told reporters the knee was fine.', 'Vale | told | the knee was fine'],
    [
      'Brandt told a meeting in Lund, Sweden on Monday that the talks were dead.',
      'Brandt | told | the talks were dead',
    ],
    ['She told a crowd that filled the square.'],
    ['The old man told stories of the sea.'],
  ],
  'according-to': [
    [
      '“The records go back to the flood and beyond it,” according to Fen Watch.',
      'Fen Watch | according to | The records go back to the flood and beyond it,',
    ],
    [
      'According to the General Staff, three drones were shot down over Marr.',
      'the General Staff | According to | three drones were shot down over Marr',
    ],
    [
      'The depot, according to two officials, was empty.',
      'two officials | according to | The depot / was empty',
    ],
    [
      'Forty people were killed, according to the regional governor.',
      'the regional governor | according to | Forty people were killed',
    ],
    [
      'According to the Norrland Wire, quoting a ministry, the fleet has left port.',
      'the Norrland Wire | According to | the fleet has left port',
    ],
    ['They live according to.'],
  ],
  'speech-act': [
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
      'the ministry nor the staff | would comment on | the type of weapon',
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
    ['The engine stayed quiet.', 'The engine | stayed quiet | stayed quiet'],
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
