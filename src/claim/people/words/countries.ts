/** Countries and territories with the adjectives and demonyms that mean them: `name|name=adjective|adjective`. */
const TABLE = `
afghanistan=afghan|afghans; albania=albanian; algeria=algerian; angola=angolan; argentina=argentine|argentinian; armenia=armenian;
australia=australian; austria=austrian; azerbaijan=azerbaijani|azeri; bahrain=bahraini; bangladesh=bangladeshi; belarus=belarusian|belarussian;
belgium=belgian; benin=beninese; bolivia=bolivian; bosnia|bosnia and herzegovina=bosnian; botswana=botswanan; brazil=brazilian;
bulgaria=bulgarian; burkina faso=burkinabe; burundi=burundian; cambodia=cambodian; cameroon=cameroonian; canada=canadian; chad=chadian;
chile=chilean; china|people's republic of china=chinese; colombia=colombian; congo=congolese; costa rica=costa rican; croatia=croatian;
cuba=cuban; cyprus=cypriot; czechia|czech republic=czech; denmark=danish|dane; ecuador=ecuadorian; egypt=egyptian; el salvador=salvadoran;
eritrea=eritrean; estonia=estonian; ethiopia=ethiopian; fiji=fijian; finland=finnish|finn; france|french republic=french; gabon=gabonese;
gambia=gambian; georgia=georgian; germany=german; ghana=ghanaian; greece=greek; guatemala=guatemalan; guinea=guinean; haiti=haitian;
honduras=honduran; hungary=hungarian; iceland=icelandic|icelander; india=indian; indonesia=indonesian;
iran|islamic republic of iran=iranian; iraq=iraqi; ireland=irish; israel=israeli; italy=italian; ivory coast=ivorian; jamaica=jamaican;
japan=japanese; jordan=jordanian; kazakhstan=kazakh|kazakhstani; kenya=kenyan; kosovo=kosovar|kosovan; kuwait=kuwaiti; kyrgyzstan=kyrgyz;
laos=laotian|lao; latvia=latvian; lebanon=lebanese; liberia=liberian; libya=libyan; lithuania=lithuanian; luxembourg=luxembourgish;
madagascar=malagasy; malawi=malawian; malaysia=malaysian; mali=malian; malta=maltese; mauritania=mauritanian; mexico=mexican;
moldova=moldovan; mongolia=mongolian; montenegro=montenegrin; morocco=moroccan; mozambique=mozambican; myanmar|burma=burmese;
namibia=namibian; nepal=nepalese|nepali; netherlands|holland=dutch; new zealand=new zealander; nicaragua=nicaraguan; niger=nigerien;
nigeria=nigerian; north korea|democratic people's republic of korea|dprk=north korean; north macedonia|macedonia=macedonian;
norway=norwegian; oman=omani; pakistan=pakistani; palestine=palestinian; panama=panamanian; paraguay=paraguayan; peru=peruvian;
philippines=philippine|filipino; poland=polish|pole; portugal=portuguese; qatar=qatari; romania=romanian;
russia|russian federation=russian; rwanda=rwandan; saudi arabia=saudi|saudi arabian; senegal=senegalese; serbia=serbian|serb;
sierra leone=sierra leonean; singapore=singaporean; slovakia=slovak|slovakian; slovenia=slovenian|slovene; somalia=somali;
south africa=south african; south korea|republic of korea=south korean; spain=spanish|spaniard; sri lanka=sri lankan; sudan=sudanese;
south sudan=south sudanese; sweden=swedish|swede; switzerland=swiss; syria=syrian; taiwan=taiwanese; tajikistan=tajik; tanzania=tanzanian;
thailand=thai; togo=togolese; tunisia=tunisian; turkey|türkiye=turkish|turk; turkmenistan=turkmen; uganda=ugandan; ukraine=ukrainian;
united arab emirates|uae=emirati; united kingdom|uk|u.k|britain|great britain=british|briton; england=english; scotland=scottish|scot;
wales=welsh; united states|united states of america|us|u.s|usa|america=american; uruguay=uruguayan; uzbekistan=uzbek;
vatican=papal; venezuela=venezuelan; vietnam=vietnamese; yemen=yemeni; zambia=zambian; zimbabwe=zimbabwean;
european union|eu|e.u=european; catalonia=catalan; chechnya=chechen; tibet=tibetan; crimea=crimean; kurdistan=kurdish|kurd
`

/** The country (its first name in the table) for a lower-case name or adjective of up to four words. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((row) => {
    const [names = '', adjectives = ''] = row.trim().split('=')
    const country = names.split('|')[0]!
    return [...names.split('|'), ...adjectives.split('|')].map((word) => [word, country] as const)
  }),
)
