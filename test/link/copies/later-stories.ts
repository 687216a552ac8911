/**
 * Further invented events, each as two reporters wrote it who never saw each other's text. Nothing in the finding of
 * copies was chosen by looking at them.
 */
export const LATER_EVENTS: Readonly<Record<string, readonly [string, string]>> = {
  library: [
    `Thieves have taken eleven medieval maps from the abbey library of Sankt Gall am See, the cantonal police reported on Monday. They came on Saturday night through a skylight above the reading room and left by the same way.

The maps were drawn between 1420 and 1480 and show the trade roads across the Alps. Their insured value is four million francs, but on the open market nobody could sell them, a detective explained.

“Whoever did this knew exactly which drawer to open,” said Abbot Remigius Halder, who discovered the loss on Sunday when he wanted to show the collection to visitors from Milan.

The alarm had been switched off for three weeks because of building works. An electrician and a carpenter who had worked under the roof were questioned and allowed to go home.

Insurers have offered a reward of fifty thousand francs. The library will stay shut until Easter, and two exhibitions abroad to which maps had been promised will have to do without them.`,
    `It was a party of guests from Milan for whom Remigius Halder pulled out the drawer, and it was empty. “Whoever did this knew exactly which drawer to open,” the abbot of Sankt Gall am See said on Monday, still pale.

Eleven sheets of parchment are missing, six hundred years old, with routes over the mountain passes in red ink. Scholars call them the oldest road atlas of the continent. To the underwriters they are worth four million.

How does one get in? Over the scaffolding that has stood round the building since January, up to the roof, down a rope. No siren sounded: with craftsmen coming and going, the sensors had been disconnected.

Investigators talked to two of these craftsmen over the weekend and found nothing against them. They are now looking at collectors, at least one of whom had asked for copies last year.

Anybody who helps to bring the sheets back may hope for fifty thousand francs. Until then a rope hangs across the entrance, and the spring show in Lyon has lost its centrepiece.`,
  ],
  heat: [
    `Hospitals in the Duran valley are treating more than 260 people for heat stroke after the thermometer reached 46.3 degrees on Wednesday, the regional health service said. Nine patients have died since the weekend, all of them older than seventy.

The government has ordered outdoor work to stop between noon and five. Farmers may harvest by night, and a ban on noise after ten in the evening is lifted until further notice.

“Our wards were built for winters, not for this,” said chief physician Yasmin Okoro of the university clinic in Duran, where operations that can wait are being put off.

Electricity ran short on two evenings as air conditioners were switched on. The grid operator, Valnet, cut off an aluminium smelter for six hours and bought power from abroad at ten times the usual price.

Cooler air from the north is expected on Sunday. Forecasters warn that a second wave may follow in the first days of August.`,
    `At three in the afternoon there is nobody in the streets of Duran but the men who bring ice. It is 46.3 degrees in the shade, a tenth more than ever before, and the asphalt gives way under the wheels.

Inside the university clinic beds stand in the corridors. “Our wards were built for winters, not for this,” says Yasmin Okoro, who runs the place and has not been home since Sunday. Nine of her patients and those of the district hospitals could not be saved. Of the 260 admitted, most are going to live.

Building sites are idle from twelve to five by decree. In the orchards they pick peaches by the light of lamps; the police have been told to be deaf.

On Monday and again on Tuesday the lamps nearly went out. To save the network its manager Valnet paid ten times the normal rate for imports and told a smelter to let its furnaces cool.

North winds, say the meteorologists, will bring relief at the end of the week. Then they add that it will not be for long.`,
  ],
  merger: [
    `The clubs of Varna Park and Old Mill will become one, their members decided on Thursday night by 812 votes to 655. Next season a single team will play in the second division under the name of United Varna.

Both clubs are in debt, together with some 3.4 million. Varna Park's ground will be sold to a supermarket chain, and matches are to be played at Old Mill Road, which holds nine thousand.

“My grandfather laid the first turf here with his own hands,” said Boris Lenk, for forty years groundsman at the park, and tore up his membership card in front of the cameras.

President Carla Voigt told the meeting that without a merger neither club would have got a licence. The federation had set a deadline that ends this month.

Opponents want to have the vote examined by a court. They say that more than a hundred ballots were handed in for members who were not in the hall.`,
    `Old Mill and Varna Park, rivals for ninety-one years, are history. By a margin of 157 the supporters of a marriage won the day on Thursday in an exhibition hall that smelt of fried onions and of fear.

What is left of the park will be groceries: a retailer takes the pitch, and with the money the new club, United Varna, pays its creditors, who are waiting for 3.4 million. Its home will be the Road, with standing room for most of nine thousand.

Carla Voigt, who led the talks and will lead the new board, had one argument and used it well: no union, no licence. There are three weeks left to satisfy the federation.

“My grandfather laid the first turf here with his own hands,” an old groundsman called into the hall before he left. Boris Lenk was not the only one in tears.

It may not be over. A group of fans has gone to a lawyer, because some votes, over a hundred of them, are said to have been cast by people who sat at home.`,
  ],
}
