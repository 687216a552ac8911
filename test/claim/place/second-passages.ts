import type { FreshPassage } from './fresh-passages.ts'

/** Thirty more, written and run when the work on the first hundred was done: .767 right at that first contact. */
// prettier-ignore
export const SECOND_PASSAGES: readonly FreshPassage[] = [
  ['Drones struck a refinery in Ryazan and a warehouse in Tula, the two governors said.', 'Ryazan RU', 'Tula RU'],
  ['Jihadists ambushed a patrol near Tillabéri and fled towards Gao, in Mali, the army in Niamey said.', 'Tillabéri NE', 'Gao ML', 'Mali ML', 'Niamey NE'],
  ['Election officials in Maricopa County, Arizona, recounted the ballots; Tucson had finished on Friday.', 'Maricopa County US', 'Arizona US', 'Tucson US'],
  ['The strike spread from Marseille to Le Havre and Dunkirk, the union said.', 'Marseille FR', 'Le Havre FR', 'Dunkirk FR'],
  ['A tanker ran aground off Durban and was towed to Richards Bay.', 'Durban ZA', 'Richards Bay ZA'],
  ['Gunmen attacked a bus between Quetta and Ziarat, police in Balochistan said.', 'Quetta PK', 'Ziarat PK', 'Balochistan PK'],
  ['The mayor of Córdoba, Argentina, met his colleague from Rosario.', 'Córdoba AR', 'Argentina AR', 'Rosario AR'],
  ['Olive growers in Córdoba and Jaén, in Andalusia, lost half the crop.', 'Córdoba ES', 'Jaén ES', 'Andalusia ES'],
  ['Firefighters from Thessaloniki and Larissa reached the fire outside Volos.', 'Thessaloniki GR', 'Larissa GR', 'Volos GR'],
  ['A court in Almaty jailed him; he had been held in Shymkent since May.', 'Almaty KZ', 'Shymkent KZ'],
  ['Troops left Kherson in November and dug in across the Dnieper, at Oleshky.', 'Kherson UA', 'Oleshky UA'],
  ['Heavy rain closed schools in Recife and Olinda. In Maceió a wall fell on two boys.', 'Recife BR', 'Olinda BR', 'Maceió BR'],
  ['The quake was felt in Gaziantep, in Aleppo and as far as Beirut.', 'Gaziantep TR', 'Aleppo SY', 'Beirut LB'],
  ['Hundreds queued for water in Flint, Michigan, and in nearby Saginaw.', 'Flint US', 'Michigan US', 'Saginaw US'],
  ['Italy beat Wales in Cardiff, and Ireland drew with Scotland.', 'Cardiff GB'],
  ['Warren Hastings and Dorothy Lancaster signed for the Preston family.'],
  ['The sloop Vancouver and the icebreaker Murmansk were broken up.'],
  ['Paris, a nurse, told the court that she had not seen the boy.'],
  ['The Helsinki Accords and the Dayton Agreement were drafted by lawyers.'],
  ['Islamabad blamed New Delhi, New Delhi blamed Islamabad, and Riyadh offered to help.'],
  ['The Sydney Opera House and the Vienna Philharmonic announced a joint season.'],
  ['Judge Darwin Rhodes fined Phoenix Insurance and the Orlando Magic.'],
  ['She studied at Cambridge University Press, he at the London School of Economics.'],
  ['Chad Houston and Savannah Jackson were married by the Rev. Milton York.'],
  ['A Danish minister, two Peruvian judges and a Nigerien envoy were invited.'],
]

/** Those of the thirty that are still wrong. */
// prettier-ignore
export const SECOND_STILL_WRONG: readonly FreshPassage[] = [
  ['A landslide buried the village of Malin, in the Pune district of Maharashtra.', 'Malin IN', 'Pune IN', 'Maharashtra IN'],
  ['Valencia sacked its coach after losing to Getafe; Villarreal won at Osasuna.'],
  ['Rio Tinto, Valero and Aberdeen Asset Management published their results.'],
  ['The Rhine, the Danube and the Po were all low, and the Colorado was dry.'],
  ['In the Boston Globe he read of the Salem witch trials and the Lisbon earthquake.'],
]
