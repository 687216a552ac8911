/** An article about places of every precision: all of them invented, and none finer than a settlement. */
import { days, readArticle } from './read-article.ts'

const place = (
  geonameId: number,
  name: string,
  country: string,
  at: readonly [lat: number, lon: number],
  precision: 'country' | 'region' | 'settlement',
) => ({
  // No two of these places are called alike, nor begin at the same letter.
  span: [geonameId & 0xffff, (geonameId & 0xffff) + 1] as const,
  surface: name,
  geonameId,
  name,
  country,
  lat: at[0],
  lon: at[1],
  precision,
})

const KIVU = place(900_001, 'Kivu', 'UA', [48.5, 37.2], 'region')
const ORLIVKA = place(698_131, 'Orlivka', 'UA', [48.16, 37.6], 'settlement')
const BRATSLAVA = place(-5, 'Bratslava', 'SK', [48.1, 17.1], 'settlement')
const NORVANIA = place(900_003, 'Norvania', 'NO', [62, 10], 'country')

export const ABROAD = readArticle({
  title: 'Envoy tours the north',
  outlet: 'The Harbour Courier',
  url: 'https://courier.example/envoy',
  published: '2026-11-12',
  captured: '2026-11-12T10:00:00Z',
  text: [
    'Envoy Karin Ose said that the roads of Kivu and Orlivka were open.',
    'Ose said that Kivu had no bread.',
    'Ose said that Bratslava would host the talks.',
    'Ose said that Norvania would pay.',
  ].join('\n\n'),
  told: [
    {
      source: 'Karin Ose',
      cue: 'said that',
      content: 'the roads of Kivu and Orlivka were open',
      who: 'Karin Ose',
      with: { where: [KIVU, ORLIVKA], saidOn: days('2026-11-12', '2026-11-12') },
    },
    {
      source: 'Ose',
      cue: 'said that',
      content: 'Kivu had no bread',
      who: 'Karin Ose',
      with: { where: [KIVU] },
    },
    {
      source: 'Ose',
      cue: 'said that',
      content: 'Bratslava would host the talks',
      who: 'Karin Ose',
      with: { where: [BRATSLAVA], kind: 'promise', due: days(null, '2027-02-01') },
    },
    {
      source: 'Ose',
      cue: 'said that',
      content: 'Norvania would pay',
      who: 'Karin Ose',
      with: { where: [NORVANIA], kind: 'promise', due: { ...days('2026-11-12', null), toSaid: false } },
    },
  ],
})

const SCRIPT = '<img src=x onerror="window.ran=1">\u202E'

/** A place whose name is markup, on a map with all others. */
export const HOSTILE_PLACE = readArticle({
  title: 'A name on a map',
  outlet: null,
  captured: '2026-11-14T10:00:00Z',
  text: 'Karin Ose said that the bay was shallow.',
  told: [
    {
      source: 'Karin Ose',
      cue: 'said that',
      content: 'the bay was shallow',
      who: 'Karin Ose',
      with: { where: [place(900_009, SCRIPT, '<b', [55, -4], 'settlement')] },
    },
  ],
})
