/**
 * Invented events, each as three reporters who never saw each other's text wrote it: the same names, figures and
 * quotations, other sentences. No two of them are copies.
 */
export const EVENTS: Readonly<Record<string, readonly [string, string, string]>> = {
  flood: [
    `The river Senna burst its banks at Marrowby before dawn on Tuesday and flooded some 340 houses, the county said. Two people were taken to hospital with hypothermia; nobody is missing.

Firefighters went from door to door in rubber boats until noon. Most of those they brought out were pensioners from the Lower Mill estate, where the water stood a metre and a half high in the kitchens.

“We had asked for this dam to be raised for nine years, and for nine years we were told there was no money for it,” said the mayor, Hester Quayle. She called for an inquiry.

The county engineer, Tomas Brandt, defended his office. The gates had been opened as the plan requires, he said, and no plan in the world allows for ninety millimetres of rain in one night.

School buses will not run before Thursday. The gymnasium of the secondary school serves as a shelter, and the Red Cross has put up 200 camp beds there. More rain is forecast for the weekend.`,
    `Hester Quayle stood in the doorway of the town hall in waders on Tuesday and did not hide her anger. “We had asked for this dam to be raised for nine years, and for nine years we were told there was no money for it,” the mayor of Marrowby told this newspaper.

Behind her the square lay under brown water. Overnight the Senna had come over its embankment in three places; by breakfast 340 homes were without power, and the fire brigade had rescued more than a hundred residents, many of them elderly, some in their nightclothes.

A couple in their eighties are being treated for exposure in Dunham infirmary. Doctors describe their condition as stable. Police said that every household on the estate had been accounted for.

Was it avoidable? Ninety millimetres fell between midnight and six, twice what had been announced. Tomas Brandt, who as county engineer answers for the sluices, insists that his people did what the book says.

Residents who cannot go home sleep on 200 camp beds between the wall bars of the school gym. Meteorologists expect the level to fall slowly, and then, on Saturday, to rise once more.`,
    `MARROWBY. Insurers put the damage of Tuesday's flood at 14 million, a first estimate that is likely to grow. Around 340 houses stand in the area that was under water, and fewer than half of them are covered against floods.

The Senna rose by two metres in five hours. According to the hydrological service it was the highest level since measurements began in 1931, caused by ninety millimetres of rain on ground that could take no more.

Mayor Hester Quayle blames the county, which owns the dam: the town had “asked for this dam to be raised for nine years”. An internal paper seen by our reporter shows that the works were taken off the list in 2019 and again in 2023.

Engineer Tomas Brandt did not want to talk about that paper. What mattered today was pumping, he told reporters in the afternoon, and sixteen pumps were on their way from the coast.

Two patients were admitted to the infirmary in Dunham. Trains between Marrowby and Holt are replaced by coaches until further notice; the Red Cross set up a shelter with 200 beds.`,
  ],
  strike: [
    `Ferry crews on the Aland and Orrin routes will walk out for 48 hours from Friday midnight, their union announced on Wednesday after a fourth round of talks had failed. Some 22,000 passengers have booked crossings for that weekend.

The union demands seven percent more pay and a second cook on every night crossing. The Norder Line offers four percent over two years.

“Nobody boards a strike for fun, but our people are paid what they were paid when diesel cost half,” said Leif Aronsen, who leads the negotiations for the crews.

The shipping company regretted the decision. Spokeswoman Ida Vance said that tickets could be changed free of charge or given back, and that two freighters with medical goods would sail in any case under an agreement with the harbour office.

The islands' council asked both sides to accept an arbitrator. Its last such request, in the spring, was turned down by the company.`,
    `Whoever wants to get to Orrin this weekend had better learn to swim: from Friday at midnight the ferries stay in port. For two days, says the seamen's union, nothing will move that has a passenger deck.

“Nobody boards a strike for fun,” Leif Aronsen told a few dozen members on the quay, and got a laugh. Then he listed what is at stake for them: seven percent, and an end to night shifts in which one cook feeds four hundred.

Hotel owners on the islands speak of a catastrophe. The last weekend of the regatta alone brings half of what they earn in autumn; 22,000 people have reservations on the boats, and most of them a bed to go with it.

At the Norder Line's headquarters the mood is calm. Their offer of four percent stands, Ida Vance lets us know, and those who have bought tickets get their money back. Medicines will be shipped, strike or not.

An arbitrator could help, the council suggests. The owners did not even answer the letter in spring.`,
    `Shares in Norder Line lost three percent on Wednesday after crews decided to stop work on both of its island services from Friday night until Sunday night. Analysts at Brook & Tarn estimate the loss of revenue at 1.9 million.

It is the first stoppage at the operator since 2014. Four meetings since August brought the sides no closer: management stays at four percent spread over two years, labour at seven percent at once, plus extra galley staff after dark.

The chief negotiator of the union, Leif Aronsen, pointed to the price of fuel. Real wages aboard had dropped by a tenth, he argued, and the company's profit had doubled.

“Our offer is fair, it is affordable, and it is still on the table,” replied Ida Vance for the company. She said that about 22,000 customers were being written to.

Pharmaceutical cargo is exempt under a harbour agreement from 1998. Economists doubt that the conflict will be short, because the contract for the routes is put out to tender next year.`,
  ],
  launch: [
    `A Corvin 2 rocket carrying three weather satellites was lost 141 seconds after lift-off from Cape Tarrow on Monday evening, the operator Halden Space said. Nobody was hurt. The debris fell into the sea inside the closed area.

The first stage had just been dropped when the second failed to light. Controllers sent the command to destroy the vehicle half a minute later, as it began to tumble.

“The data show a pressure drop in one line; we will not guess beyond that,” the company's technical director, Mirela Sand, told a press conference shortly before midnight.

It was the fourth flight of the type and the first that failed. The satellites, built for the Nordic weather service, had cost 61 million and were insured.

The next launch had been planned for the end of November. It is put off until a board of inquiry has reported, which Sand expected to take eight weeks at least.`,
    `For two minutes and twenty-one seconds everything went as in the film that Halden Space shows its visitors. Then the bright point over the bay of Cape Tarrow split in two, and the loudspeakers on the stands fell silent.

Families of the engineers stood there, schoolchildren with paper flags, a minister. None of them was in danger: what was left of the Corvin 2 went down forty kilometres out, where fishing had been forbidden since noon.

Mirela Sand came before the cameras at half past eleven with red eyes and one sentence she would not be moved from. “The data show a pressure drop in one line; we will not guess beyond that.”

On board were three satellites worth 61 million with which the Nordic weather service wanted to look into storms from next year on. They can be built again, its director said, but not in a hurry.

After three good flights the company had spoken of a launch every month. Now a board will sit, and as long as it sits, nothing flies.`,
    `The Nordic weather service must do without new storm data for two more years. The three satellites that were to bring it from spring were destroyed on Monday, with the rocket that carried them, over the sea off Cape Tarrow.

Insurance covers the price of 61 million, not the time, said the service's head, Ulf Torvald. Forecasts of heavy rain will therefore remain as uncertain as they are: “We are flying with one eye shut.”

What went wrong? The upper stage of the Corvin 2 did not ignite after separation, and the range safety officer ended the flight by radio. Halden Space speaks of a loss of pressure in a propellant line. The manufacturer had replaced exactly this part after a test in June, as documents of the regulator show.

Technical director Mirela Sand would neither confirm nor deny a connection. She expects the inquiry to last eight weeks.

Two competitors offered on Tuesday to carry replacements. Neither has a free slot before 2028.`,
  ],
  clinic: [
    `The children's clinic in Velm has stopped giving the asthma spray Brontal after eleven patients developed heart palpitations within a week, the hospital said on Thursday. All have been sent home; a girl of six was in intensive care for two nights.

The authority for medicines took samples from two batches. Its spokesman, Aurel Dima, said that results were expected on Monday and that pharmacies had been told to keep the spray back until then.

“I would rather explain to a hundred parents why we switched than to one why we did not,” said the head physician, Clara Whitlock.

The maker, Sanarel, pointed out that four million doses had been sold since 2022 without such reports. It had no indication of a fault in production, but was checking its line at Osk.

The clinic has set up a telephone line. Doctors advise against stopping the medicine without asking, since an attack of asthma is the greater danger.`,
    `It began with a night nurse who noticed that three children on one ward had a pulse of 180. By the end of the week there were eleven, and Clara Whitlock, who has run the children's clinic in Velm for twelve years, drew a line under Brontal.

The spray opens the airways; nearly every second child with asthma in the region uses it. “I would rather explain to a hundred parents why we switched than to one why we did not,” the physician says in her office, between two calls from the ministry.

What is wrong with it, if anything, is not known. Inspectors carried off two cartons on Wednesday. There is talk of an active ingredient dosed too high, and there is talk of a broken valve; Aurel Dima of the medicines authority calls both speculation until Monday's laboratory findings.

The six-year-old who had to be monitored in intensive care is at home with her parents again and draws cats.

At Sanarel's plant in Osk they count otherwise: four million doses, not one complaint until last week.`,
    `Sanarel shares fell sharply on Thursday after a hospital in Velm had taken the group's best-selling children's medicine off its wards. Brontal brings the drug maker about a quarter of its turnover.

According to the company there have been no anomalies in four million doses since the product came to market in 2022. Production at Osk goes on while internal checks are made, a statement reads.

Eleven cases of racing heart are documented, all in one hospital and all from one week. That points to a batch and away from the substance, says the pharmacologist Ruben Okoro, who is not involved. An overdose of the propellant would fit as well.

The authority has asked for deliveries to be halted as a precaution. Laboratory values are due at the beginning of next week, its spokesman Aurel Dima said.

Head physician Clara Whitlock defends her step and reminds parents not to throw anything away: those who have the spray at home should call before the next dose. Substitutes are available in sufficient quantity.`,
  ],
  vote: [
    `The government of Prime Minister Odile Marchetti survived a vote of no confidence on Wednesday by 91 votes to 88. Two members of her own Reform Alliance voted with the opposition; one was absent because of illness.

The motion had been brought by the Farmers' Party after the minister of agriculture had admitted that subsidies of 27 million were paid for fields that do not exist.

“Three votes are three votes, and tomorrow at eight we go on working,” Marchetti said when the result had been read out.

The leader of the opposition, Bastian Kroll, called the outcome a stay of execution. The prime minister would not see the spring in office, he predicted.

Parliament will decide next Tuesday whether to set up a committee of inquiry. A fifth of the members is enough for it, and the Farmers' Party alone has more.`,
    `At 16.40 the clerk put the two bowls of black and white balls on the table, and the chamber of Lorvia, which is never quiet, was quiet. Ninety-one white, eighty-eight black: Odile Marchetti remains head of government.

She had not slept, people close to her say; until the morning she had telephoned with the five doubters in her Alliance. Three came round, two did not, and an ambulance that was to have brought a sick member from Tessin got stuck in snow.

“Three votes are three votes,” she told those who wanted to see a defeat in it, and walked out through the side door without a coat.

Bastian Kroll stayed seated for a long time. For weeks he had driven the government before him with the affair of the phantom fields, 27 million for meadows that are lakes or car parks. Before spring she will be gone, he said in the lobby, and it sounded tired.

The next round is on Tuesday. Then it is about the committee of inquiry, and there the opposition cannot lose.`,
    `Investors reacted with relief to the result of the vote of confidence in Lorvia: the yield of the ten-year bond dropped to 4.1 percent on Wednesday evening, the lowest level since the affair about farm subsidies began.

A majority of three is thin, economists at Caldor Bank write. It should be enough for the budget, which passes with a simple majority in December, but hardly for the reform of pensions that creditors want to see by summer.

Prime Minister Odile Marchetti owes her survival to three rebels who returned to the fold. What they were promised is unknown. A spokesman denied that there had been any deal.

The affair itself is not over. The state audit office puts the sum paid for non-existent fields at 27 million, and the European partners have announced an examination of their own.

Opposition leader Bastian Kroll again demanded the resignation of the minister of agriculture, who was not in the chamber. Should she go, the bank believes, the premium on Lorvian debt would shrink further.`,
  ],
  mine: [
    `All nine miners who had been trapped in the Gorlec potash mine since Saturday were brought to the surface alive early on Wednesday. The last of them, the foreman Milos Petrak, 58, came up at 4.12.

The men had sat on a ledge 610 metres below ground after water broke into a gallery. They had air from a pipe, and from Sunday on food and notes that were let down through a drill hole as wide as a fist.

“We played cards for matches, and I owe Radek eleven hundred,” Petrak said, wrapped in foil, before the ambulance took him away.

The mine's manager, Agata Zielin, thanked the rescuers from three countries. Why the water broke in was a matter for the inspectorate, she said, which sealed the gallery the same morning.

Relatives had waited in the canteen for four days. The prime minister announced that each rescuer would receive a medal; the union demanded instead that the old workings be surveyed at last.`,
    `Shortly after four the bell in the winding tower of Gorlec rang nine times, once for each. Then, people say, the whole valley was awake.

Milos Petrak insisted on being the last. When the cage with the bearded foreman came to a stop, a woman ran past the barrier and hit him on the chest with both fists before she embraced him: his daughter. “We played cards for matches, and I owe Radek eleven hundred,” he told her and everybody else.

Four days earlier, on Saturday's late shift, a wall had given way to a lake that was on no map. The nine made it up a ramp to a dry shelf. A drill crew from Halle found them on Sunday at the first attempt, at a depth of 610 metres; soup, lamps and letters went down through the hole.

In the canteen, where mothers had been keeping vigil over cold coffee, somebody put on a record.

There will be questions. The flooded chamber dates from before the war, and Agata Zielin, who manages the pit, concedes that nobody knows how many more there are.`,
    `GORLEC. Prosecutors have opened an investigation against persons unknown after the accident in the potash mine, a spokesman said on Wednesday, a few hours after the rescue of the nine men who had been cut off there.

At issue is whether the operator knew of flooded chambers in the neighbourhood of gallery 14. A geologist had warned of them in a report of 2021, which a former employee made public on Monday.

Manager Agata Zielin said that the report had been read and acted upon; a safety pillar of forty metres had been left standing. The inspectorate for mines wants to measure whether that is so as soon as the water, an estimated 80,000 cubic metres, has been pumped out.

The rescued are in good health given the circumstances, according to the hospital in Tarn. Foreman Milos Petrak, who had led his men to a ledge at 610 metres, is to be questioned as a witness.

Potash prices rose slightly. The pit stands for about two percent of European output and remains closed until further notice.`,
  ],
}
