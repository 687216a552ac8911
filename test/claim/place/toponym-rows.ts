/**
 * A text, and the places that it names as `surface = name, country`; `country!` where the country is meant as a whole,
 * `?` where doubt is right. People and outlets are invented, places are not.
 */
export type Row = readonly [text: string, ...places: string[]]

export const PLACES: readonly Row[] = [
  // Spellings and scripts of one id.
  [
    'The army shelled Konstantinovka in the Donetsk region.',
    'Konstantinovka = Kostiantynivka, UA',
    'Donetsk = Donetsk, UA',
  ],
  [
    'The army shelled Kostiantynivka in Donetsk Oblast.',
    'Kostiantynivka = Kostiantynivka, UA',
    'Donetsk Oblast = Donetsk, UA',
  ],
  ['Обстріляли Костянтинівка, Донецьк.', 'Костянтинівка = Kostiantynivka, UA', 'Донецьк = Donetsk, UA'],
  ['Fighting went on in Kiev and Lvov.', 'Kiev = Kyiv, UA', 'Lvov = Lviv, UA'],
  ['Fighting went on in Kyiv and Lviv.', 'Kyiv = Kyiv, UA', 'Lviv = Lviv, UA'],
  [
    'Troops left Artemivsk in the Donetsk region at night.',
    'Artemivsk = Bakhmut, UA',
    'Donetsk = Donetsk, UA',
  ],
  ['The port of Odessa in Ukraine was hit.', 'Odessa = Odesa, UA', 'Ukraine = Ukraine, UA'],
  // Namesakes told apart by what stands around.
  [
    'Shells fell on Pokrovsk in the Donetsk region of Ukraine.',
    'Pokrovsk = Pokrovsk, UA',
    'Donetsk = Donetsk, UA',
    'Ukraine = Ukraine, UA',
  ],
  ['Ukrainian units hold Pokrovsk and Myrnohrad.', 'Pokrovsk = Pokrovsk, UA', 'Myrnohrad = Myrnohrad, UA'],
  ['A fire broke out in Paris, Texas, on Monday.', 'Paris = Paris, US', 'Texas = Texas, US'],
  ['A fire broke out in Paris on Monday, the French prefect wrote.', 'Paris = Paris, FR'],
  ['The plant in London, Ontario, will close.', 'London = London, CA', 'Ontario = Ontario, CA'],
  ['The plant in London will close.', 'London = London, GB'],
  ['Voters in Georgia and Alabama went to the polls.', 'Georgia = Georgia, US', 'Alabama = Alabama, US'],
  [
    'The border between Georgia and Armenia was shut near Tbilisi.',
    'Georgia = Georgia, GE',
    'Armenia = Armenia, AM',
    'Tbilisi = Tbilisi, GE',
  ],
  [
    'A storm reached Birmingham, Alabama, and Montgomery.',
    'Birmingham = Birmingham, US',
    'Alabama = Alabama, US',
    'Montgomery = Montgomery, US',
  ],
  [
    'Rain fell on Perth and Dundee in Scotland.',
    'Perth = Perth, GB',
    'Dundee = Dundee, GB',
    'Scotland = Scotland, GB',
  ],
  [
    'Rain fell on Perth and Bunbury in Western Australia.',
    'Perth = Perth, AU',
    'Bunbury = Bunbury, AU',
    'Western Australia = Western Australia, AU',
  ],
  // Regions, countries, abbreviations.
  [
    'Drones flew over the Zaporozhye region of Ukraine.',
    'Zaporozhye = Zaporizhzhia, UA',
    'Ukraine = Ukraine, UA',
  ],
  ['The head of the DPR wrote about Donetsk.', 'DPR = Donetsk, UA', 'Donetsk = Donetsk, UA'],
  ['Power failed in the Kherson and Mykolaiv regions.', 'Kherson = Kherson, UA', 'Mykolaiv = Mykolaiv, UA'],
  [
    'Clashes were seen in the U.S. and the U.K. last year.',
    'U.S. = United States, US',
    'U.K. = United Kingdom, GB',
  ],
  [
    'He drove to Peoria, Ill., and on to Gary, Ind.',
    'Peoria = Peoria, US',
    'Ill = Illinois, US',
    'Gary = Gary, US',
    'Ind = Indiana, US',
  ],
  [
    'Crews reached Jackson County, Mississippi.',
    'Jackson County = Jackson County, US',
    'Mississippi = Mississippi, US',
  ],
  [
    'Crews reached Jackson and Harrison counties in Mississippi.',
    'Jackson = Jackson County, US',
    'Harrison = Harrison County, US',
    'Mississippi = Mississippi, US',
  ],
  ["Farmers in Côte d'Ivoire sold early.", "Côte d'Ivoire = Ivory Coast, CI"],
  ['Aid came to Port-au-Prince, Haiti.', 'Port-au-Prince = Port-au-Prince, HT', 'Haiti = Haiti, HT'],
  ["Angola's harvest failed around Luanda.", 'Angola = Angola, AO', 'Luanda = Luanda, AO'],
  ['A bridge fell in Mobile, Alabama.', 'Mobile = Mobile, US', 'Alabama = Alabama, US'],
  [
    'A bridge fell in Saint Petersburg, Russia.',
    'Saint Petersburg = Saint Petersburg, RU',
    'Russia = Russia, RU',
  ],
  [
    'A bridge fell in St. Petersburg, Florida.',
    'St. Petersburg = St. Petersburg, US',
    'Florida = Florida, US',
  ],
]

/** Nothing in these is a place that a claim can be about. */
export const NO_PLACES: readonly string[] = [
  'Washington said on Monday that talks would go on.',
  'The Kremlin had no comment.',
  'Beijing has denied the report.',
  "Moscow's position had not changed, he added.",
  'Paris Hilton opened the show.',
  'Jordan Peterson spoke for an hour.',
  'Gen. Houston praised his men.',
  'Mr. Lincoln waited. Later Lincoln spoke to his wife.',
  'Jack London Smith wrote the book.',
  'Florence Austin, 34, was unhurt.',
  'Manchester United won again.',
  'The Chicago Bulls lost by two.',
  'The Bank of England raised rates.',
  'Researchers of the University of Oxford published it.',
  'The Washington Post reported it first.',
  'The Paris Agreement was signed long ago.',
  'The Dallas Cowboys signed him.',
  'Duke of Edinburgh awards were handed out.',
  'Russian and French engineers met Ukrainian colleagues.',
  'Germans and Italians were among them.',
  'A Texan and two Californians won.',
  'Most of them read it. Reading is fun.',
  'Best of all, the Center was open.',
  'In March the council met. May was warm.',
  'Please tell us what US$20 buys.',
  'They live on Paris Street.',
  'The Ohio River rose.',
  'Lake Ontario froze over.',
  'Oxford Street was closed.',
  'US-built armour was sent.',
  'Anti-Russia slogans were heard.',
  'The London Marathon starts at nine.',
  'Nice work, everyone agreed.',
  'Marburg virus was found in bats.',
]
