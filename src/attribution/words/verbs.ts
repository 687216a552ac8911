/**
 * Verbs by lemma. `COMMON_VERBS` only serve to see where a clause has its verb; the verbs that attribute stand in
 * `cue-verbs.ts`. Irregular forms are `lemma past participle`; all other forms are derived in `grammar/verb-forms.ts`.
 */
const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

export const COMMON_VERBS =
  list(`abandon accelerate accept access accompany accomplish achieve act adapt adopt advance affect afford agree aim
  align allow amount appear apply appoint approach arrest arrive assume attack attempt attend attract avoid award
  ban battle bear beat become begin belong benefit block boost borrow break bring broadcast build burn buy calculate
  campaign cancel capture care carry cast catch celebrate challenge change charge chase check choose circulate clash
  clear climb close collapse collect combine come commit compare compete complete compound conduct confront connect
  consist contain continue contribute control convict cope cost count cover crash create cross cut damage deal
  decide decline decrease defeat define delay deliver depend deploy deport design destroy detain determine develop
  devote die differ disappear discover discuss display distribute divide dominate donate double draft draw drive
  drop earn eat elect eliminate embrace emerge employ enable encounter encourage end energize enforce engage enjoy
  ensure enter erupt escape establish evacuate exceed exchange execute exist exit expand expect experience explode
  expose extend face fail fall favor fear feature feed feel fight fill find finish fire fit fix flee fly focus
  follow force forget form function fund gain gather generate get give go govern grab grant greet grow guarantee
  halt handle hang happen hate have head hear help hide hire hit hold host hurt ignore implement impose improve
  increase influence injure inspire intend interview introduce invade invest investigate invite involve issue jail
  join jump keep kick kill know lack land last launch lay lead leak learn leave let lie lift like limit link list
  listen live locate lock look loom lose love lower maintain make manage march mark matter mean measure meet miss
  mix monitor motivate mount move narrow need negotiate nominate obtain occupy occur offer open operate order
  organize outline overcome oversee overturn owe own participate pass pay perform permit pick place plan play please
  point poll post pour prefer prepare press prevail prevent proceed process produce prohibit promote prompt propel
  prosecute protect protest prove provide publish pull punish purchase push put qualify quit raise rally range reach
  react read rebuild receive recognize recover recruit reduce reflect refuse register relate release rely remain
  remove renew repeal replace represent require reserve resign resist resolve respect rest restore restrict result
  retain retire return reverse rise risk roll rule run rush satisfy save schedule score search secure see seek seem
  seize select sell send serve set settle shake shape share shift shock shoot show shut sign sing sink sit slide
  slip solve sound spark spend split sponsor spread stage stand start stay steal step stick stop strengthen strike
  strive struggle study submit succeed sue suffer support surge surpass surprise surround survive suspend sustain
  sweep switch tackle take talk target teach tend test tie tighten top total touch track trade trail train transfer
  transform travel treat trigger try turn undergo undermine understand unite update use vanish view violate visit
  vote wait walk want watch wear weigh widen win wish withdraw work worry worsen wound admire adore analyze
  anticipate appreciate approve arise assemble assist attain await behave bend bind bite bleed blow breathe browse
  burst bury cease cheat cling collaborate compel complicate conceal confer confess confuse conserve constitute
  consume contradict convey convince cooperate coordinate correct correspond corrupt creep cripple deceive dedicate
  deem defy demolish depart depict derive descend deserve despise detect deter deteriorate dictate dig diminish
  disagree disappoint disapprove disregard disrupt distort disturb dwell dwindle ease elevate embark embody empower
  endanger endure enrich entail entitle envision evaluate evolve exaggerate examine explore facilitate fade fling
  forbid forgive foster freeze frighten fulfil fulfill gamble heal hesitate hinder hurry illustrate imagine incur
  induce inherit inhibit initiate interfere interrupt intervene justify lend liberate loathe manipulate merge
  mislead misunderstand mobilize modify mourn multiply obey obstruct offend omit opt outnumber outweigh overlook
  override overtake overthrow persist persuade plunge possess postpone preach precede preserve preside prolong
  provoke pursue reassure reconcile regain reinforce repay resemble reside resonate reunite revise revive scatter
  shine shrink simplify sleep sneak soar stabilize steer substitute suppress surrender swear swell swim terrify
  thrive tolerate toss voice undercut undertake unfold unify uphold urge vary wake wane weaken weep withhold withstand
  yearn
  abduct abolish absorb accumulate adjust administer afflict airlift allocate alter amend annex
  apprehend assassinate assign behead besiege betray blacklist bolster bombard bother breed bribe bully
  bypass capsize cede choke clog coerce coincide commemorate compensate compile comply comprise condone
  confine confiscate conquer consolidate constrain contaminate convene convert crawl crumble
  crush cultivate curb curtail dampen dangle decay decimate deepen deflect deplete deprive derail
  detonate devalue devastate diagnose dilute disable disarm disband discourage discriminate dismantle
  dispatch disperse displace dispose dissolve divert downgrade drown earmark educate eject elude emit
  encircle enact enlist enrol enroll ensue erode escalate evade evict evoke exclude exempt exert exhaust
  expel expire exploit extinguish extort extract extradite fabricate falter flatten flourish fluctuate
  foil formulate fortify fuel furnish garner grapple hamper harass harbour harden harm haunt heighten
  hijack hoard humiliate immigrate impair impede impress imprison inaugurate incite incorporate infect
  infiltrate inflate inflict infringe inhabit inject innovate install integrate intensify intercept
  invoke isolate jeopardise jeopardize kidnap kneel lag languish legalise legalize linger lure mar
  migrate minimise minimize mistreat neglect nurture offset originate oust outlaw outpace outperform
  overrun overwhelm paralyse paralyze penalise penalize penetrate perish persecute plummet plunder
  pollute populate pose precipitate prescribe probe prosper quell ransack ratify ravage reap recede
  reciprocate reclaim recoup recur redirect refine regulate rehabilitate reinstate relinquish relocate
  render renounce renovate reopen repatriate repel replenish reshape resume retaliate retrieve revoke
  rip rob ruin sabotage scrap secede segregate sever shatter shun shutter sideline siphon skip slash
  slow smash smuggle soak soften span spare spill spoil spur squander stab stagnate stall starve stifle
  stimulate streamline stretch strip stumble stun subside subsidise subsidize summon supervise swallow
  sway tamper tarnish tempt terminate thwart torch translate transmit trim tumble uncover underestimate
  underpin undo unleash unlock unravel unsettle unveil uproot usher vacate vaccinate validate victimise
  vie wield wipe`)

export const IRREGULAR_VERBS = `bear bore borne;beat beat beaten;become became become;begin began begun;break broke broken;
  bring brought brought;broadcast broadcast broadcast;build built built;buy bought bought;cast cast cast;
  catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;
  draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;
  fight fought fought;find found found;flee fled fled;fly flew flown;forget forgot forgotten;get got gotten;
  give gave given;go went gone;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit hit hit;
  hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;
  let let let;lose lost lost;make made made;mean meant meant;meet met met;pay paid paid;put put put;
  quit quit quit;read read read;rise rose risen;run ran run;see saw seen;seek sought sought;sell sold sold;
  send sent sent;set set set;shake shook shaken;shoot shot shot;show showed shown;shut shut shut;
  sing sang sung;sink sank sunk;sit sat sat;slide slid slid;speak spoke spoken;spend spent spent;
  split split split;spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck;
  strike struck struck;strive strove striven;swear swore sworn;sweep swept swept;take took taken;
  teach taught taught;think thought thought;throw threw thrown;undergo underwent undergone;
  understand understood understood;wear wore worn;win won won;withdraw withdrew withdrawn;say said said;
  tell told told;write wrote written;foresee foresaw foreseen;forecast forecast forecast;
  retort retorted retorted;bet bet bet;overcome overcame overcome;oversee oversaw overseen;quip quipped quipped;
  admit admitted admitted;refer referred referred;infer inferred inferred;concur concurred concurred;
  prefer preferred preferred;occur occurred occurred;commit committed committed;permit permitted permitted;
  submit submitted submitted;blog blogged blogged;rebut rebutted rebutted;stop stopped stopped;
  plan planned planned;drop dropped dropped;ban banned banned;sob sobbed sobbed;slam slammed slammed;
  pan panned panned;rap rapped rapped;plead pleaded pleaded;transfer transferred transferred;sum summed summed;
  beg begged begged;brag bragged bragged;rebuild rebuilt rebuilt;overturn overturned overturned;lie lied lied;
  die died died;tie tied tied;arise arose arisen;bend bent bent;bind bound bound;bite bit bitten;
  bleed bled bled;blow blew blown;burst burst burst;cling clung clung;creep crept crept;dig dug dug;
  fling flung flung;forbid forbade forbidden;forgive forgave forgiven;freeze froze frozen;lend lent lent;
  mislead misled misled;misunderstand misunderstood misunderstood;opt opted opted;override overrode overridden;
  overtake overtook overtaken;overthrow overthrew overthrown;repay repaid repaid;shine shone shone;
  shrink shrank shrunk;sleep slept slept;swell swelled swollen;swim swam swum;undercut undercut undercut;
  undertake undertook undertaken;uphold upheld upheld;wake woke woken;weep wept wept;withhold withheld withheld;
  withstand withstood withstood;deter deterred deterred;confer conferred conferred;compel compelled compelled;
  omit omitted omitted;incur incurred incurred;top topped topped;grab grabbed grabbed;step stepped stepped;
  slip slipped slipped;fit fitted fitted;regret regretted regretted;chat chatted chatted;nod nodded nodded;
  repeat repeated repeated;conclude concluded concluded;reveal revealed revealed;aver averred averred;
  breed bred bred;kneel knelt knelt;overrun overran overrun;undo undid undone;offset offset offset;
  mar marred marred;expel expelled expelled;lag lagged lagged;recur recurred recurred;
  repel repelled repelled;rip ripped ripped;rob robbed robbed;scrap scrapped scrapped;
  shun shunned shunned;skip skipped skipped;spur spurred spurred;stab stabbed stabbed;
  strip stripped stripped;stun stunned stunned;trim trimmed trimmed;kidnap kidnapped kidnapped;
  enrol enrolled enrolled`

/** Lemmas whose last consonant doubles before -ing, over those seen from the past form in the list above. */
export const DOUBLING = list(
  'begin cut get hit let put quit run set shut sit split spread stop win bet ban plan forget swim',
)

/** Verbs that are hardly ever nouns, so that their subject need not look plural: "half of the voters in each state say". */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  list(`say believe think argue insist expect predict warn allege assert contend deny acknowledge admit concede confirm
  announce declare emphasize emphasise reckon recommend suggest complain accuse agree anticipate`),
)

/** What a document does: one may deny a report, and a report denies nothing. */
export const WRITES: ReadonlySet<string> = new Set(list('say warn conclude suggest show'))
