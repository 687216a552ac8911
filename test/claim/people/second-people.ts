import type { Row } from './rows.ts'

/** Twenty-five more, written and run when the work on the first sixty-five was done: .880 right at that first contact. */
// prettier-ignore
export const SECOND_PEOPLE: readonly Row[] = [
  ['role tells which brother', 'Senator Paul Renner and his brother, the actor Max Renner, came. {s Senator Renner} said {c the bill was dead}.', ['Paul Renner']],
  ['the foreign secretary, of two', 'Ida Falk, the foreign secretary, and Uwe Sand, the home secretary, resigned. {s The home secretary} said {c he was sorry}.', ['Uwe Sand']],
  ['Arabic el-', 'Nabil el-Sharif runs the clinic. {s El-Sharif} said {c beds were full}.', ['Nabil el-Sharif']],
  ['Serhiy and Sergei', 'Serhiy Bondar was captured. {s Sergei Bondar} said {c he was treated well}.', ['Serhiy Bondar']],
  ['nickname in single quotes', "{s Walter 'Walt' Kern} said {c the barn was gone}. {s Kern} had {c no insurance}.", ["Walter 'Walt' Kern", "Walter 'Walt' Kern"]],
  ['of the police', '{s Sgt. Lena Orr of the Norvik Police Department} said {c two were held}. {s Orr} gave {c no names}.', ['Lena Orr', 'Lena Orr']],
  ['Señora', '{s Señora Carmen Ruiz} said {c the school was shut}.', ['Carmen Ruiz']],
  ['Portuguese, first of two', 'João Barros Moreira chairs the bank. {s Barros} said {c rates would fall}.', ['João Barros Moreira']],
  ['Burmese general', 'General Soe Htut spoke in the capital. {s Soe Htut} said {c the vote would be held}.', ['Soe Htut']],
  ['Turkish president by surname', 'President Kemal Aydın flew home. {s Aydın} said {c grain would move}.', ['Kemal Aydın']],
  ['spokeswoman of a ministry', '{s A spokeswoman for the transport ministry, Nora Quist,} said {c trains would run}. {s She} said {c buses would too}.', ['Nora Quist', 'Nora Quist']],
  ['former president and president', 'Former president Ana Solis attacked President Luis Mora. {s The president} said {c she was bitter}.', ['Luis Mora']],
  ['former president asked for', 'Former president Ana Solis attacked President Luis Mora. {s The former president} said {c he had lied}.', ['Ana Solis']],
  ['two women, she', 'Ana Solis met Nora Quist. {s She} said {c nothing was agreed}.', [null]],
  ['it, the bank', '{s Halden Bank} said {c losses had doubled}. {s It} said {c branches would close}.', ['Halden Bank', 'Halden Bank']],
  ['they, a group', '{s Residents} said {c the water was brown}. {s They} said {c nobody had come}.', ['Residents', 'Residents']],
  ['quoted officer by rank later', 'Captain Ruth Sorel boarded the ship. {s The captain} said {c the crew was safe}.', ['Ruth Sorel']],
  ['lawyer of two clients', 'Max Renner and Paul Renner were charged. {s Their lawyer, Ida Falk,} said {c they would appeal}. {s Falk} was {c confident}.', ['Ida Falk', 'Ida Falk']],
  ['a hyphenated surname', 'Claire Dubois-Martin won. {s Dubois-Martin} said {c she was stunned}.', ['Claire Dubois-Martin']],
  ['initials without stops', 'PK Menon owns the mill. {s Menon} said {c it would close}.', ['PK Menon']],
  ['Icelandic man', 'Gunnar Jónsson, a fisherman, saw it. {s Gunnar} said {c the sea had boiled}.', ['Gunnar Jónsson']],
  ['Mrs of a couple, formal', 'Mr Otto Lind and Mrs Eva Lind were asleep. {s Mrs Lind} said {c the dog had barked}.', ['Eva Lind']],
  ['agency as source', '{s The Velt news agency} reported that {c the dam had burst}.', ['Velt news agency']],
  ['party by name and class', '{s The Norland People’s Party} said {c it would leave}. {s The party} won {c nine seats}.', ['Norland People’s Party', 'Norland People’s Party']],
]

/** The one of them that is still wrong: "Park" is what a park is called. */
// prettier-ignore
export const SECOND_STILL_WRONG: readonly Row[] = [
  ['Korean Mr', 'Park Sung-min leads the union. {s Mr Park} said {c the strike would go on}.', ['Park Sung-min']],
]
