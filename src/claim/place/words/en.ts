/** English words that stand around place names and tell how a name is used. In normal form. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const names = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].map((name) => name.replaceAll('-', ' ')))

/** Lower-case words that join the parts of one name: "Rio de Janeiro", "Stoke-on-Trent", "Isle of Wight". */
export const JOINERS =
  words(`of de la le les del della di da do dos das du des el al and y i e upon on under in the sur am an der den
  ob bei by sous au aux à en lès na nad und`)

/** Kinds of region, each with the form the gazetteer knows it by: "Donetsk oblast" is asked for as "Donetsk region". */
export const REGION_WORDS: ReadonlyMap<string, string> = new Map(
  (
    'region oblast province governorate territory krai prefecture voivodeship district area republic department state ' +
    'canton область області области обл край'
  )
    .split(' ')
    .map((word) => [word, 'region']),
)

/** Words after a name that make it a county or the like, in the gazetteer's own words. */
export const COUNTY_WORDS: ReadonlyMap<string, string> = new Map([
  ['county', 'county'],
  ['counties', 'county'],
  ['co', 'county'],
  ['parish', 'parish'],
  ['parishes', 'parish'],
  ['borough', 'borough'],
])

/** What stands before a person's name. */
export const TITLES =
  words(`mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr father sister brother pastor bishop
  archbishop cardinal rabbi imam sheikh ayatollah pope king queen prince princess emperor sultan emir gen general lt lieutenant col
  colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral brig brigadier cmdr commander marshal sen senator
  rep representative gov governor judge justice president chancellor premier minister secretary ambassador mayor sheriff chief detective
  inspector constable officer coach trooper deputy dep spokesman spokeswoman spokesperson congressman congresswoman councilman
  councilwoman superintendent supt principal attorney agent herr frau señor don doctor nurse reporter author actor singer`)

/** What only people are: "Jordan, a Republican". */
export const CALLINGS =
  words(`republican democrat lawyer attorney farmer teacher professor doctor nurse student spokesman spokeswoman
  spokesperson senator lawmaker politician activist journalist reporter author writer poet singer actor actress painter engineer
  economist analyst scientist historian officer soldier general colonel sergeant veteran judge priest pastor bishop imam mechanic
  carpenter father mother brother sister widow retiree pensioner businessman businesswoman banker striker midfielder defender
  goalkeeper pitcher quarterback sophomore freshman`)

/** Kinds of office after a name: "New York Mayor", "Indiana Governor"; the place before them is part of the title. */
export const OFFICES =
  words(`president premier minister secretary ambassador mayor governor gov senator sen sens rep reps representative
  congressman congresswoman attorney sheriff chief police judge prime vice assemblyman assemblywoman councilman councillor king queen
  democrat democrats republican republicans democratic state`)

/** What an organisation is called after the place in its name. */
export const ORGANISATION_WORDS =
  words(`university college school schools academy institute department police council commission board
  authority agency association society club union federation league chamber bureau office court courts hospital clinic museum library
  theatre theater center centre foundation fund bank church cathedral diocese army navy guard force forces ministry government parliament
  senate house assembly legislature congress company corporation corp inc ltd llc airlines airways airport station stadium arena hall
  hotel inn mall market exchange group partners industries systems services service network committee conference party movement front
  brigade division regiment battalion corps fire sheriff sheriffs medical health high elementary middle community public county city
  district unified independent senior junior national regional international art arts symphony orchestra opera ballet film festival
  fair marathon open cup games olympics championship tournament championships agreement accord accords treaty protocol convention
  declaration summit process pact act bill conference centers highway transportation education labor justice energy environmental
  capital holdings ventures supreme circuit superior transit utilities power electric gas water works railway railroad line lines jail prison correctional zoo
  park parks forest garden gardens cemetery memorial monument house centres food drug census customs border geological`)

/** What teams are called, besides plurals. */
export const TEAM_WORDS =
  words(`united fc afc rovers wanderers athletic albion hotspur city town bulls cowboys lakers heat jazz magic
  thunder sox dynamo spartak real inter rangers celtic`)

/** What newspapers and other media are called. */
export const MEDIA_WORDS =
  words(`post times news journal tribune herald gazette star globe guardian observer daily weekly press review
  chronicle telegraph examiner mirror sun register courier inquirer sentinel dispatch bulletin radio television tv magazine today`)

/** What a road, a building or a natural feature is called: the place in its name is not where it stands. */
export const ROAD_WORDS =
  words(`street st road rd avenue ave avenues streets drive dr lane ln boulevard blvd way highway hwy
  circle parkway pkwy pike turnpike trail terrace plaza bridge freeway expressway route interstate roads alley row crossing`)

/** What diseases are called after the place where they were first seen. */
export const DISEASE_WORDS = words(`ebolavirus virus viruses flu fever disease syndrome blot strain`)
export const NATURE_WORDS =
  words(`river lake creek mountain mountains hill hills valley bay beach island islands falls reservoir canyon
  peak ridge glacier desert basin harbor harbour sound strait`)

export const NATURE_HEADS = words('lake gulf bay strait sea mount mt cape river straits')

/** Words before "of" that make what follows the seat of an institution or the domain of a title. */
export const ORGANISATION_HEADS =
  words(`university bank bishop archbishop duke duchess earl king queen prince princess emperor treaty battle
  college institute church cathedral times museum chamber president minister mayor governor council bureau department ministry port
  agency board court government parliament army secretary ambassador patriarch metropolitan senate tower house archdiocese diocese
  society association federation union consul embassy sheriff sultan emir lord`)

/** Words of direction or part before a name that belong to the place: "North", "downtown", "Greater". */
export const DIRECTIONS =
  words(`north south east west northern southern eastern western northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern central upper lower greater downtown inner outer mid metro metropolitan
  north-east north-west south-east south-west near old the city town village province state republic county in at from to of for and`)

/** Lower-case words before a name that put something there. */
export const LOCATIVES =
  words(`in near at from outside around across throughout toward towards into inside within between via beyond
  above leaving entering visiting reach reaches reached reaching capture captured seize seized liberate liberated storm storming shelled shelling
  bombed entered enter enters northern southern eastern western central downtown rural nearby`)

/** Words before a name that put something there, but stand before people too. */
export const WEAK_LOCATIVES =
  words(`to of through over on off against left leave hold holds held holding take takes took taken lose
  lost defend defends defended defending attack attacked attacking strike struck abandon abandoned surround surrounded encircle
  encircled retook retake recapture recaptured control controls controlled occupy occupied bypass bypassed cut`)

/** What only places end in, whatever their country. */
export const PLACE_ENDING =
  /(?:[bcdfghjklmnprstvz]sk|vka|vske|hrad|grad|abad|ville|burgh|opol|opil|pillia|pur)$/

/** What comes before "to" and "of" when a person follows. */
export const PERSONAL =
  words(`according speaking spoke talking talked thanks due said belonging addressed listening listened telling
  death arrest murder killing trial wife husband son daughter father mother brother sister friend friends family lawyer home
  investigation hands works testimony`)

/** What a place has: "the edge of X", "the road to X". */
export const PARTS_OF_PLACES =
  words(`edge outskirts centre center streets suburb suburbs port mayor residents road roads highway town city village
  capital north south east west coast siege battle resort hamlet enclave`)

/** Lower-case words that follow the names of towns, not of people. */
export const AFTER_TOWNS =
  words(`area region district county counties police residents resident suburb suburbs man woman native city town
  village school schools officials firefighters mother teen teenager student students businessman mayor council couple boy girl driver
  restaurant hospital hospitals airport oblast province office voters farms landfill officers neighborhood neighbourhood`)

/** Months and days, and what else is a name and never a place. In normal form, with hyphens for spaces. */
export const NEVER =
  names(`january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday christmas easter passover white-house the-center the-city north-west north-east south-west
  south-east el-nino st-patrick obama white black-friday new-year fourth-of-july red-cross red-crescent red-army golden-globe`)

/** Prepositions by which even a country is where something happens, not who does it. */
export const INSIDE = words('in into inside within across throughout over around near through')

/** Verbs whose subject speaks or decides: a capital before one is a government. */
export const SPEECH =
  words(`said says say saying told tells claimed claims announced announces denied denies accused accuses warned warns
  insisted insists stated states argued argues added adds vowed vows pledged pledges promised promises declared declares confirmed
  confirms rejected rejects demanded demands urged urges called calls condemned condemns welcomed welcomes responded replied maintains
  maintained believes thinks wants wanted hopes expects agreed agrees refused refuses insisted hinted signalled signaled acknowledged
  admitted admits blamed blames criticised criticized imposed imposes plans planned considers decided decides`)

/** What "the city" and "the region" may be called when they were named before. */
export const SETTLEMENT_NOUNS = words('city town village settlement municipality')
export const REGION_NOUNS = words('region province oblast territory county state republic district')

/** What only a settlement has: "the clearing of neighbourhoods" is about the town named before. */
export const PARTS_OF_TOWN =
  words(`neighborhood neighborhoods neighbourhood neighbourhoods outskirts suburbs downtown streets townspeople
  garrison`)

/** Events that happened somewhere, when told as known: "the attack" is where the article puts its attack. */
export const EVENT_NOUNS =
  words(`attack attacks explosion explosions blast blasts bombing bombings shelling airstrike airstrikes strike
  crash collapse fire blaze flood flooding earthquake quake landslide tornado storm shooting massacre raid clashes siege assault`)

/** What events leave behind: such words tell of one by themselves. */
export const CASUALTY_WORDS = words(
  `dead killed died deaths wounded injured casualties victims bodies toll tolls rubble survivors hostages`,
)

/** Verbs whose object a thing is done to, even a whole country. */
export const DOING_TO =
  words(`pumping arming invading invaded invade attack attacked attacking bomb bombed bombing shell shelled shelling
  strike struck striking leave left leaving enter entered entering visit visited visiting hit flee fled fleeing occupy occupied blockade
  blockaded destabilise destabilize flood flooded flooding reach reached devastate devastated ravage ravaged`)

/** Words that tell where somebody spoke, not what was spoken about: "speaking in Brussels", "told a conference in Oslo". */
export const SPOKEN_AT =
  words(`speaking spoke reporters journalists interview conference briefing summit meeting met talks news rally
  speech address forum visit visiting`)

/** What may stand straight behind a place without being part of a name: a weekday, a number. */
export const CALENDAR = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^\d/
