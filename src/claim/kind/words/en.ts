import { toPhrases, toWords } from '../phrases.ts'

/** English words by which a statement shows what it commits its speaker to: lower case, negations split off ("n't"). */

/** Cues of silence: what was asked was not answered. */
export const SILENT_CUES =
  toPhrases(`declined; declines; decline; declining; no comment; silent; silence; not comment; n't comment; not commented;
  n't commented; without commenting; not respond; n't respond; not responded; n't responded; not immediately respond; n't immediately respond;
  not reply; n't reply; not answer; n't answer; not immediately comment; refused to rule out; refuses to rule out; refused to exclude; refused to say; refused to comment; refused to answer;
  refuses to comment; yet to say; yet to comment; yet to respond; yet to confirm; yet to explain; yet to announce; refused to confirm; refused to discuss; refused to be drawn; would not say; would n't say; would not comment;
  would n't comment; would not confirm; would not be drawn; not say; n't say; did not elaborate; n't elaborate; without elaborating;
  not confirmed; n't confirmed; not confirm; n't confirm; neither confirmed; neither confirm; not disclose; n't disclose; not disclosed;
  n't disclosed; not specify; n't specify; without specifying; not identify; not reveal; n't reveal; not rule out; n't rule out;
  not ruled out; not rule out; not excluded; not exclude; stopped short; kept quiet; kept mum; kept silent; stayed silent; stayed mum; tight-lipped; not name; n't name; ignored questions; dodged; sidestepped;
  evaded; avoided answering; unavailable for comment; not available; n't available; unavailable; unreachable; not be reached; n't be reached; not returned; not return; n't return;
  withheld comment; reserved judgment; left open; leaves open; leaving open; unable to confirm; could not confirm; could n't confirm; not provide details; gave no details; gave no`)

/** Words of a content that tell of an answer withheld, where the cue is only "said". */
export const SILENT_CONTENT =
  toPhrases(`no comment; will not comment; wo n't comment; can not comment; not comment on; could not comment; not going
  to comment; decline to comment; not discuss; would not comment; have nothing to add; nothing to add; too early to say; too early to tell; too soon to say; too soon to tell; too early to know;
  too early to comment; premature to say; premature to comment; premature to speculate; can neither confirm; neither confirm nor deny;
  would not speculate; not going to speculate; will not speculate; no information on`)

/** Cues of denial. */
export const DENYING_CUES =
  toWords(`deny denies denied denying denial denials reject rejects rejected rejecting rejection dismiss dismisses dismissed
  dismissing refute refutes refuted refuting rebuff rebuffed rebut rebutted rebuts disputes disputed disputing contradict contradicted
  contradicts disavow disavowed debunk debunked repudiate repudiated`)

/** A content that says of something said before that it is not so. */
export const UNTRUE = toWords(
  'untrue false untruth lie lies nonsense baseless unfounded groundless fabricated fabrication fake rubbish hoax forgery forged slander fiction invention',
)
export const NOT_SO =
  toPhrases(`not true; n't true; not the case; not correct; n't correct; never happened; did not happen; n't happen;
  no truth; nothing to do with; no involvement; not involved; n't involved; no connection; no such; nowhere near; not responsible; had no part;
  played no role; no role in; no intention; no plans; not carry out; not behind; not accurate; n't accurate; not guilty; done nothing wrong;
  did nothing wrong; no wrongdoing`)

/** Acts that somebody is blamed for, as they stand behind "did not", "had not". */
export const BLAMED =
  toWords(`attack attacked strike struck fire fired shoot shot kill killed hit bomb bombed shell shelled target targeted order ordered
  use used deploy deployed sell sold take taken steal stolen leak leaked hack hacked violate violated break broken breach breached lie lied
  mislead misled authorise authorised authorize authorized cheat cheated dope doped touch touched harm harmed hurt abuse abused threaten
  threatened cause caused supply supplied interfere interfered meddle meddled collude colluded discriminate discriminated write written
  sign signed send sent abandon abandoned hide hidden withhold withheld torture tortured start started plant planted poison poisoned
  accept accepted recognise recognize solicit solicited offer offered commit committed tamper tampered`)

/** Cues that blame. */
export const BLAMING_CUES =
  toWords(`accuse accuses accused accusing accusation accusations blame blames blamed blaming condemn condemns condemned
  condemning condemnation denounce denounces denounced denouncing allege alleges alleged alleging allegation allegations
  criticise criticises criticised criticising criticize criticizes criticized criticizing criticism critical slam slams slammed slamming
  blast blasts blasted blasting lambasted lambasts decried decries faulted faults indicted charged implicated`)

/** Verbs of wrongdoing, and adjectives that call an act wrong: enough by themselves. */
export const WRONGS =
  toWords(`lying lied steal steals stealing stole stolen looted looting hide hides hiding conceal concealed concealing
  invaded invading violate violates violated violating breach breached fraudulent bribed manipulate manipulated manipulating rigged
  misled misleading mislead deceive deceived deceiving cheat cheated cheating deliberately erroneous reckless recklessly negligent
  irresponsible betrayed betraying abusing persecuted persecuting sabotaged sabotaging meddling meddled interfering interfered undermine
  undermines undermined undermining dangerous hypocritical cynical cynically barbaric brutally ruthless shameful disgraceful
  exploited exploits exploiting orchestrated masterminded instigated perpetrated embezzled smuggled starving blocked blocking blockading
  maniacs puppet intimidate intimidated intimidating harassed bullying poisoned smeared colluded mismanaged provoked provoking murdered
  massacred tortured terrorising terrorizing occupying unlawfully aggressor escalating destabilising destabilizing`)

/** Wrongs by name: they accuse when somebody is said to do them. */
export const WRONG_NOUNS =
  toWords(`lie lies theft aggression invasion crime crimes terror terrorism genocide atrocity atrocities massacre
  provocation provocations sabotage violation violations breaches fraud corruption bribery blackmail manipulation propaganda
  disinformation deception betrayal abuse abuses discrimination persecution repression censorship interference blockade intimidation
  harassment collusion murder treason torture slavery wrongdoing misconduct mismanagement scapegoat smears cover-up coup cleansing`)
export const DOING =
  toWords(`made make makes making commit commits committed committing carry carried carrying spread spreads spreading perpetrated
  launched launching launch conduct conducted conducting engage engaged engages engaging stage staged staging organise organised organized
  wage waged waging plan plans planned planning preparing prepared practise practising waging use used using uses orchestrated
  spreads guilty full`)

/** "X's doing", "due to Y's policies", "because of Z": somebody is made to answer for it. */
export const AT_FAULT =
  toPhrases(`'s fault; 's doing; are to blame; is to blame; was to blame; were to blame; responsible for;
  responsibility lies; behind the attack; behind the; the work of;
  been lied to; were lied to; was lied to; being lied to; been betrayed; were betrayed; been abandoned; been deceived; were deceived; politically motivated; witch hunt; witch-hunt; show trial; smear campaign; treated us like;
  treated them like; treated me like; treating us like; treat us like; kept quiet; turned a blind eye; turning a blind eye; looked the other way;
  covered up; covering up; swept under; instead of helping; in violation of; in breach of;
  as a weapon; as weapons; as human shields; as a shield; as hostages; buying votes; bought votes; kept in the dark; left in the dark; left to die; taken for a ride; stuffing ballots; stuffed ballots; taking bribes;
  took bribes; broken its word; broken their word; broken his word; broke its word; broke their word; broke his word; broken its promise;
  broken its promises; broken their promises; broken his promise; broke its promise; broke their promises; broke his promise`)

/** Wrongs that are charged by naming them. */
export const NAMED_WRONGS =
  toPhrases(`collective punishment; war crime; war crimes; crimes against; ethnic cleansing; land grab; power grab; double standards; state terrorism; act of terror; act of terrorism; act of aggression;
  naked aggression; plain theft; daylight robbery`)

/** Those who are in charge and owe something to others. */
export const IN_CHARGE =
  toWords(`state government governments authorities council councils ministry minister ministers police officials officers managers
  management bosses company companies bank banks army commanders president mayor governor parliament party regulator regulators
  landlord landlords owner owners captain crew guards doctors nurses teachers coach leaders officers operator airline insurers hospital school`)

/** Bodies whose announcement is a decision. */
export const ISSUERS =
  toWords(`ministry ministries minister commission federation agency board council authority authorities government court office
  officials university committee organisers organizers club league utility operator company firm bank mayor governor police army union
  department regulator parliament party airline hospital`)

/** Cues that ask, order or demand. */
export const ASKING_CUES =
  toWords(`urge urges urged urging demand demands demanded demanding request requests requested requesting plead pleads pleaded
  pleading appeal appeals appealed appealing beg begs begged begging order orders ordered ordering instruct instructs instructed
  instructing command commanded commands implored implores beseech exhorted exhorts ask asks asked asking insist-on recommend
  recommends recommended recommending recommendation advise advises advised advising advice invite invites invited encourage
  encourages encouraged encouraging propose proposes proposed proposing proposal petitioned lobbied pressed require requires required
  seek seeks sought wants want wanted tell-to`)
export const ASKING_PHRASES =
  toPhrases(`called on; calls on; call on; calling on; called for; calls for; call for; calling for; called upon; calls upon;
  a call to; called to; turn to; appealed to; told to; insisted on; wants to see`)

/** Words of a content that ask: what others must do. */
export const OBLIGATION =
  toPhrases(`must; should; ought to; has to; have to stop; need to; needs to; it is time to; it is time for; it 's time to; it is necessary;
  let us; let 's; please; we expect from; we demand; we call on; i call on; we urge; i urge; we ask; i ask; we appeal; i appeal; we request;
  turn to our; i would like to ask; we are asking; we want them to; i want them to; is obliged to; are obliged to; we insist;
  we are calling; give us; help us; we count on; i order; we recommend; i recommend`)

/** Cues by which somebody binds himself, threatens or offers. */
export const PROMISING_CUES =
  toWords(`promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging threaten threatens threatened
  threatening swore swear swears guaranteed guarantees guarantee undertook undertake commit committed commits committing agree
  agreed agrees agreeing offer offered offers offering volunteered assured intends intend intended planned plans plan planning
  resolved undertakes ultimatum ultimatums`)

/** Readiness in a noun or adjective: "openness to", "ready to". */
export const READINESS =
  toWords(`ready readiness prepared willing willingness openness open determined determination committed commitment intention intent
  intends intend resolve resolved pledge promise`)

/** Cues by which somebody tells what is to come. */
export const FORETELLING_CUES =
  toWords(`predict predicts predicted predicting prediction predictions forecast forecasts forecasting forecasted warn warns
  warned warning warnings caution cautions cautioned cautioning expect expects expected expecting expectation anticipate anticipates
  anticipated anticipating foresee foresees foresaw envisage envisages envisaged project projects projected prophesied fear fears
  feared fearing bet bets betting reckon reckons`)

/** Cues of thought, feeling and judgement. */
export const FEELING_CUES =
  toWords(`hope hopes hoped hoping thank thanks thanked thanking regret regrets regretted praise praises praised praising welcome
  welcomes welcomed welcoming hail hails hailed hailing applaud applauded applauds lament laments lamented apologise apologised
  apologises apologize apologized apologizes congratulate congratulated congratulates mourn mourned justified justify justifies
  defended defends defending compare compared compares liken likened likens quipped joked joking mused marvelled gushed wish wishes
  wished wishing admire admired commend commended commends celebrated feel feels felt love loves loved hated hate dislike prefer
  prefers preferred deplore deplored bemoaned opined opine opines doubts doubted doubt think thinks thought believe believes
  believed believing consider considers considered views viewed regards regarded argue argues argued arguing supports supported expressed expresses expressing voiced voices voicing hopeful optimistic
  opposes opposed endorses endorsed brag brags bragged bragging boast boasts boasted boasting`)
/** Of those, the ones that only judge when nothing to come is judged ("thinks it will rain" foretells). */
export const BELIEF_CUES =
  toWords(`think thinks thought believe believes believed believing consider considers considered hope hopes hoped hoping doubt
  doubts doubted argue argues argued arguing feel feels felt brag brags bragged bragging boast boasts boasted boasting`)

/** Words by which a clause feels. */
export const FEELINGS =
  toWords(`deserve deserves deserved regret regrets thank thanks love proud grateful condolences thoughts prayers hope
  congratulations think believe sorry ashamed glad happy unfortunately fortunately lucky`)

/** Words that judge. */
export const JUDGING =
  toWords(`good better best bad worse worst great greatest terrible horrible wonderful beautiful ugly amazing awful excellent perfect
  fantastic brilliant outstanding incredible remarkable impressive disappointing disappointed proud happy glad pleased delighted sad
  sorry lucky grateful thankful honoured honored excited exciting thrilled heartbroken heartbreaking shocked shocking appalled
  appalling outraged outrageous disgusted disgusting ridiculous stupid foolish foolhardy wise smart fair unfair unjust wrong important
  vital crucial essential necessary unnecessary priority historic tragic tragedy mistake deserve deserves deserved worth
  worthy love loved hate regret regrets unacceptable inexcusable unforgivable inevitable pointless useless meaningless interesting fascinating funny
  hope hopes hopeful optimistic pessimistic confident concerned worried afraid congratulations condolences heroes hero
  courage courageous brave admirable inspiring guarantee success successful disaster disastrous nightmare dream joy honour honor
  privilege pleasure welcome sympathies frank constructive productive fruitful cordial unfortunate unfortunately fortunately sadly tough difficult easy 
  unprecedented absurd frankly overwhelming insult insulting encouraging discouraging farce scandal scandalous shame
  triumph setback milestone promising compelling convincing unconvincing generous reasonable unreasonable sensible senseless unworkable
  flawed misguided shameful embarrassing embarrassment humiliating humiliation deplorable intolerable untenable laughable premature
  delighted devastated relieved frustrated frustrating magnificent superb dreadful catastrophe catastrophic bleak concern heroic harsh cruel clumsy
  weak strong solid fragile clever cunning bold timid cautious rash hasty sloppy careless lazy selfish greedy generous kind noble decent
  honest dishonest cowardly arrogant stubborn naive cynical petty vindictive spiteful toxic vile evil wicked monstrous inhumane inhuman
  merciless senseless needless avoidable excessive disproportionate extreme radical sensible pragmatic prudent sound valid invalid flimsy
  shaky hollow empty vague muddled incoherent confusing misleading unhelpful helpful useful valuable invaluable priceless crucial pivotal
  decisive remarkable extraordinary exceptional astonishing stunning surprising unsurprising alarming worrying troubling disturbing
  frightening scary chilling sobering depressing dismal grim gloomy dire abysmal mediocre decent adequate inadequate insufficient
  unsatisfactory satisfactory sufficient poor rich proper improper inappropriate appropriate suitable unsuitable welcome unwelcome
  overdue timely untimely risky dangerous reckless irresponsible responsible effective ineffective efficient inefficient costly wasteful
  pathetic miserable spectacular thrilling boring dull exciting elegant crude primitive backward modern outdated obsolete hypocritical
  ironic curious strange odd bizarre weird unusual natural normal understandable regrettable lamentable commendable laudable admirable
  exemplary respectable contemptible despicable disgrace disgraceful outrage blunder error folly waste insanity madness nonsensical
  illogical irrational rational logical obvious sin`)
export const SUPERLATIVES = toWords('most least best worst greatest biggest strongest finest')

/** Past forms that do not end in -ed. */
export const PAST = toWords(
  'was were had did came went took gave made got began left fell rose knew saw met held broke came',
)

/** First persons. */
export const FIRST = toWords('i we my our us me ours myself ourselves')
/** Pronouns that in reported speech may be the speaker's own. */
export const OWN_PRONOUNS = toWords('he she it they his her its their')

/** Auxiliaries that turn a clause to the future. */
export const WILL = toWords("will 'll shall gonna")
export const MAY = toWords('may might could')
export const BE = toWords("is are was were be been being am 's 're 'm isn aren wasn weren")
export const NEGATIONS = toWords("not n't no never none nobody nothing neither nor without hardly barely")

/** Participles and adjectives with which "to" looks ahead. */
export const AHEAD =
  toWords(`expected likely unlikely set due poised scheduled planned slated bound certain sure about
  projected forecast predicted supposed destined doomed going tipped primed billed earmarked`)

/** Verbs with which "to" looks ahead: the act is still to come. */
export const INTENDING =
  toWords(`plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping want wants wanted
  wanting expect expects expected expecting agree agreed agrees agreeing promise promises promised promising vow vows vowed vowing
  pledge pledges pledged pledging threaten threatens threatened threatening offer offers offered offering decide decides decided
  deciding propose proposes proposed proposing seek seeks seeking sought wish wishes wished need needs needed prepare preparing
  prepares committed`)

/** Verbs of perceiving and being able, with which "could" and "may" tell no future. */
export const NO_FUTURE_AFTER_COULD = toWords(
  'not hear see feel find be confirm say tell have read understand only never hardly barely smell',
)
