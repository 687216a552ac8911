/**
 * An article, the words in it that are the statement's content, and the places the content is about. People and
 * outlets are invented, places are not.
 */
export type WhereRow = readonly [text: string, content: string, ...places: string[]]

export const SOMEWHERE: readonly WhereRow[] = [
  ['Gen. Orlo said Bakhmut would fall soon.', 'Bakhmut would fall soon', 'Bakhmut'],
  ['Shells hit Bakhmut. Gen. Orlo said the city would hold.', 'the city would hold', 'Bakhmut'],
  ['Shells hit Bakhmut. "The town is ours," Gen. Orlo said.', 'The town is ours', 'Bakhmut'],
  [
    'Shells hit Bakhmut. Gen. Orlo described the situation there as calm.',
    'the situation there as calm',
    'Bakhmut',
  ],
  [
    'Shells hit Bakhmut. The clearing of neighborhoods went on, Orlo said.',
    'The clearing of neighborhoods went on',
    'Bakhmut',
  ],
  [
    'Orlo said Pokrovsk in the Donetsk region was cut off.',
    'Pokrovsk in the Donetsk region was cut off',
    'Pokrovsk',
  ],
  ['Orlo said roads in the Kherson region were open.', 'roads in the Kherson region were open', 'Kherson'],
  ['Orlo warned of hunger in Ukraine.', 'hunger in Ukraine', 'Ukraine'],
  ['A bus burned in Lyon, France. Ann Dorr, a doctor, said four were killed.', 'four were killed', 'Lyon'],
  ['Rain hit the Kherson region. Orlo said the region needed aid.', 'the region needed aid', 'Kherson'],
  ['Bakhmut burned.\n\nIn Lviv all was calm. Orlo said the city slept.', 'the city slept', 'Lviv'],
  ['Orlo said trains ran from Kyiv to Lviv.', 'trains ran from Kyiv to Lviv', 'Kyiv', 'Lviv'],
]

export const NOWHERE: readonly WhereRow[] = [
  ['Speaking to reporters in Geneva, Ann Dorr said talks had failed.', 'talks had failed'],
  [
    'Speaking to reporters in Geneva, Ann Dorr said the city council was right.',
    'the city council was right',
  ],
  ['GENEVA - Ann Dorr said the city was safe.', 'the city was safe'],
  ['Ann Dorr said Russia would answer.', 'Russia would answer'],
  ['Ann Dorr said talks with Germany and Poland went on.', 'talks with Germany and Poland went on'],
  ['Ann Dorr said Washington wanted peace.', 'Washington wanted peace'],
  ["Ann Dorr blamed Moscow's stubbornness.", "Moscow's stubbornness"],
  ['Ann Dorr praised the Bank of England.', 'the Bank of England'],
  ['Ann Dorr said Chicago Bulls fans were rude.', 'Chicago Bulls fans were rude'],
  ['Ann Dorr said hunger would spread in Africa and Asia.', 'hunger would spread in Africa and Asia'],
  ['Kyiv and Lviv were dark. Ann Dorr said the city would recover.', 'the city would recover'],
  ['Shells hit Bakhmut. Ann Dorr said there were no talks.', 'there were no talks'],
  ['Shells hit Bakhmut. Ann Dorr said prices had doubled.', 'prices had doubled'],
  [
    'A bus burned in Lyon, France. Ann Dorr, a senator, stood up to an attack on her record.',
    'an attack on her record',
  ],
  ['Ann Dorr said Mr. Houston was ill.', 'Mr. Houston was ill'],
]
