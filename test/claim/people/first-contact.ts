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
]
