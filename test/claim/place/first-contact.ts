import type { WhereRow } from './where-rows.ts'
import type { Row } from './toponym-rows.ts'

/**
 * Passages written before they were ever run, with what a careful reader finds. What was right at first contact is told
 * in docs/quality.md; since then they are rows like any others. Here: the places that a text names.
 */
export const NAMED: readonly Row[] = [
  ['Troops advanced in the Pokrovsk direction.', 'Pokrovsk = Pokrovsk, UA'],
  [
    'Fighting went on along the Kupiansk front in Ukraine.',
    'Kupiansk = Kupiansk, UA',
    'Ukraine = Ukraine, UA',
  ],
  ['A drone fell 20 km north of Sumy.', 'Sumy = Sumy, UA'],
  ['A convoy was stopped outside Mariupol.', 'Mariupol = Mariupol, UA'],
  ['They walked from Bratislava towards Vienna.', 'Bratislava = Bratislava, SK', 'Vienna = Vienna, AT'],
  ['The plant near Enerhodar was cut off.', 'Enerhodar = Enerhodar, UA'],
  ['A fire broke out in Dnepropetrovsk.', 'Dnepropetrovsk = Dnipro, UA'],
  [
    'The old name of the town, Krasnoarmeysk in the Donetsk region, was still used.',
    'Krasnoarmeysk = Pokrovsk, UA',
    'Donetsk = Donetsk, UA',
  ],
  [
    'Flights to Constantinople took days; trains to Istanbul ran on time.',
    'Constantinople = Istanbul, TR',
    'Istanbul = Istanbul, TR',
  ],
  [
    'The shipment left Bombay for Madras, in India.',
    'Bombay = Mumbai, IN',
    'Madras = Chennai, IN',
    'India = India, IN',
  ],
  ['Soldiers in Burma closed the bridge at Mandalay.', 'Burma = Myanmar, MM', 'Mandalay = Mandalay, MM'],
  ['В Харькове и Киеве было тихо.'],
  ['Сообщили про вибухи: Харків, Суми.', 'Харків = Kharkiv, UA', 'Суми = Sumy, UA'],
  ['Взрывы прогремели в городе Белгород.', 'Белгород = Belgorod, RU'],
  ['Aid reached Gaza City and Rafah on Sunday.', 'Gaza City = Gaza, PS', 'Rafah = Rafaḩ, PS'],
  ['Police in Birmingham, Alabama, closed a street.', 'Birmingham = Birmingham, US', 'Alabama = Alabama, US'],
  ['Police in Birmingham, England, closed a street.', 'Birmingham = Birmingham, GB', 'England = England, GB'],
  ['A storm hit Valencia, Venezuela.', 'Valencia = Valencia, VE', 'Venezuela = Venezuela, VE'],
  [
    'A storm hit Valencia and Alicante in Spain.',
    'Valencia = Valencia, ES',
    'Alicante = Alicante, ES',
    'Spain = Spain, ES',
  ],
  ['Voters in Cordoba, Argentina, queued.', 'Cordoba = Córdoba, AR', 'Argentina = Argentina, AR'],
  ['Rail workers in Hyderabad, Pakistan, struck.', 'Hyderabad = Hyderabad, PK', 'Pakistan = Pakistan, PK'],
  [
    'The Ministry of Defence in London denied it; so did officials in Warsaw.',
    'London = London, GB',
    'Warsaw = Warsaw, PL',
  ],
  ['Two villages in the Zaporizhzhia region changed hands.', 'Zaporizhzhia = Zaporizhzhia, UA'],
  ['The governor of the Kursk region spoke of shelling.', 'Kursk = Kursk Oblast, RU'],
  [
    'The Luhansk People’s Republic was named, and Luhansk itself.',
    'Luhansk People’s Republic = Luhansk, UA',
    'Luhansk = Luhansk, UA',
  ],
  ['Snow closed roads in Bavaria and Tyrol.', 'Bavaria = Bavaria, DE', 'Tyrol = Tyrol, AT'],
  [
    'Snow closed schools in northern England and Scotland.',
    'England = England, GB',
    'Scotland = Scotland, GB',
  ],
  [
    'Farmers in Ireland sold early, and prices in Northern Ireland fell.',
    'Ireland = Ireland, IE',
    'Northern Ireland = Northern Ireland, GB',
  ],
  ['The ship left Piraeus for Haifa.', 'Piraeus = Piraeus, GR', 'Haifa = Haifa, IL'],
  ['He was born in Lwów, Poland, before the war.', 'Lwów = Lviv, UA', 'Poland = Poland, PL'],
  ['The talks in Astana followed those in Doha.', 'Astana = Astana, KZ', 'Doha = Doha, QA'],
  ['A mine collapsed in Karaganda, Kazakhstan.', 'Karaganda = Karaganda, KZ', 'Kazakhstan = Kazakhstan, KZ'],
  [
    'Rebels entered Goma in the Democratic Republic of Congo.',
    'Goma = Goma, CD',
    'Democratic Republic of Congo = DR Congo, CD',
  ],
  [
    'South Korea and North Korea traded fire near Yeonpyeong.',
    'South Korea = South Korea, KR',
    'North Korea = North Korea, KP',
  ],
  ['The bus went from Niš to Skopje.', 'Niš = Niš, RS', 'Skopje = Skopje, MK'],
  ['Residents of Kherson and of Mykolaiv had no water.', 'Kherson = Kherson, UA', 'Mykolaiv = Mykolayiv, UA'],
  [
    'The occupied cities of Melitopol and Berdiansk are dark.',
    'Melitopol = Melitopol, UA',
    'Berdiansk = Berdyansk, UA',
  ],
  [
    'Washington state was dry; in Washington the senate met.',
    'Washington = Washington, US',
    'Washington = Washington, US',
  ],
]

/** Nothing in these is a place that a claim can be about. */
export const UNNAMED: readonly string[] = [
  'The cruiser Moscow sank.',
  'Real Madrid signed him for two years.',
  'Chelsea Manning was freed.',
  'Sydney Sweeney plays the lead.',
  'Dallas Roberts, 41, was fined.',
  'London said it would wait, and Tehran replied in kind.',
  'The Treaty of Lisbon was signed.',
  'The Stockholm syndrome was cited.',
  'French fries and Danish pastry were served.',
  'The Minsk agreements are dead, he said.',
  'He teaches at Boston University.',
  'The New York Times and the Kyiv Post carried the story.',
  'Troops of the 3rd Odesa Brigade were praised.',
  'The Dnieper flooded the fields.',
]

/** What the content is about, and not where somebody stood. */
export const ABOUT: readonly WhereRow[] = [
  ['Speaking in Brussels, Orlo said Sumy was safe.', 'Sumy was safe', 'Sumy'],
  ['Orlo told reporters in Warsaw that the road to Lviv was open.', 'the road to Lviv was open', 'Lviv'],
  ['Orlo said shells fell 20 km north of Sumy.', 'shells fell 20 km north of Sumy', 'Sumy'],
  [
    'Orlo said forces were advancing in the Pokrovsk direction.',
    'forces were advancing in the Pokrovsk direction',
    'Pokrovsk',
  ],
  ['Fires burned in Izmir. Orlo said the city had water.', 'the city had water', 'İzmir'],
  ['Orlo said snow had closed roads in Bavaria.', 'snow had closed roads in Bavaria', 'Bavaria'],
  ['Orlo said power was out across Moldova.', 'power was out across Moldova', 'Moldova'],
  [
    'Orlo said 40 homes in Kherson and Beryslav were hit.',
    '40 homes in Kherson and Beryslav were hit',
    'Kherson',
    'Beryslav',
  ],
  ['Orlo said farms outside Poltava had burned.', 'farms outside Poltava had burned', 'Poltava'],
  [
    'A quake struck near Antakya, Turkey. Ann Dorr, a doctor, said 90 people were killed.',
    '90 people were killed',
    'Antakya',
  ],
  ['Orlo said prices in Ireland had fallen.', 'prices in Ireland had fallen', 'Ireland'],
  [
    'Prices fell in Ireland, said Orlo, who expects them to rise in the country next year.',
    'them to rise in the country next year',
    'Ireland',
  ],
  ['Orlo said the whole of Luhansk region was mined.', 'the whole of Luhansk region was mined', 'Luhansk'],
  [
    'Orlo said the trains from Odesa would leave on time.',
    'the trains from Odesa would leave on time',
    'Odesa',
  ],
  ['Orlo said hospitals in Khartoum were full.', 'hospitals in Khartoum were full', 'Khartoum'],
]

/** About nowhere that a map shows. */
export const NOT_ABOUT: readonly WhereRow[] = [
  ['In Vienna, Orlo said the deal was near.', 'the deal was near'],
  ['Orlo said Washington would not help.', 'Washington would not help'],
  ['Orlo said Russian and Chinese firms had won.', 'Russian and Chinese firms had won'],
  ['Orlo said Germany would send engineers.', 'Germany would send engineers'],
  ['Orlo said the Chicago Bulls would win.', 'the Chicago Bulls would win'],
  ['Orlo, from Kharkiv, said he was tired.', 'he was tired'],
  ['Orlo said the Paris Agreement was dead.', 'the Paris Agreement was dead'],
  ['Orlo said Bank of Ireland shares would rise.', 'Bank of Ireland shares would rise'],
  ['ODESA, March 3 (Tarva) — Orlo said grain was cheap.', 'grain was cheap'],
  ['Orlo said the cruiser Moscow was old.', 'the cruiser Moscow was old'],
]
