import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

type Row = readonly [text: string, ...said: readonly string[]]

/** Each row is a text and all that is found in it, as "source | cue | content"; a text alone must yield nothing. */
const READERS: Readonly<Record<string, readonly Row[]>> = {
  tail: [
    [
      'It was not clear, the envoy added, whether Kell had signed it.',
      'the envoy | added | It was not clear / whether Kell had signed it',
    ],
    ['Nobody knows, she said, why the dam broke.', 'she | said | Nobody knows / why the dam broke'],
    [
      'She warned against haste: both sides, she noted, have lied.',
      'She | warned against | haste',
      'she | noted | both sides / have lied',
    ],
    [
      'The rule is simple: nobody pays twice, Marsh said.',
      'Marsh | said | The rule is simple: nobody pays twice',
    ],
    ['The army said it held the bridge, an allegation Kell denied.', 'The army | said | it held the bridge'],
    ['The dam is old, said a report by the council.', 'a report | said | The dam is old'],
    ['The dam is old, says a survey seen by the Post.', 'a survey | says | The dam is old'],
    ['The dam is old, said a man standing at the gate.', 'a man | said | The dam is old'],
    [
      'The dam is old, predicted Ana Brook, a former mayor challenged by Kell.',
      'Ana Brook, a former mayor | predicted | The dam is old',
    ],
    [
      'Ana Brook, who runs the port, denied the report.',
      'Ana Brook, who runs the port | denied | the report',
    ],
    [
      'Ana Brook, who has seen it, said the report was late.',
      'Ana Brook, who has seen it | said | the report was late',
    ],
    [
      'Ana Brook, who runs the port, said residents reached the gate.',
      'Ana Brook, who runs the port | said | residents reached the gate',
    ],
    [
      'Ana Brook, who runs the port, said a man standing there was hurt.',
      'Ana Brook, who runs the port | said | a man standing there was hurt',
    ],
    ['The valley flooded, forecast models running hot.'],
    ['He walked out, claims rejected by the court in hand.'],
    [
      'So far 112 graves had been found, governor Oleh Marr said.',
      'governor Oleh Marr | said | So far 112 graves had been found',
    ],
    [
      'Felt took 50,000 crowns in cash, her former driver, Miro Kos, claims.',
      'her former driver, Miro Kos | claims | Felt took 50,000 crowns in cash',
    ],
    [
      'The firm will build in Tarn, its chief executive, Jane Doe, told reporters.',
      'its chief executive, Jane Doe | told | The firm will build in Tarn',
    ],
    [
      'Vale, who met Smith, the mayor of Lund, New Tarn, said the road was shut.',
      'Vale, who met Smith, the mayor of Lund, New Tarn | said | the road was shut',
    ],
    [
      'The plan, experts say, undermines talk of a wall.',
      'experts | say | The plan / undermines talk of a wall',
    ],
    ['Kyra, analysts say, controls the port.', 'analysts | say | Kyra / controls the port'],
    ['Yesterday, experts of costs and of prices met.'],
    ['Bo Lind, his wife, Ana Brook, and their son left.'],
    ['The plan angered Bo Lind, the mayor, Ana Brook, and the driver.'],
    [
      '“For months we stood by while it leaked” said Nick Marr, a spokesman. “It is odd.”',
      'Nick Marr, a spokesman | said | For months we stood by while it leaked / It is odd.',
    ],
    [
      '“These men know how to use words,” said Marr, speaking of the board, “and leave themselves a little room.”',
      'Marr | said | These men know how to use words, / and leave themselves a little room.',
    ],
    [
      '“Nobody knew it was coming,” Marr said, adding later, “It cost us the harvest of the year.”',
      'Marr | said | Nobody knew it was coming,',
      'Marr | adding | It cost us the harvest of the year.',
    ],
    [
      'After the vote in Lund, “there is a sense that we must hurry,” Vale said.',
      'Vale | said | After the vote in Lund, “there is a sense that we must hurry,”',
    ],
    [
      '“The answer is plain,” Vale, who has ruled here for years, said at the time.',
      'Vale, who has ruled here for years | said | The answer is plain,',
    ],
    ['“What if he had lessons?” the 43-year-old asked.', 'the 43-year-old | asked | What if he had lessons?'],
    [
      'About 270 people have been moved under the plan, officials said.',
      'officials | said | About 270 people have been moved under the plan',
    ],
    ['After the vote, the mayor said nothing.'],
    [
      'Marsh was asked, “Would you have told her?” He answered, “I have no idea.”',
      'He | answered | I have no idea.',
    ],
    [
      '“I love the town,” Marsh said, but “when it comes to taxes, I love it less.”',
      'Marsh | said | I love the town, / when it comes to taxes, I love it less.',
    ],
    ['But the road, Marsh said, was open.', 'Marsh | said | the road / was open'],
    [
      '“They are strange days,” said Marsh. “I doubt it.”\n\n‘All Bets Are Off’\n\nIt rained.',
      'Marsh | said | They are strange days, / I doubt it.',
    ],
    [
      '“They are strange days,” said Marsh. “I doubt it.”\n\n“Legend of the Fens”\n\nIt rained.',
      'Marsh | said | They are strange days, / I doubt it.',
    ],
    [
      '“They are strange days,” said Marsh.\n\n“We will not give in to Rome.”\n\nIt rained.',
      'Marsh | said | They are strange days, / We will not give in to Rome.',
    ],
    ['“The Salt Road” star Ida Lund opened the evening.'],
    ['Friday morning, as the parade rolled through town, the agency reported.'],
    ['“The Lighthouse” says more about grief than any novel.'],
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
    [
      'Marr continued by saying, “We will appeal because the vote is close.”',
      'Marr | saying | We will appeal because the vote is close.',
    ],
    [
      'Said Dora Pound, who grew up here, “We were all so proud of him.”',
      'Dora Pound, who grew up here | Said | We were all so proud of him.',
    ],
    [
      'Marr, the head of the port, said in a statement. “There are no papers to count. It was a mess.”',
      'Marr, the head of the port | said | There are no papers to count. It was a mess.',
    ],
    [
      'He could only quip: “I guess the hall was booked.”',
      'He | could only quip | I guess the hall was booked.',
    ],
    [
      'Marchers chanted “What now, and what next, and who pays?” and went on until two.',
      'Marchers | chanted | What now, and what next, and who pays?',
    ],
    ['The ad claims “Vale is the one you can trust.”', 'The ad | claims | Vale is the one you can trust.'],
    ['He might say: “I guess the hall was booked.”'],
    ['Speaking to Radio Fen, Okello said: “It was a hard day.”', 'Okello | said | It was a hard day.'],
    ['He also commented on it, “My legs were gone.”', 'He | also commented | My legs were gone.'],
    ['Asked about the leak, Marsh responded, “I never saw it.”', 'Marsh | responded | I never saw it.'],
    [
      'The agency responded:\n\n“No such order was given.”',
      'The agency | responded | No such order was given.',
    ],
    ['They sang the song “Old Harbour” and left.'],
  ],
  colon: [
    [
      'She then addressed the crowd again: “Here is what I regret. I regret it all.”',
      'She | then addressed the crowd again | Here is what I regret. I regret it all.',
    ],
    [
      'A LONG NIGHT - Ana Smith: “The harbour was closed and nobody told us why.”',
      'Ana Smith | : | The harbour was closed and nobody told us why.',
    ],
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
  transcript: [
    [
      'WALLIS: Will the dam hold?\n\nPENN: Well, it will hold. It must.\n\nWALLIS: Thank you.',
      'WALLIS | : | Will the dam hold?',
      'PENN | : | Well, it will hold. It must.',
      'WALLIS | : | Thank you.',
    ],
    [
      '"WALLIS: Will the dam hold?\n\n"PENN: It will.\n\n"(CROSSTALK.)"',
      'WALLIS | : | Will the dam hold?',
      'PENN | : | It will.',
    ],
    ['LONDON: It rained all day.\n\nPARIS: The sun came out.'],
    ['Q: Is it so?\n\nA: It is.\n\nQ: Why?'],
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
