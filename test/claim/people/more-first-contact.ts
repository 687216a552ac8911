import type { Row } from './rows.ts'

/** The second half of the passages of first-contact.ts. */
export const MORE_FIRST_CONTACT: readonly Row[] = [
  [
    'who, relative',
    'Otto Lind, {s who} said {c he had seen the fire}, was treated for burns.',
    ['Otto Lind'],
  ],
  [
    'continuation without a source',
    '{s Otto Lind} said {c the fire began at two}. {i It had spread to the roof within minutes.}',
    ['Otto Lind', 'Otto Lind'],
  ],
  [
    'a new subject takes the pronoun',
    '{s Otto Lind} said {c the fire began at two}. Chief Henrik Moe arrived at three. {s He} said {c it was under control}.',
    ['Otto Lind', 'Henrik Moe'],
  ],
  [
    'an object does not take the pronoun',
    '{s Otto Lind} said {c the fire began at two}. {s He} thanked Chief Henrik Moe and said {c the house could be saved}.',
    ['Otto Lind', 'Otto Lind'],
  ],
  [
    'across the paragraph',
    '{s Otto Lind} said {c the fire began at two}.\n\n{c “Nobody was inside,”} {s he} said.',
    ['Otto Lind', 'Otto Lind'],
  ],
  [
    'two spokesmen of two sides',
    '{s Army spokesman Col. Ivo Radek} said {c the road was clear}. {s Rebel spokesman Samir Doukali} said {c it was mined}. {s Radek} denied {c that}.',
    ['Ivo Radek', 'Samir Doukali', 'Ivo Radek'],
  ],
  [
    'the rebels and the army',
    '{s The army} said {c the road was clear}. {s The rebels} said {c it was mined}.',
    ['army', 'rebels'],
  ],
  [
    'a title that follows the name',
    '{s Samir Doukali, the rebels’ political leader,} said {c they would not sign}. {s The rebel leader} said {c the terms were an insult}.',
    ['Samir Doukali', 'Samir Doukali'],
  ],
  [
    'a named source inside an unnamed one',
    '{s A person close to Samir Doukali} said {c he was in hiding}.',
    ['person close to Samir Doukali'],
  ],
  [
    'double surname',
    '{s Maria Soto-Lindgren} said {c yes}. {s Soto-Lindgren} said {c no}.',
    ['Maria Soto-Lindgren', 'Maria Soto-Lindgren'],
  ],
  [
    'particle in the name',
    '{s Pieter van der Laan} said {c yes}. {s Van der Laan} said {c no}.',
    ['Pieter van der Laan', 'Pieter van der Laan'],
  ],
  [
    'a patronymic comes and goes',
    '{s Oleg Andreyevich Sorin} said {c yes}. {s Oleg Sorin} said {c no}. {s Sorin} said {c perhaps}.',
    ['Oleg Andreyevich Sorin', 'Oleg Andreyevich Sorin', 'Oleg Andreyevich Sorin'],
  ],
  [
    'two spellings in one article',
    '{s Andriy Kovalskyy} said {c yes}. {s Kovalsky} said {c no}.',
    ['Andriy Kovalskyy', 'Andriy Kovalskyy'],
  ],
  ['an initial', '{s J. P. Harrow} said {c yes}. {s Harrow} said {c no}.', ['J. P. Harrow', 'J. P. Harrow']],
  [
    'several speak as one',
    '{s Otto Lind and Henrik Moe} said {c the house could be saved}.',
    ['Otto Lind and Henrik Moe'],
  ],
  [
    'the pair, then one of them',
    '{s Otto Lind and Anna Moe} said {c the house could be saved}. {s Moe} said {c it was insured}.',
    ['Otto Lind and Anna Moe', 'Anna Moe'],
  ],
  [
    'the opposition party',
    '{s The opposition Green Alliance} said {c it would vote against}. {s The party} said {c the bill was weak}.',
    ['Green Alliance', 'Green Alliance'],
  ],
  [
    'party leader',
    '{s Green Alliance leader Mats Ek} said {c the bill was weak}. {s Ek} called {c it a gift to polluters}.',
    ['Mats Ek', 'Mats Ek'],
  ],
  [
    'a place named like the person',
    'Paris Lowell lives in Paris. {s Lowell} said {c she loved the city}.',
    ['Paris Lowell'],
  ],
  [
    'a team named after a place',
    '{s Halden United coach Rui Pires} said {c the squad was tired}. {s Pires} said {c two players were hurt}.',
    ['Rui Pires', 'Rui Pires'],
  ],
  [
    'the striker is the striker named',
    'Striker Bruno Tavares scored twice. {c “The pitch was awful,”} {s the striker} said.',
    ['Bruno Tavares'],
  ],
  [
    'an ambassador by his country',
    '{s Canada’s ambassador to Chile, Neil Foster,} said {c visas would be waived}. {s The ambassador} said {c the rule begins in May}.',
    ['Neil Foster', 'Neil Foster'],
  ],
  [
    'the United Nations and its envoy',
    '{s UN envoy Hedda Strand} said {c the truce was holding}. {s The United Nations} said {c aid had arrived}.',
    ['Hedda Strand', 'United Nations'],
  ],
  [
    'the White House',
    '{s The White House} said {c no decision had been made}. {s A White House official} said {c one was near}.',
    ['White House', 'White House official'],
  ],
  [
    'a court and a judge',
    '{s The court} ruled {c that the ban was void}. {s Judge Helen Abara} wrote {c that it served no purpose}.',
    ['court', 'Helen Abara'],
  ],
  [
    'his own statement',
    'Raul Ibarra resigned on Monday. In his resignation letter, {s Ibarra} wrote {c that he had no regrets}.',
    ['Raul Ibarra'],
  ],
  [
    'a statement from somebody',
    '{s A statement from the Halden council} said {c the school was closed}.',
    ['Halden council'],
  ],
  [
    'a post by the president',
    '{s President Juris Ozolin} wrote on his channel {c that the port was open}. {s His post} said {c ships were welcome}.',
    ['Juris Ozolin', 'Juris Ozolin'],
  ],
  [
    'one of the residents, named',
    '{s Residents of Brevik} said {c they had no water}. {s One of them, Olga Sand,} said {c the pipes were dry since May}.',
    ['Residents of Brevik', 'Olga Sand'],
  ],
  [
    'a resident, then the resident',
    '{s A resident of Brevik} said {c he had no water}. {s The resident} said {c the pipes were dry}.',
    ['resident of Brevik', 'resident of Brevik'],
  ],
  [
    'the chief of an organisation named before',
    'The Coastal Rescue Service searched all night. {s Its director, Otto Lind,} said {c nine were safe}. {s The director} said {c the search was over}.',
    ['Otto Lind', 'Otto Lind'],
  ],
  [
    'a woman with a man’s office noun',
    '{s Chairman Ingrid Solheim} said {c the fund was sound}. {s She} said {c no claim was open}.',
    ['Ingrid Solheim', 'Ingrid Solheim'],
  ],
  [
    'he is not the woman before',
    'Ingrid Solheim chairs the fund. Lars Eide left it. {s He} said {c it was broken}.',
    ['Lars Eide'],
  ],
  ['nobody fits the pronoun', 'Ingrid Solheim chairs the fund. {s He} said {c it was broken}.', [null]],
  [
    'data of an office',
    '{s Data from Statistics Norland} showed {c that prices fell}.',
    ['Statistics Norland'],
  ],
  [
    'a newspaper cites an unnamed source',
    '{c The merger is off}, {s the Halden Tribune} wrote, citing a source at the bank.',
    ['Halden Tribune'],
  ],
  [
    'a bank holiday of names: Mrs May',
    '{s Theresa Mayhew} said {c yes}. {s Mrs Mayhew} said {c no}.',
    ['Theresa Mayhew', 'Theresa Mayhew'],
  ],
  [
    'chief of staff',
    '{s Chief of staff Hana Novak} said {c the order was given}. {s Novak} said {c it stood}.',
    ['Hana Novak', 'Hana Novak'],
  ],
  [
    'military unit',
    '{s The 12th Mountain Brigade} said {c it held the ridge}. {s The brigade} said {c losses were light}.',
    ['12th Mountain Brigade', '12th Mountain Brigade'],
  ],
  [
    'the readout of a call',
    'Ivan Baranov spoke by telephone with President of Chile Rosa Alcalde. {s The President of Norland} said {c trade would grow}.',
    ['President of Norland'],
  ],
  [
    'a businessman received by a president is no president',
    'Milo Keane met Turkish President Emre Aydin in Ankara. {s The American president} said {c he had not been told}.',
    ['American president'],
  ],
  [
    'an ambassador beside two presidents',
    'Ambassador Milo Keane met President of Turkey Emre Aydin. {s The President of France} said {c he had not been told}.',
    ['President of France'],
  ],
]
