import type { Row } from './rows.ts'

/**
 * Eighty passages written before they were ever run, with the speakers that a careful reader finds. What was right at
 * first contact is told in docs/quality.md; since then they are rows like any others.
 */
export const FIRST_CONTACT: readonly Row[] = [
  [
    'title, then surname, then she',
    'Health Minister Paula Ferrand opened the clinic on Monday. {c “Waiting lists will halve by spring,”} {s Ferrand} said. {s She} added {c that two more wards were planned}.',
    ['Paula Ferrand', 'Paula Ferrand'],
  ],
  [
    'two men, one pronoun in doubt',
    'Mayor Kjell Arnesen met Governor Tom Halloran on the bridge. {s He} said {c the bridge was safe}.',
    [null],
  ],
  [
    'a man and a woman, a pronoun for each',
    'Mayor Kjell Arnesen met Governor Sonia Halloran on the bridge. {s She} said {c the bridge was safe}, while {s he} warned {c that it was not}.',
    ['Sonia Halloran', 'Kjell Arnesen'],
  ],
  [
    'spokeswoman for an institution',
    '{s A spokeswoman for the Port Authority} said {c the cranes would return to work on Friday}. {c “We are sorry,”} {s the spokeswoman} said.',
    ['spokeswoman for the Port Authority', 'spokeswoman for the Port Authority'],
  ],
  [
    'named spokesman, then the spokesman',
    'Rail operator Nordlink was hit by delays. {c Trains will run again by noon}, said {s company spokesman Erik Vass}. {s The spokesman} did not say {c what had failed}.',
    ['Erik Vass', 'Erik Vass'],
  ],
  [
    'the company speaks again',
    '{s Nordlink Corp} said {c it would cut 300 jobs}. {s The company} also said {c that the cuts would be voluntary}.',
    ['Nordlink Corp', 'Nordlink Corp'],
  ],
  [
    'the ministry speaks through its statement',
    '{s The Ministry of Transport} said {c the tunnel was closed}. In a statement, {s the ministry} said {c it would reopen in May}.',
    ['Ministry of Transport', 'Ministry of Transport'],
  ],
  [
    'agency attribution',
    '{c The minister has resigned}, {s the state news agency Tarva} reported.',
    ['Tarva'],
  ],
  [
    'agency by its short name',
    '{c Two ferries collided off Brevik}, {s Reuters} reported, citing the coastguard.',
    ['Reuters'],
  ],
  [
    'two of one surname by first name',
    'Sisters Clara Osei and Ruth Osei run the bakery. {s Clara Osei} said {c rents had doubled}. {s Ruth} said {c they would stay}.',
    ['Clara Osei', 'Ruth Osei'],
  ],
  [
    'a bare surname of two is nobody',
    'Clara Osei and Ruth Osei run the bakery. {s Osei} said {c rents had doubled}.',
    [null],
  ],
  [
    'husband and wife by title',
    'Daniel Marek and his wife, Petra Marek, were rescued on Sunday. {c “The roof just lifted,”} {s Mr Marek} said. {c “We ran,”} added {s Mrs Marek}.',
    ['Daniel Marek', 'Petra Marek'],
  ],
  [
    'residents',
    '{s Residents} said {c they had heard three blasts}. {s They} said {c the lights went out at once}.',
    ['Residents', 'Residents'],
  ],
  [
    'unnamed officials of somewhere',
    '{s Two senior officials familiar with the talks} said {c a deal was near}. {s The officials} asked {c not to be named}.',
    ['Two senior officials familiar with the talks', 'Two senior officials familiar with the talks'],
  ],
  [
    'an official who is not the minister',
    'Interior Minister Goran Petri visited the camp. {s An interior ministry official} said {c 40 people were still missing}.',
    ['interior ministry official'],
  ],
  [
    'the general is the general named',
    'General Adrian Costa took command in June. {c “The front will hold through winter,”} {s the general} told reporters.',
    ['Adrian Costa'],
  ],
  [
    'two generals, the epithet in doubt',
    'General Adrian Costa and General Lucas Brandt inspected the line. {s The general} said {c it would hold}.',
    [null],
  ],
  [
    'a quote within a quote belongs to the inner one',
    '{s Economist Lena Hartog} said {c the bank had told her “nothing will change”}.',
    ['Lena Hartog'],
  ],
  [
    'according to, with a role behind',
    '{c Wages rose 3 per cent}, according to {s Lena Hartog, chief economist at Veld Bank}. {s Hartog} expects {c a rise of 2 per cent next year}.',
    ['Lena Hartog', 'Lena Hartog'],
  ],
  [
    'role before, name after a comma',
    '{s The bank’s chief economist, Lena Hartog,} said {c inflation had peaked}. {s She} said {c rates would fall by June}.',
    ['Lena Hartog', 'Lena Hartog'],
  ],
  [
    'an analyst beside a named speaker',
    '{s Lena Hartog} said {c inflation had peaked}. {s Another economist} said {c it had not}.',
    ['Lena Hartog', 'Another economist'],
  ],
  [
    'critics are a group',
    '{s Critics} say {c the law is too harsh}. {s Supporters} argue {c that it protects children}.',
    ['Critics', 'Supporters'],
  ],
  [
    'prosecutors',
    '{s Prosecutors in Halden} said {c he had forged the papers}. {s They} asked {c for four years}.',
    ['Prosecutors in Halden', 'Prosecutors in Halden'],
  ],
  [
    'police, not a person',
    '{s Police} said {c the man, 34, had been armed}. {s Police spokesman Otto Lind} said {c no officer was hurt}.',
    ['Police', 'Otto Lind'],
  ],
  [
    'the accused does not speak for his lawyer',
    'Marco Silvestri, 34, was charged on Tuesday. {s His lawyer, Ines Duarte,} said {c he was innocent}. {s She} said {c he would appeal}.',
    ['Ines Duarte', 'Ines Duarte'],
  ],
  [
    'the lawyer unnamed',
    'Marco Silvestri, 34, was charged on Tuesday. {s A lawyer for Silvestri} said {c he was innocent}.',
    ['lawyer for Silvestri'],
  ],
  [
    'mother of',
    'Marco Silvestri, 9, was found safe. {c “I thank everybody who looked,”} said {s his mother, Elsa Silvestri}. {s She} said {c he had walked for two days}.',
    ['Elsa Silvestri', 'Elsa Silvestri'],
  ],
  [
    'surname after both were named in full',
    'Marco Silvestri, 9, was found safe by Elsa Silvestri, a ranger. {s Silvestri} said {c it was luck}.',
    [null],
  ],
  [
    'a capital as a government',
    '{s Ankara} said {c it had not been told}. {s Berlin} denied {c that}.',
    ['Ankara', 'Berlin'],
  ],
  [
    'the Kremlin and its spokesman',
    '{s Kremlin spokesman Arkady Sobol} said {c talks would go on}. {s The Kremlin} has said {c the same before}.',
    ['Arkady Sobol', 'Kremlin'],
  ],
  [
    'president by nation',
    'The presidents of Latvia and Chile met in Oslo. {s Chilean President Rosa Alcalde} said {c trade would double}. {s The Latvian president} did not comment on {c trade}.',
    ['Rosa Alcalde', 'Latvian president'],
  ],
  [
    'the president after his name',
    'President Juris Ozolin spoke for an hour. {s The president} said {c taxes would fall}. {s Ozolin} also promised {c new roads}.',
    ['Juris Ozolin', 'Juris Ozolin'],
  ],
  [
    'former is not present',
    'President Juris Ozolin spoke for an hour. {s Former president Anna Liepa} said {c he had no plan}.',
    ['Anna Liepa'],
  ],
  [
    'deputy is not the minister',
    'Finance Minister Raul Ibarra was abroad. {s The deputy finance minister, Carla Nunes,} said {c the budget would pass}. {s Nunes} said {c no tax would rise}.',
    ['Carla Nunes', 'Carla Nunes'],
  ],
  [
    'first name only later',
    'Thandi Mokoena, 16, won the race. {c “I did not expect it,”} {s Thandi} said.',
    ['Thandi Mokoena'],
  ],
  [
    'the 16-year-old',
    'Thandi Mokoena, 16, won the race. {c “I did not expect it,”} {s the 16-year-old} said.',
    ['Thandi Mokoena'],
  ],
  [
    'doctor and professor',
    '{s Dr Amina Yusuf} said {c the vaccine was safe}. {s Professor Karl Bergstrom} disagreed: {c “The trial was too small.”} {s Dr Yusuf} said {c a larger one was under way}.',
    ['Amina Yusuf', 'Karl Bergstrom', 'Amina Yusuf'],
  ],
  [
    'a study speaks for itself',
    '{s The study} found {c that bees avoid the field}. {s Its author, Karl Bergstrom,} said {c more work was needed}.',
    ['study', 'Karl Bergstrom'],
  ],
  [
    'a report of an organisation',
    '{s A report by the Halden Institute} said {c rents would rise 8 per cent}.',
    ['Halden Institute'],
  ],
  [
    'an acronym introduced and used',
    '{s The Coastal Rescue Service (CRS)} said {c nine people were safe}. {s The CRS} said {c the search had ended}.',
    ['Coastal Rescue Service', 'Coastal Rescue Service'],
  ],
  [
    'somebody from an organisation, then it',
    '{s Otto Lind of the Coastal Rescue Service} said {c nine people were safe}. {s The service} said {c the search had ended}.',
    ['Otto Lind', 'Coastal Rescue Service'],
  ],
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
