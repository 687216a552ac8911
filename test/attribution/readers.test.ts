import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
const READERS: Readonly<Record<string, readonly Row[]>> = {
  'said-that': [
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
  tail: [
    ['“I have never run so fast,” Okello said after the race.', 'Okello | said | I have never run so fast,'],
    [
      '“Nobody was hurt,” said Anna Kell, a spokeswoman for the hospital.',
      'Anna Kell, a spokeswoman for the hospital | said | Nobody was hurt,',
    ],
    ['“The shelling,” he said, “began at dawn.”', 'he | said | The shelling, / began at dawn.'],
    [
      '“We will not leave the town,” the mayor, Olena Tarn, told reporters on Friday. “Not this winter.”',
      'the mayor, Olena Tarn | told | We will not leave the town, / Not this winter.',
    ],
    ['“Why not?” Okello asked. “I am young.”', 'Okello | asked | Why not? / I am young.'],
    ['“Never again,” she laughed.', 'she | laughed | Never again,'],
    ['“Who pays?” retorted the senator.', 'the senator | retorted | Who pays?'],
    [
      "The cabinet's plan, Marsh said, was never costed.",
      "Marsh | said | The cabinet's plan / was never costed",
    ],
    ['The attack killed twelve, police said.', 'police | said | The attack killed twelve'],
    [
      'The plan would cost two billion, the treasury estimates.',
      'the treasury | estimates | The plan would cost two billion',
    ],
    ['The group, a union of potters, wrote a host of songs.'],
    ['When the vote ended, the crowd left, and the guards slept.'],
    ['The “Night Train” runs on Mondays, and the “Day Train” does not.'],
  ],
  'said-quote': [
    ['Speaking to Radio Fen, Okello said: “It was a hard day.”', 'Okello | said | It was a hard day.'],
    ['He also commented on it, “My legs were gone.”', 'He | also commented | My legs were gone.'],
    ['Asked about the leak, Marsh responded, “I never saw it.”', 'Marsh | responded | I never saw it.'],
    [
      'The agency responded:\n\n“No such order was given.”',
      'The agency | responded | No such order was given.',
    ],
    ['They sang the song “Old Harbour” and left.'],
  ],
  'according-to': [
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
    ['As the Courier reported, the merger is off.', 'the Courier | reported | the merger is off'],
    ['The bridge, as described by Brandt, no longer exists.', 'Brandt | as described by | The bridge'],
    ['As the sun rose, the boats left.'],
  ],
  passive: [
    ['It was reported that the garrison had surrendered.', ' | was reported | the garrison had surrendered'],
    [
      'The offensive is expected to begin in the spring.',
      ' | is expected | The offensive / to begin in the spring',
    ],
    ['The bridge was built to last.'],
    ['It was a long day that nobody enjoyed.'],
  ],
  decline: [
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
  colon: [
    [
      'Her account included one more detail: the gate had been left open.',
      'Her account | included one more detail | the gate had been left open',
    ],
    [
      'His statement included a grim detail: several men had been left behind.',
      'His statement | included a grim detail | several men had been left behind',
    ],
    ['Marsh: “The bill is dead.”', 'Marsh | : | The bill is dead.'],
    [
      'Marsh made the following remark:\n\n“The bill is dead.”',
      'Marsh | made the following remark | The bill is dead.',
    ],
    ['The score was close: two to one.'],
    ['Three towns were hit: Varno, Marr and Lund.'],
  ],
  signature: [
    ['“We lost everything.” — Ana Brook', 'Ana Brook | — | We lost everything.'],
    ['He read “The Lighthouse” — twice.'],
  ],
}

describe.for(Object.entries(READERS))('%s', ([, rows]) => {
  test.for(rows)('%s', ([text, ...said]) => {
    expect(saidIn(text)).toEqual(said)
  })
})
