import { lineOf } from './harness.ts'

const STORY = `A missile hit the market of Chernihiv on Tuesday morning, when it was full of people who bought bread and fish. Stalls burnt for two hours, and windows broke as far away as the railway station.

Governor Ilya Varnek said 35 people were killed in the strike on the market in Chernihiv. He asked everybody who can to give blood at the hospital beside the river.

The trams stood still until the evening, and the schools of the district remained closed.`

/** What outlets wrote of one invented strike: three figures, a denial, a refusal to speak, a copy and a later toll. */
const ARTICLES: readonly (readonly [id: string, day: string, outlet: string, text: string])[] = [
  ['varnek', '2025-03-04', 'Norder Post', STORY],
  ['copy', '2025-03-04', 'Holt Observer', `Read this first\n\n${STORY}`],
  [
    'ministry',
    '2025-03-04',
    'Dunham Echo',
    'The defence ministry said 12 people were killed in the strike on the market in Chernihiv. Nobody else had been near the stalls.',
  ],
  [
    'witness',
    '2025-03-05',
    'Velm Gazette',
    'Witness Joan Lind said over 100 people were killed in the strike on the market in Chernihiv. She sells shoes across the street.',
  ],
  [
    'denial',
    '2025-03-05',
    'Orrin Times',
    'Kestria denied that people were killed in a strike on the market in Chernihiv. It spoke of fireworks.',
  ],
  [
    'silent',
    '2025-03-05',
    'Marrowby News',
    'The foreign ministry declined to comment on the strike on the market in Chernihiv.',
  ],
  [
    'later',
    '2025-03-07',
    'Norder Post',
    'Governor Ilya Varnek said 41 people were killed in the strike on the market in Chernihiv. Six had died of burns.',
  ],
  [
    'again',
    '2025-03-06',
    'Velm Gazette',
    'Governor Ilya Varnek said again that 35 people were killed in the strike on the market in Chernihiv.',
  ],
]

/** The articles as JSONL, one a line. */
export const MARKET = ARTICLES.map(([id, published, outlet, text]) =>
  lineOf({ id, title: id, published, outlet, text, url: `https://${id}.example/market` }),
).join('\n')

/** Publishers of some of the outlets. */
export const PUBLISHERS = `outlet,publisher,source
Norder Post,Brandt Holding,imprint of the Norder Post
Velm Gazette,Brandt Holding,imprint of the Velm Gazette
`
