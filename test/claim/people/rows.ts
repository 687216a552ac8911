/** A marked text (see marked.ts) and who makes each of its statements: a name, or null for nobody. */
export type Row = readonly [phenomenon: string, text: string, who: readonly (string | null)[]]

export const FOUND: readonly Row[] = [
  ['a firm with an ampersand', '{s Marl & Sons} said {c it was late}.', ['Marl & Sons']],
  ['a firm without room for it', '{s AT&T} said {c the line was cut}.', ['AT&T']],
  [
    'a firm behind its description',
    '{s The plant’s owner, Marl & Sons,} said {c it was late}.',
    ['Marl & Sons'],
  ],
  ['who issued a statement', '{s The statement, released by the army}, said {c it held}.', ['army']],
  ['who sent a letter', '{s A letter sent by Ana Brook to the mayor} said {c it was old}.', ['Ana Brook']],
  [
    'who issued a report that was published later',
    '{s The report, issued by the council and published on Friday}, said {c it was late}.',
    ['council'],
  ],
  [
    'a rank is no part of the name',
    '{s Colonel-General Anton Drevsky} said {c the town was quiet}.',
    ['Anton Drevsky'],
  ],
  ['a bare surname', 'Mira Voss runs the port. {s Voss} said {c it was open}.', ['Mira Voss']],
  ['a first name', 'Mira Voss runs the shop. “{c It is open},” {s Mira} said.', ['Mira Voss']],
  [
    'the fullest name comes later',
    '{s Voss} said {c the port was open}. Mira Voss has run it since May.',
    ['Mira Voss'],
  ],
  [
    'Mr and surname',
    'The talks were led by Peter Hale. {s Mr Hale} said {c they went well}.',
    ['Peter Hale'],
  ],
  ['a middle initial', 'Donna P. Reyes spoke. {s Donna Reyes} said {c it was over}.', ['Donna P. Reyes']],
  [
    'a spelling variant',
    '{s Taras Holovskyy} said {c yes}. {s Holovsky} added {c that it was late}.',
    ['Taras Holovskyy', 'Taras Holovskyy'],
  ],
  ['accents', '{s José Marín} said {c yes}. {s Marin} added {c no}.', ['José Marín', 'José Marín']],
  ['a possessive source', '{s Hale’s} view was {c that it rained}. Peter Hale left.', ['Peter Hale']],
  [
    'a role before the name',
    '{s Norvian Foreign Minister Lena Sorby} said {c the talks went on}.',
    ['Lena Sorby'],
  ],
  [
    'an office with of before the name',
    '{s President of Portugal Rui Falcao} said {c it was late}.',
    ['Rui Falcao'],
  ],
  ['secretary of state', '{s US Secretary of State Dana Whitlock} said {c it was late}.', ['Dana Whitlock']],
  [
    'a small role before the name',
    '{s Corvex spokesperson Ilya Brandt} said {c the line was safe}.',
    ['Ilya Brandt'],
  ],
  [
    'a role behind the name',
    '{s Olga Brant, an adviser to the governor of the Halvorn district,} said {c it fell}.',
    ['Olga Brant'],
  ],
  [
    'a name behind the role',
    '{s The bank’s chief economist, Mira Voss,} said {c rates fell}.',
    ['Mira Voss'],
  ],
  [
    'an indefinite role and a name',
    '{s A spokeswoman for the army, Mirela Toth,} said {c it held}.',
    ['Mirela Toth'],
  ],
  ['a company and its name', '{s A rival, Cobalt Space,} said {c it was ready}.', ['Cobalt Space']],
  [
    'the general',
    'General Anton Drevsky came. {s The general} said {c the road was open}.',
    ['Anton Drevsky'],
  ],
  [
    'the adviser, spelled otherwise',
    'Olga Brant, an advisor to the mayor, came. {s The adviser} said {c it was so}.',
    ['Olga Brant'],
  ],
  [
    'the spokeswoman',
    'Mirela Toth, a spokesperson for the port, came. {s The spokeswoman} said {c it was so}.',
    ['Mirela Toth'],
  ],
  [
    'an official is an adviser',
    'Olga Brant, an adviser to the mayor, came. {s The official} said {c it was so}.',
    ['Olga Brant'],
  ],
  [
    'head of state is president',
    'President Ostap Lyman spoke. {s The Head of State} said {c grain moves}.',
    ['Ostap Lyman'],
  ],
  [
    'an office and its country',
    'Portuguese Prime Minister Rui Falcao came to see President Ostap Lyman. {s The Prime Minister of Portugal} said {c aid was sent}.',
    ['Rui Falcao'],
  ],
  [
    'one who is only talked about is not meant',
    'President Ostap Lyman spoke. {s Lyman} said {c he had called Turkish President Kemal Aydar}. {s The President} said {c it went well}.',
    ['Ostap Lyman', 'Ostap Lyman'],
  ],
  [
    'the office of the one subject without one',
    'Viktor Orlan spoke by telephone with President of the French Republic Luc Morel. {s The President of Russia} said {c it went well}.',
    ['Viktor Orlan'],
  ],
  [
    'he after a subject',
    'On Monday, Igor Kimry, an aide to the mayor, gave details. {s He} reported {c that the road was cut}.',
    ['Igor Kimry'],
  ],
  [
    'he goes on',
    '{s Igor Kimry} said {c the road was cut}. {s He} added {c that it rained}.',
    ['Igor Kimry', 'Igor Kimry'],
  ],
  [
    'a new subject ends the chain',
    '{s Anton Drevsky} said {c it fell}. Later Igor Kimry met reporters. {s He} said {c it had not}.',
    ['Anton Drevsky', 'Igor Kimry'],
  ],
  [
    'a person inside the content is no rival',
    '{s Igor Kimry} said {c Anton Drevsky was wrong}. {s He} added {c that it rained}.',
    ['Igor Kimry', 'Igor Kimry'],
  ],
  ['she by gender', 'Peter Hale met Anna Lund. {s She} said {c it went well}.', ['Anna Lund']],
  ['he by gender', 'Peter Hale met Anna Lund. {s He} said {c it went well}.', ['Peter Hale']],
  [
    'it is an organisation',
    '{s The Ostland News Agency (ONA)} said {c it fell}. “{c It deserves that},” {s it} added.',
    ['Ostland News Agency', 'Ostland News Agency'],
  ],
  [
    'an acronym',
    'The Ministry of Defence (MoD) met. {s The MoD} said {c it was ready}.',
    ['Ministry of Defence'],
  ],
  [
    'the ministry',
    '{s The Ministry of Defence} said {c yes}. {s The ministry} added {c no}.',
    ['Ministry of Defence', 'Ministry of Defence'],
  ],
  [
    'the company',
    '{s Corvex Energy} said {c yes}. {s The company} said {c no}.',
    ['Corvex Energy', 'Corvex Energy'],
  ],
  [
    'his statement',
    '{s Igor Kimry} said {c it fell}. {s His statement} included {c a detail}.',
    ['Igor Kimry', 'Igor Kimry'],
  ],
  ['a name’s remarks', 'Igor Kimry spoke. {s Kimry’s remarks} suggest {c that it fell}.', ['Igor Kimry']],
  [
    'a statement from somebody',
    '{s A statement from the Ministry of Defence} said {c it held}.',
    ['Ministry of Defence'],
  ],
  [
    'the statement goes on',
    '{s The Ministry of Defence} said {c it held}. {s The statement} added {c that it rained}.',
    ['Ministry of Defence', 'Ministry of Defence'],
  ],
  ['who stands behind a name', 'Peter Hale, {s who} said {c it rained}, left.', ['Peter Hale']],
  [
    'free continuation',
    '{s Igor Kimry} said {c it fell}. {i The road was cut.}',
    ['Igor Kimry', 'Igor Kimry'],
  ],
  ['an epithet', 'Karl Norrby of Norway won. {s The 23-year-old} said {c it was hard}.', ['Karl Norrby']],
  ['officials', '{s Officials} said {c it rained}.', ['Officials']],
  ['two residents', '{s two residents} said {c it rained}.', ['two residents']],
  ['sources', '{s Sources familiar with the talks} said {c it rained}.', ['Sources familiar with the talks']],
  [
    'a nameless source',
    '{s A source within the Interior Ministry} said {c it rained}.',
    ['source within the Interior Ministry'],
  ],
  ['two who speak as one', '{s Peter Hale and Anna Lund} said {c it rained}.', ['Peter Hale and Anna Lund']],
  ['a country speaks', '{s North Korea} said {c it would answer}.', ['North Korea']],
  [
    'the resident before',
    '{s A resident} said {c it rained}. {s The resident} added {c that it snowed}.',
    ['resident', 'resident'],
  ],
  [
    'a document is itself',
    '{s A court document filed Thursday} said {c it rained}.',
    ['court document filed Thursday'],
  ],
]

export const NOT_FOUND: readonly Row[] = [
  ['two men who could be he', 'Peter Hale met Igor Kimry. {s He} said {c it went well}.', [null]],
  ['two women who could be she', 'Anna Lund met Maria Soto. {s She} said {c it went well}.', [null]],
  ['two who share a surname', 'Peter Hale and Martin Hale came. {s Hale} said {c it rained}.', [null]],
  ['the mister of two', 'Peter Hale and Martin Hale came. {s Mr Hale} said {c it rained}.', [null]],
  [
    'two generals in one sentence',
    'General Anton Drevsky met General Ivan Moroz. {s The general} said {c it rained}.',
    [null],
  ],
  [
    'two ministries',
    'The Ministry of Defence and the Ministry of Health met. {s The ministry} said {c yes}.',
    [null],
  ],
  ['he without anybody', 'The road was cut. {s He} said {c it rained}.', [null]],
  ['she where only a man is', 'Peter Hale came. {s She} said {c it rained}.', [null]],
  ['he where only an organisation is', 'The Ministry of Defence met. {s He} said {c it rained}.', [null]],
  ['it where only a man is', 'Peter Hale came. {s It} said {c yes}.', [null]],
  ['they where only a man is', 'Peter Hale came. {s They} said {c yes}.', [null]],
  ['agentless', '{s Peter Hale} said {c it rained}. {a the road was cut}.', ['Peter Hale', null]],
  ['nothing goes on from nobody', '{i The road was cut.}', [null]],
  [
    'going on from doubt',
    'Peter Hale met Igor Kimry. {s He} said {c it went well}. {i The road was cut.}',
    [null, null],
  ],
  ['I outside of any speech', '{s I} think {c it rained}.', [null]],
]
