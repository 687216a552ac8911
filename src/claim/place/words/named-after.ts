/** What is named after places and is none: ships, storms, teams, agreements, airports. In normal form. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What stands before the name of a ship, a spacecraft, an operation or a storm: "the cruiser Moscow", "Typhoon Vera". */
export const BEARERS =
  words(`ship warship battleship cruiser frigate destroyer corvette submarine minesweeper gunboat flagship tanker
  freighter trawler sloop ketch cutter barge lifeboat steamer liner yacht vessel icebreaker ferry tugboat dreadnought schooner brigantine spacecraft rocket hurricane
  typhoon cyclone storm operation codenamed codename nicknamed hms uss usns hmas hmcs hmnzs ins rfs mv ss`)

/** The prefixes of navies' ships, each evidence of a country. */
export const NAVIES: ReadonlyMap<string, string> = new Map([
  ['hms', 'GB'],
  ['uss', 'US'],
  ['usns', 'US'],
  ['hmas', 'AU'],
  ['hmcs', 'CA'],
  ['hmnzs', 'NZ'],
])

/** What stands before the place in a team's name: "Real Madrid", "Dynamo Kyiv". */
export const TEAM_HEADS =
  words(`real dynamo dinamo spartak sporting olympique atletico athletic bayern shakhtar lokomotiv torpedo cska hapoel
  maccabi beitar borussia eintracht werder hertha inter racing rapid zenit metalist vorskla zorya steaua partizan deportivo
  universitario feyenoord fc afc sc ac cf fk nk`)

/** What stands behind a team's name, in lower case: "the Leeds striker". */
export const TEAM_NOUNS = words(
  `striker keeper goalkeeper midfielder defender winger fullback quarterback linebacker`,
)

/** The verbs of a match between two names, each with the word it needs: "drew with". */
export const MATCHES: ReadonlyMap<string, string> = new Map([
  ['beat', ''],
  ['beats', ''],
  ['thrashed', ''],
  ['lost', 'to'],
  ['drew', 'with'],
])

/** Behind "the" and a name: those who bear it. */
export const KIN = words(`family brothers sisters dynasty clan twins`)

/** What only ships do: "the Batavia sank". */
export const SAILED = words(`sank sailed capsized docked steamed anchored foundered`)

/** What only a team does: "Barcelona scored twice". */
export const TEAM_VERBS = words(`scored scores beat beats thrashed thrash equalised equalized drew`)

/** What a place lends its name to, in lower case: "the Minsk agreements", "the Bologna process". */
export const LENT =
  words(`agreement agreements accord accords treaty treaties convention conventions protocol protocols pact
  declaration communique memorandum process syndrome consensus formula format hat hats papers symphony mustard sprouts comma interpretation
  criteria`)

/** Airports that go by a name of their own; a town somewhere has it too. With hyphens for spaces. */
export const AIRPORTS: ReadonlySet<string> = new Set(
  [
    ...words(`heathrow gatwick stansted schiphol changi ohare dulles malpensa linate barajas sheremetyevo
  domodedovo vnukovo arlanda kastrup tegel charles-de-gaulle ben-gurion`),
  ].map((name) => name.replaceAll('-', ' ')),
)
