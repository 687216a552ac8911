/**
 * English words that some settlement somewhere is called ("Center", "Reading", "Most", "Best"), and institutions and
 * calendar words that are never places. In normal form. Such a word is a place only where the text leaves no other way
 * to read it: "in Mobile, Alabama". Counted from lower-case use in English news.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  abbey abc aber abh academy accord acht acre ada ade advance agency ahram ai aim aka al albino alfalfa alle
  allege allein alley alliance alma along altar alter am ama amazon amd ammonite ampas anew anger angered
  angle angles annex ans anthem antique anus any anz apex apple apples april apt aquarium ar arc arcade arch
  arches are area aren arena arenas armour arrest arsenal art artmar as asbestos ask asp assumption at ate
  atlas au auch august ault aura ave awash axis az ba bacon bad bag bail bake baker bal ball ballots balm
  bamboo ban banana band bane banged bangs bank banks banner banning bar barge bark barley barn barrage
  barren bas base basic basin basing bass bat bath battle battlefield battleground bauen baytown bbc bc be
  beacon bean bear bec bee beers began begann begun bei bel bells belt bend benjamin bent ber berg berwald
  best bet beta betting bez bi bias bible bid biding big bigger billed biloxi bin bingen binnen bishop bison
  bites biting blackjack blacks blades bland bled blessing blond bloom bluff blur blvd boar board bode boil
  boll bona bond bone bong boo book boom boomerang boon boos boot border bore born borne bos bot bottom
  bottoms boundary bow bowling box bra brach brain brains brake branch brand brash brass breakwater breit
  bride brides bridge brig bright brilliant bro broke brush bu buckley bud bullet bully bun bung bungalow
  burden burg burns burrow burst bury bus busing bust busy but butts buy ca cache cactus calamity calcium
  caller came camp camps cams can canal canals candor cane canes cannon canoes canon capital capt car carbon
  care cargo carne carry cars carver cases cash casino casinos cast cat causeway cave caves cbs celebration
  cell cement center central centre centres century chage chagrin chair chamber chambers champagne champion
  chance change charge chase cheddar cher chern chili chilly chin chipping chira chop christmas church cia
  circa circle cite city clans clay clemency clever cliffs cliffside clinch clones cloud cnn co coal coast
  coats cobra coffee cohort coin col coli college collie colon com combine come comet comfort commission
  commissioner communal compendium competition compound concession concrete condom cone congress consolation
  constitution contention contest continental convent converse conversion convoy cooks cool cooling cop cope
  coqui cordon corn corners corp corpus corral cot cottage cotton couches council countryside course court
  cousins coward coyote coyotes crater craven creighton crescent crest cricket crisp cross crossroads
  crucible crystal cube curry cut cuta cutoff cuts dabei dam damp dann dar daran dare das dass date davor
  day dazu de deal dean december deep defiance deg del delay delve dem demo denen dent deport deposit der
  deren des desk deutsch dial diamond die diesen dig digten dim dip dir dire discovery divide dnain do doc
  dock docking dodge dogs dole dollar dolphin dom dome don doom door dort dot downs downside dr drag drain
  drains drama drew driver drone drowning drug dry du dual dub due ea early east easter eastern echo
  eclectic economy eda edt edu effort eg egg eher eine einen einig elbow elk em emblem energetic energy
  engen enhaut ensue enterprise equality er era eras eren eres erl erode ersten essay est estelle esther eu
  ever excel exchange experiment export eye ez facebook fahren faith fall falls far fare farmers farmland
  farms fate fatwa fbi february federal fell fen fer ferns ferry fertile fiel fier fig finale fines
  fireworks first fiscal flea flee fleet flesh flora flynn folders fonts force fore forest forge forth
  fortune fossil fountain four franz free freedom freshwater fri friday friend friendly friendship from
  front frontier frost fry fully gal gala galt gaming gamut gang ganz gap gar garden garner garrison gary
  gas gassing gates gateway gay gaz gaze geh gel gelang gem gen gend genes ger geringen gern gerne gers
  gerung gets gigante gin gingen ginseng gion give glacier glad gland glide globe god gody goes going gold
  golden golf gone gonna goodwill google gossip gov gr grab grabs grace grad graft grain gram grand grandson
  grant grants grass grave graves gray green greens grenade griffen grill grin gris grit groben groom gross
  guessing guide guise gunning guns guru guy ha hail halfway hall halls ham hamas hamlet hammer hand hang
  happy hard hardy harlan harmony hart harvest hat hatch hatten haven hawks hay hazard he headland
  headquarters healdsburg healing heard heel hei heist hell helper hemp herk hero hey hezbollah hier hiller
  hills hillside hin hinge hinges hit hoch hohe hole holiday holley holte home homer hometown hone honey
  hook hooks hop hope hops horton hose hospital hot hour hub huff hull human humble hungen hunt hunter
  hunterdon hunting hurt id ie ig ige igen ihnen ii ila ill imf in inc incline independence industry inland
  inning ins intercourse internet iron is isaacs isis isna ivy jackman jackpot jam january jar jeffs jingle
  job joseph joy jules july jun junction june junior jury just justice kamen kann kaum keel keen keh key
  keys kill kin kindred king kissing kit klar kleinen knees knock ko kommen kovi kremlin kurze lab label
  labor laci lack lacrosse lag lakes lamb lame landen lander landete landfall landing landmark lane lang
  lange langen laps larue larva laser lash lassen lat laufen laut law lay lazy lead lean leech leek legen
  len lend lender lens lent ler lerin lessen lest levy liberal liberty lice lich lichen lid lie light lime
  limestone limit lindsay line linger lion list lit lively lives lizard loans lock locken locking log logo
  logos lon lone long look loop loose lopez lot love lover loving loyal ls lt ltd luck lucky lung lure
  luring lush lys ma machen mad made magazine magnet maiden mailing main maize maj major make male males
  mall mammoth man manage manche manga mansion many marble march marches marine marines maritime mark marker
  market marks marrow mascot masse mate maverick maximum may me means mechanic media mega mehr meine melden
  men mentor mer mercury mercy mere merit meron mess messy meta metal meter metro mez mga mi midi midstream
  midway mie mil mile miles millom mind mine miner mineral mining minor minus mir mis miss mission mme
  mobile model modern mogul mold mole molten mon monday mono monster monument moon moral more morningside
  moron mosquito mosquitos moss most mould moult mound mounds mountain mountaintop mower mr mrs ms much
  muddy mussel muster mute nahe name nasa nasal nato naval nave nbc nd ne nearest needle needles neo neon
  nes never newborn newcomers nica nice nio nit no noble nobles nodes nods noisy non none nor normal north
  northeast northeastern northern northwest nov november nt nur nutzen ny ob oben obrien occasion ocean
  october of off officer oh ohne ok okay ol olympics on one onset op opal opera opportunity or oral orange
  oratorio ortiz os otter oust ousted outer outing outlook over oversee ox pace pacing pack pact page paint
  painter pal pale pals pan panhandle panic paper par parachute paradise paramount parent park parks
  parliament parole pas passage pasta paste patrol patsy pavilion peace pearl peculiar peel peer pen penal
  pencil penguin peninsula pentagon per perish perk pers person pet petroleum pets pg phone pi piano pier
  pies pile piles pill pin pinch pine pink pioneer pipes plain plan planes plans plantation plate plateau
  pleasant plenty plunge plus pm point poking pol pole police poll polling pols pond pool pop popular
  porcupine pore port porta portal poses posing possession post postal potters pouch pound power powers pray
  pre prey price prickly pristine proclamation prof progress propel prospect prosper prosperity prosperous
  proven provost puck punch purchase pure purse put pyramid quack quarter quintero raccoon race raiding rain
  rainbow rains rake ran random ransom rapid rash rate raven ray raya rd re reach reading real recovery
  rector reden reeds reform regina region rehab rei reid rein reine reisen reliance ren rende rensen rep res
  research reserve reservoir rest retreat rev revel rez rich rid ride rider riding rifle rige rim rind ring
  ringen ripe rivers ro road rob robins rock rod rode rodent rodeo roles romaine root ros rose roses ross
  rot rote roulette row royal rude rugby rule ruse rush rust sa sac sack saga sah said sail saints sake sale
  sales saline salmon salon salt salute same samples sand sands sandwich sang sar saturday sauce save say
  scant schaffen schleswig scissors se seaside secretary section sector sedan see seen sees seit sell sells
  semen semi sen senate send senden sense sent sentinel september ser servant serves set settle seven sever
  sgt shack shaft shale shape shaping share sharp she shell shields shilling shim shore shoreline shot shove
  si sic sid side sides siding silly simmering simpson sin since sind sine sing singer sins sisters sixteen
  ski skit skull skyline slap slashes slaughter slide slope smelter snow so sober soften sole soll solo son
  song sonoma sore sort sorts soul sour south southeastern southern soy sparks spat spire split spoken spray
  spring spur spy st stables stade stall stamps staple staples star starke start startup stave steep steigen
  steinberg sten steps stern still stock stoke stone store story strand straw strawberry strong success
  suchen sue sues summer summers summit sunday sung sunrise sunset superior surf surges surprise suv swallow
  swan sway swift swords ta tab tactic taking tale talent tales taliban tall tame tampon tan tangent tango
  tank tanque tap tapas tape tapes taping tapping tara taz te tea teixeira tell teller tem temple ten tender
  tendon tent terminal tes tet tete than them thermal thompson thorn thursday thy tiers til till tilt time
  tin tire tires tiring to toast tol toll tombstone ton tone tongue tool tore torn tornado torrent torso
  toss tour tours town towns trail train tranquility trans transit trap trat treasure tree trial trim trip
  triumph troublesome troupe truss tub tuesday tumble tun tuna tune tung turn twin twist twitter uden ufe
  ufer ul ula ume un ungen unity up uptown ur used uses usher val van vans var vary vase ver vera vergl verl
  vers vest veteran veto vex vez vice victory vie vila village villas vis visa vitali vogue volcano voles
  vom von voran vorne voters waging waits wake walk wall walls wanna war ward warden wards waren warez warns
  warrior warten wash wassila waterways wave waver ways we weasel wed wedding wednesday weed week wei weil
  weisen weiten welcome well wen wenden wer were werfen west westerly western wheeling white whitehouse
  whites who wies wiesen wilden will windfall wines wing winner winters wirft wise wissen wood woodland wool
  worden worms worth wrist wuxia xico yell yen yida young zar zero zest zone zul zwingen
  island isle islands peninsula
`
    .trim()
    .split(/\s+/),
)
