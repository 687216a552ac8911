/** English words by which an article says who somebody is. All lower case; one line, one thought. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that stand before a name and are no part of it. */
export const TITLES =
  words(`mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr father sister brother pastor bishop
  archbishop cardinal rabbi imam sheikh ayatollah pope king queen prince princess emperor sultan emir
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral brig brigadier
  cmdr commander marshal sen senator rep representative gov governor judge justice president chancellor premier minister
  secretary ambassador mayor sheriff chief detective inspector constable officer coach herr frau monsieur madame señor señora
  doña daw u tan sri seri datuk dato' tun hajji haji mullah metropolitan patriarch`)

/** What a title or role says about gender. */
export const MALE_WORDS =
  words(`mr sir lord king prince emperor pope father brother spokesman chairman congressman businessman
  councilman assemblyman salesman policeman fireman cameraman actor man boy husband son uncle grandfather king's gentleman
  statesman serviceman ombudsman himself`)
export const FEMALE_WORDS =
  words(`mrs ms miss dame lady queen princess sister mother spokeswoman chairwoman congresswoman businesswoman
  councilwoman assemblywoman saleswoman policewoman actress woman girl wife daughter aunt grandmother waitress heroine servicewoman
  herself`)

/**
 * Role nouns by class: descriptions of one class may mean one person ("the adviser", "the aide"). The first word names the class.
 * A class after `<` is wider: "the official" may be an adviser, never the other way about.
 */
const ROLES = `
president < leader official politician | head-of-state:president | prime-minister premier < minister leader | chancellor < leader minister |
king queen monarch emperor emir sultan crown < leader | minister < official politician | secretary < official minister |
governor gov < official politician leader | mayor < official politician leader | senator sen < lawmaker politician |
congressman congresswoman representative rep < lawmaker politician | mp deputy legislator parliamentarian lawmaker < politician official |
ambassador envoy diplomat consul < official | spokesperson spokesman spokeswoman < official | adviser advisor aide counsellor < official |
general gen colonel-general major-general lieutenant-general brigadier brig marshal admiral adm colonel col lieutenant lt major maj captain capt sergeant sgt
commander commandant < officer official soldier | official | officer constable detective inspector sheriff policeman policewoman |
chief head director leader boss chair chairman chairwoman chairperson < official executive | executive ceo managing-director < chief |
founder co-founder owner entrepreneur businessman businesswoman < executive | manager coach trainer | analyst expert strategist
forecaster economist researcher scientist professor scholar academic fellow historian political-scientist < expert |
lawyer attorney counsel solicitor barrister prosecutor | judge justice magistrate | doctor physician surgeon nurse epidemiologist virologist |
journalist reporter correspondent editor columnist blogger anchor commentator host broadcaster | author writer novelist poet |
activist campaigner organizer organiser dissident protester | athlete player runner swimmer striker midfielder defender goalkeeper forward
hurdler sprinter cyclist boxer driver skipper quarterback pitcher champion winner medallist golfer | actor actress singer musician
director artist comedian performer star | candidate nominee contender frontrunner front-runner < politician | politician | soldier pilot
fighter veteran serviceman | resident villager witness eyewitness neighbour neighbor survivor victim bystander | farmer worker employee
teacher student pupil engineer miner fisherman firefighter driver shopkeeper | priest bishop archbishop cardinal pope imam rabbi pastor
cleric | astronaut cosmonaut | councillor councilor councilman councilwoman commissioner < official politician | treasurer comptroller
superintendent < official | member | man woman boy girl mother father son daughter wife husband widow brother sister uncle aunt |
source insider person | suspect defendant detainee prisoner | billionaire investor trader banker | partner friend colleague |
ombudsman regulator inspector-general auditor < official | rapporteur coordinator negotiator mediator < official diplomat |
speaker whip < politician lawmaker | vice-president vice-premier < official politician | agent manager | pollster | counselor
therapist psychologist psychiatrist | biologist chemist physicist astronomer geologist climatologist meteorologist seismologist
ecologist sociologist anthropologist statistician mathematician < scientist expert | democrat republican conservative liberal
socialist | dictator strongman ruler < leader`

/** The classes that a role noun belongs to, its own first, the wider ones after it. */
export const ROLE_CLASSES: ReadonlyMap<string, readonly string[]> = readRoles()

function readRoles(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>()
  for (const row of ROLES.split('|')) {
    const [own = [], wider = []] = row.split('<').map((side) => side.trim().split(/\s+/))
    const name = own[0]!.split(':').at(-1)!
    for (const noun of own) {
      const word = noun.split(':')[0]!
      if (!classes.has(word)) classes.set(word, [name, ...wider])
    }
  }
  return classes
}

/** Offices of which a country has one, so that the bare title can only mean its holder. */
export const NATIONAL_OFFICES = words('president prime-minister chancellor king')

/** Words that may stand between a determiner and a role noun, or before a name, without being a name. */
export const MODIFIERS =
  words(`senior former ex-president ex deputy vice acting interim chief top high-ranking ranking leading prime foreign
  defence defense finance interior health justice energy economy trade education transport transportation environment press military
  naval police political national federal state regional provincial local city county municipal presidential parliamentary
  governmental government opposition party campaign security intelligence army navy company bank medical legal technical executive managing
  general associate assistant first second third retired late then longtime veteran independent international economic
  right-hand supreme permanent special principal lead junior honorary elected exiled self-proclaimed de-facto newly two-time
  three-time human rights union trade-union climate research market data policy communications media public affairs relations
  attorney major lieutenant vice-chief co-chief outgoing incoming new old young current previous main great`)

/** Offices named after "of" or "for" in a role: "Secretary of State", "Minister of Foreign Affairs". */
export const OFFICES =
  words(`state defence defense foreign affairs interior health justice finance energy economy trade education transport
  staff culture agriculture labour labor environment homeland security veterans treasury operations parliament congress
  government council republic federation union commerce exchequer police nations information technology infrastructure army`)

/** Nouns that make a capitalised run an organisation, by the class that "the company", "the ministry" ask for. */
const ORGANISATIONS = `
company:inc corp corporation ltd llc plc gmbh ag co company group holdings airlines airways motors industries systems technologies
energy pharmaceuticals carmaker automaker manufacturer firm operator supplier retailer chipmaker airline publisher developer
startup start-up brewer drugmaker giant maker builder |
ministry:ministry | department:department dept | agency:agency administration service services bureau authority watchdog regulator |
government:government cabinet kremlin administration | bank:bank reserve lender | party:party | union:union federation alliance |
court:court tribunal | university:university college institute school academy | council:council committee commission board panel
assembly | parliament:parliament congress senate duma rada knesset bundestag house legislature | military:army navy forces force
guard corps military command staff |
police:police constabulary | newspaper:newspaper times post news journal tribune herald guardian telegraph gazette daily magazine
press paper outlet broadcaster network channel radio tv television website portal |
organisation:organisation organization foundation association society fund club trust charity network coalition movement
campaign league directorate centre center office embassy mission secretariat nations observatory museum church hospital clinic
ngo think-tank thinktank project initiative team squad front brigade battalion militia group alliance consortium |
city:city town village region province country nation state county district island islands street avenue road river lake mount
airport park square bridge valley beach coast sea ocean bay peninsula border oblast square neighborhood neighbourhood`

/** The class of an organisation noun. */
export const ORGANISATION_CLASS: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.split('|').flatMap((row) => {
    const [name = '', nouns = ''] = row.trim().split(':')
    return nouns.split(/\s+/).map((noun) => [noun, name] as const)
  }),
)

/** Plural nouns, and quantifiers standing alone, that make a source a group. */
export const GROUP_NOUNS =
  words(`people men women children police residents locals authorities others some many most few several both
  those two three four five six seven eight nine ten dozens hundreds thousands millions critics opponents supporters allies aides
  sources prosecutors lawmakers voters leaders sides parties parents families relatives workers media reports lawyers attorneys
  troops rebels militants separatists insurgents crew crews staff rescuers investigators scientists researchers economists
  analysts experts observers pundits democrats republicans conservatives liberals progressives americans europeans countries nations
  states governments companies firms outlets newspapers none everyone everybody nobody anyone percent half majority
  minority activists protesters demonstrators negotiators representatives participants members clergy public`)

/** Things that speak for somebody: the speaker is whoever's statement, report or tweet it is. */
export const DOCUMENTS =
  words(`statement statements remark remarks comment comments words speech address testimony account tweet tweets post
  posts letter letters message messages report reports announcement press-release release memo memorandum email e-mail emails
  interview declaration claim claims assessment estimate estimates analysis findings study survey poll polls polling forecast
  warning article editorial op-ed column story book bill law ruling indictment lawsuit complaint document documents filing filings
  records data figures statistics video footage transcript note bulletin briefing communique communiqué resolution website
  site page blog ad spot research paper review audit census order decree verdict decision piece headline update`)

/** Documents that their possessor spoke or wrote himself. */
export const OWN_WORDS =
  words(`statement statements remark remarks comment comments words speech address testimony account tweet tweets
  post posts letter letters message messages announcement declaration claim claims assessment estimate estimates warning note
  memo email e-mail interview report update bulletin figures data forecast analysis findings article column book editorial story`)

/** Participles without "-ed" that tell what was done to a document. */
export const DONE = words('seen sent written given made drawn read shown')

/** What is done to a document by those whose words it holds; it is seen, obtained, ordered or backed by others. */
export const AUTHORED =
  words(`written issued released published posted sent given made delivered signed authored co-authored prepared drafted compiled
  produced conducted distributed circulated tweeted penned submitted filed presented read`)

/** Personal pronouns by what they can mean. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'i' | 'who' | 'which'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'they'] as const),
  ...['i', 'me', 'my', 'we', 'us', 'our', 'myself', 'ourselves'].map((word) => [word, 'i'] as const),
  ...['who', 'whom', 'whose'].map((word) => [word, 'who'] as const),
  ...['which', 'that'].map((word) => [word, 'which'] as const),
])

/** Determiners that open a description. */
export const DETERMINERS = words('the a an this that these those another one each every')

/** Whose something is, where it opens a phrase. */
export const OWNERS = words('his her its their my our whose')

/** Prepositions and relatives at which the head of a noun phrase has been passed. */
export const AFTER_HEAD =
  words(`of for from in at with within to on by about against near inside outside around among between who whom whose
  which that where when familiar close based living speaking working quoted cited citing under over after before during including
  such as is was are were has have had said says told and or but monitoring representing overseeing investigating responsible
  briefed involved because if while since although though`)

/** Prepositions that make a mention no subject. */
export const PREPOSITIONS =
  words(`of for from in at with within to on by about against near into onto upon around among between under over after
  before during including like unlike than as via alongside behind beside besides despite through toward towards without per`)

/** Small words inside names: "de", "bin", "von der". */
export const NAME_LINKS = words(
  'de da do dos di del della der den des du la le el al bin ibn bint ben van von und y e of',
)

/** Capitalised at the head of a sentence for no reason of their own: never a name, never the first word of one. */
export const NOT_NAMES =
  words(`a an the this that these those it its he she they we i you his her their our my your and but or nor so yet if
  when while as at by for from in into of on onto over to up with without within under after before since until during despite
  although though because unless whereas whether however meanwhile moreover furthermore nevertheless nonetheless additionally also
  then there here now today yesterday tomorrow earlier later still even just only not no yes all any both each every either neither
  some several many most much more few other another such same first second third last next one two three four five six seven
  eight nine ten who whom whose what which where why how according speaking asked following citing quoting referring commenting
  responding talking writing addressing noting adding saying monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december overall perhaps indeed instead once again
  recently previously finally eventually currently separately similarly asked amid among against about like unlike between through
  is was are were be been being has have had do does did will would can could may might must shall should let s t mr's ok
  back never ever maybe thus hence otherwise rather too very well new former senior long official officials police people`)

/** Outlets and agencies of one name, and capitals that stand for their governments: never persons. */
export const NEVER_PERSONS =
  words(`reuters afp ap bloomberg tass interfax xinhua yonhap kyodo dpa efe ansa ukrinform unian bbc cnn nbc cbs abc
  msnbc fox npr pbs politico axios forbes fortune newsweek breitbart buzzfeed vox slate wired variety billboard spiegel aljazeera
  wikipedia wikinews wikileaks google facebook twitter youtube instagram telegram tiktok amazon apple microsoft boeing airbus
  washington moscow beijing kyiv kiev london paris berlin brussels tehran ankara tokyo seoul pyongyang delhi islamabad kabul
  baghdad damascus jerusalem cairo riyadh warsaw rome madrid vienna geneva budapest minsk caracas havana ottawa canberra
  nato opec unesco unicef hamas hezbollah taliban al-qaeda al-qaida al-shabaab al-nusra al-aqsa al-jazeera al-arabiya al-ahram isis daesh opel interpol europol gazprom pentagon kremlin congress medicare`)

/** Words that join two speakers. */
export const JOINERS = words('and &')
