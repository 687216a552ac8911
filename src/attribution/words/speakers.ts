/** Common nouns, in the singular, of those who can speak: people by office or work, and bodies that have a voice. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `activist actor adjutant administration admiral adviser advisor advocate agency agent aide airline alliance ally ambassador
  analyst army association athlete attorney author authority bank banker bishop board body boss bureau businessman cabinet
  campaign campaigner candidate captain cardinal carmaker carrier chair chairman chairperson chairwoman chancellor chief church
  citizen coach coalition colonel columnist command commander commentator commission commissioner committee community
  company conference congressman congresswoman conservative consultant corporation correspondent council councillor counsel counselor country
  court critic deacon defendant defender delegate delegation democrat department deputy diplomat director doctor driver
  economist editor embassy emergency employee engineer envoy executive expert eyewitness family father federation fighter firm
  force foundation founder friend fund general giant government governor group head historian hospital host individual insider
  inspector institute institution insurer investigator investor journalist judge jury justice king kremlin lawmaker lawyer leader
  leadership league liberal lieutenant maker man manager mayor mechanic member militant military minister ministry mission
  mother mp nation neighbor neighbour newspaper nurse observer office officer official operator opponent opposition
  organiser organisation organization organizer outlet owner panel parent parliament participant partner party pastor patient people
  physician player pilot police policeman politician pollster pope premier presenter presidency president priest producer
  professional professor prosecution prosecutor protester publisher queen radio rebel refugee regime regiment regulator reporter
  representative republican researcher resident retailer rival ruler scholar school scientist secretary senator separatist
  sergeant service sheriff shareholder side singer sister soldier source specialist spokesman spokesperson spokeswoman staff
  staffer state strategist student supplier supporter surgeon survivor suspect syndicate tabloid taliban teacher team teenager
  think-tank trader trainer treasurer treasury tribunal troop trust trustee unit union university veteran victim villager
  volunteer voter warden watchdog wife witness woman worker writer daughter son brother husband boy girl child
  study survey poll
  detective constable superintendent coroner magistrate marshal surgeon architect chef guard clerk vet dean provost imam rabbi
  monk nun prince princess emperor sultan emir sheikh monarch duke baron lord uncle aunt cousin nephew niece grandson
  granddaughter widow spouse girlfriend roommate classmate teammate colleague peer pundit consul mep mla tycoon magnate mogul
  entrepreneur intern recruit cadet militia junta gang cartel guild confederation consortium academy college faculty clinic ngo
  nonprofit startup studio network channel magazine defence defense coastguard navy
  secretariat directorate inspectorate consulate municipality caucus bloc faction
  collective cooperative airport utility watchdog whistleblower dissident detainee inmate hostage captive
  palace brigade battalion garrison taskforce quango parish diocese synod vatican pentagon
  other some many most everyone everybody nobody someone somebody man men women children person congress senate house`.split(
    /\s+/,
  ),
)

/** Documents and figures that say what stands in them. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `report reports study studies survey surveys poll polls audit review analysis inquiry investigation research census figures
  data records documents results statistics memo filing filings findings evaluation assessment index barometer autopsy
  indictment affidavit complaint probe inspection estimates`.split(/\s+/),
)
