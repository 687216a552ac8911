import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
const READERS: Readonly<Record<string, readonly Row[]>> = {
  'said-that': [
    ['Berg said he would close it, but stopped short of a date.', 'Berg | said | he would close it'],
    ['Those around Kell acknowledge the vote is lost.', 'Those around Kell | acknowledge | the vote is lost'],
    ['Officials in the port admit that it leaks.', 'Officials in the port | admit | it leaks'],
    ['Please explain your understanding of the law.'],
    [
      'The army said it held the bridge, a claim the rebels dismissed within hours.',
      'The army | said | it held the bridge',
    ],
    [
      'The army said it held the bridge, a charge denied by the rebels.',
      'The army | said | it held the bridge',
    ],
    [
      'The army said it would build a school, a clinic and the road.',
      'The army | said | it would build a school, a clinic and the road',
    ],
    [
      'Berg says the ban - a step the mayor has since regretted - and the fees hurt the town.',
      'Berg | says | the ban - a step the mayor has since regretted - and the fees hurt the town',
    ],
    ['Reid stayed in Lund and says he voted against it.', 'Reid | says | he voted against it'],
    ['Analysts say the loose talk harms the town.', 'Analysts | say | the loose talk harms the town'],
    ['The boat moored in the bay and said to be Danish sank.'],
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
      'According to a diplomat briefed on the plans, an attack is expected.',
      'a diplomat | According to | an attack is expected',
    ],
    [
      'According to a report published by the council, the dam is old.',
      'a report | According to | the dam is old',
    ],
    [
      'According to Kell, flooding, which began in May, is over.',
      'Kell | According to | flooding, which began in May, is over',
    ],
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
}

describe.for(Object.entries(READERS))('%s', ([, rows]) => {
  test.for(rows)('%s', ([text, ...said]) => {
    expect(saidIn(text)).toEqual(said)
  })
})
