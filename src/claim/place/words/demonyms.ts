/**
 * Demonyms and adjectives of nationality, in normal form, with the country they point to (nothing where they point to
 * several). They are kept apart from places, and are evidence of the country that an article is about. From
 * world-countries (ODbL 1.0), with more from general knowledge.
 */
const TABLE = `
afghan=AF african= albanian=AL algerian=DZ american=US andorran=AD angolan=AO anguillian=AI antarctican=AQ
antiguan=AG arab= argentine=AR argentinian=AR armenian=AM aruban=AW asian= aussie=AU australian=AU
austrian=AT azerbaijani=AZ azeri=AZ bahamian=BS bahraini=BH bangladeshi=BD barbadian=BB barbudan=AG
basque=ES bavarian=DE belarusian=BY belarussian=BY belgian=BE belizean=BZ beninese=BJ bermudian=BM
bhutanese=BT bolivian=BO bosnian=BA brazilian=BR brit=GB british=GB briton=GB bruneian=BN bulgarian=BG
burkinabe=BF burmese=MM burundian=BI californian=US cambodian=KH cameroonian=CM canadian=CA catalan=ES
caymanian=KY chadian=TD chechen=RU chilean=CL chinese=CN colombian=CO comoran=KM congolese=CD crimean=UA
croat=HR croatian=HR cuban=CU cypriot=CY czech=CZ dane=DK danish=DK dominican= dutch=NL
ecuadorean=EC ecuadorian=EC egyptian=EG emirati=AE english=GB eritrean=ER estonian=EE ethiopian=ET european=
faroese=FO fijian=FJ filipino=PH finn=FI finnish=FI flemish=BE french=FR gabonese=GA gambian=GM georgian=
german=DE ghanaian=GH gibraltarian=GI djiboutian=DJ greek=GR greenlandic=GL grenadian=GD guadeloupian=GP guamanian=GU
guatemalan=GT guianan=GF guinean=GN guyanese=GY haitian=HT herzegovinian=BA hispanic= honduran=HN
hungarian=HU icelander=IS icelandic=IS indian=IN indonesian=ID iranian=IR iraqi=IQ irish=IE israeli=IL
italian=IT ivorian=CI jamaican=JM japanese=JP jordanian=JO kazakh=KZ kazakhstani=KZ kenyan=KE kirghiz=KG
kittitian=KN kiwi=NZ korean= kosovar=XK kurd= kurdish= kuwaiti=KW kyrgyz=KG laotian=LA latino= latvian=LV
lebanese=LB liberian=LR libyan=LY liechtensteiner=LI lithuanian=LT londoner=GB luxembourger=LU macanese=MO
macedonian=MK mahoran=YT malagasy=MG malawian=MW malaysian=MY maldivan=MV malian=ML maltese=MT manx=IM
marshallese=MH martinican=MQ mauritanian=MR mauritian=MU mexican=MX micronesian=FM miquelonnais=PM
moldovan=MD mongolian=MN montenegrin=ME montserratian=MS moroccan=MA mosotho=LS motswana=BW mozambican=MZ
muscovite=RU namibian=NA nauruan=NR nepalese=NP nepali=NP nevisian=KN nicaraguan=NI nigerian=NG nigerien=NE
niuean=NU norwegian=NO omani=OM pakistani=PK palauan=PW palestinian=PS panamanian=PA paraguayan=PY
parisian=FR persian=IR peruvian=PE philippine=PH pole=PL polish=PL portuguese=PT qatari=QA quebecois=CA
romanian=RO russian=RU rwandan=RW réunionese=RE sahrawi=EH salvadoran=SV sammarinese=SM samoan=WS saudi=SA
scots=GB scottish=GB senegalese=SN serb=RS serbian=RS seychellois=SC siberian=RU sicilian=IT singaporean=SG
slovak=SK slovene=SI slovenian=SI somali=SO soviet= spaniard=ES spanish=ES sudanese=SD surinamer=SR swazi=SZ
swede=SE swedish=SE swiss=CH syrian=SY tadzhik=TJ taiwanese=TW tajik=TJ tanzanian=TZ texan=US thai=TH
tibetan=CN togolese=TG tokelauan=TK tongan=TO trinidadian=TT tunisian=TN turk=TR turkish=TR turkmen=TM
tuvaluan=TV ugandan=UG uighur=CN ukrainian=UA uruguayan=UY uyghur=CN uzbek=UZ uzbekistani=UZ vatican=VA
venezuelan=VE vietnamese=VN welsh=GB western= yemeni=YE zambian=ZM zimbabwean=ZW
`

/** The ISO 3166-1 code a demonym points to, or the empty string; plurals are in it too. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [word = '', country = ''] = row.split('=')
      return [[word, country] as const, [`${word}s`, country] as const]
    }),
)
