/**
 * Borders and areas that are disputed, by the names that all sides know them by. Who claims them is named in the order
 * of the alphabet, and none is called right. A border of the base map is found by the countries on its two sides (and
 * within a box, where only a part is disputed); where the base map has none, a ring says about where the area lies.
 */
export interface Disputed {
  readonly name: string
  readonly claimedBy: string
  /** Letters of the base map for the countries on the two sides. */
  readonly between?: readonly (readonly [string, string])[]
  /** West, south, east, north. */
  readonly within?: Box
  /** A line that the base map lacks: longitude, latitude. */
  readonly line?: readonly Point[]
  /** The area, its sides on land as `line`, else out at sea; it is drawn on land only. */
  readonly area?: readonly Point[]
  /** About its middle, and how many kilometres it reaches. */
  readonly ring?: readonly [lon: number, lat: number, km: number]
}

export type Point = readonly [lon: number, lat: number]
export type Box = readonly [west: number, south: number, east: number, north: number]

/** From the Gulf of Karkinit over the isthmus of Perekop and the Syvash to the Sea of Azov. */
const PEREKOP: readonly Point[] = [
  [33.5, 46.09],
  [33.63, 46.14],
  [33.8, 46.2],
  [34.05, 46.11],
  [34.4, 46.0],
  [34.55, 45.98],
  [34.65, 45.9],
  [34.82, 45.8],
  [35.05, 45.7],
]

export const DISPUTED: readonly Disputed[] = [
  { name: 'Abkhazia', claimedBy: 'Abkhazia and Georgia', ring: [41, 43.1, 85] },
  {
    name: 'Abyei',
    claimedBy: 'South Sudan and Sudan',
    between: [['SDN', 'SSD']],
    within: [26.5, 8.9, 30, 10.6],
  },
  {
    name: 'Arunachal Pradesh',
    claimedBy: 'China and India',
    between: [['CHN', 'IND']],
    within: [91.5, 26.5, 97.6, 30],
  },
  {
    name: 'Crimea',
    claimedBy: 'Russia and Ukraine',
    line: PEREKOP,
    area: [
      ...PEREKOP,
      [35.9, 45.42],
      [36.6, 45.5],
      [36.63, 45.05],
      [35.4, 44.6],
      [33.8, 44.1],
      [32.2, 45.2],
      [32.7, 45.9],
    ],
  },
  {
    name: 'Donetsk, Kherson, Luhansk and Zaporizhzhia regions',
    claimedBy: 'Russia and Ukraine',
    between: [['RUS', 'UKR']],
    within: [37.8, 46.9, 40.4, 50.1],
    ring: [36.9, 47.7, 235],
  },
  { name: 'Essequibo', claimedBy: 'Guyana and Venezuela', between: [['GUY', 'VEN']] },
  {
    name: 'Falkland Islands (Malvinas)',
    claimedBy: 'Argentina and the United Kingdom',
    ring: [-59.4, -51.8, 190],
  },
  { name: 'Golan Heights', claimedBy: 'Israel and Syria', between: [['ISR', 'SYR']] },
  {
    name: 'Halaib Triangle',
    claimedBy: 'Egypt and Sudan',
    between: [['EGY', 'SDN']],
    within: [31, 21.5, 37.5, 23.2],
  },
  {
    name: 'Kashmir',
    claimedBy: 'China, India and Pakistan',
    between: [
      ['IND', 'PAK'],
      ['CHN', 'IND'],
      ['IND', 'KAS'],
      ['KAS', 'PAK'],
      ['CHN', 'KAS'],
    ],
    within: [72.5, 31.4, 80.6, 37.5],
  },
  { name: 'Kosovo', claimedBy: 'Kosovo and Serbia', between: [['SRB', 'XKX']] },
  { name: 'Kuril Islands (the southern ones)', claimedBy: 'Japan and Russia', ring: [147, 44.4, 170] },
  { name: 'Northern Cyprus', claimedBy: 'Cyprus and Northern Cyprus', between: [['CYN', 'CYP']] },
  { name: 'Palestine', claimedBy: 'Israel and Palestine', between: [['ISR', 'PSE']] },
  { name: 'Paracel Islands', claimedBy: 'China, Taiwan and Vietnam', ring: [112, 16.5, 140] },
  { name: 'Somaliland', claimedBy: 'Somalia and Somaliland', between: [['SOL', 'SOM']] },
  { name: 'South Ossetia', claimedBy: 'Georgia and South Ossetia', ring: [44, 42.35, 55] },
  {
    name: 'Spratly Islands',
    claimedBy: 'Brunei, China, Malaysia, the Philippines, Taiwan and Vietnam',
    ring: [114, 9.5, 330],
  },
  { name: 'Taiwan', claimedBy: 'China and Taiwan', ring: [121, 23.7, 230] },
  { name: 'Transnistria', claimedBy: 'Moldova and Transnistria', ring: [29.45, 47.2, 85] },
  { name: 'Western Sahara', claimedBy: 'Morocco and the Sahrawi Republic', between: [['ESH', 'MAR']] },
]
