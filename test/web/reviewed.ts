/** What people have entered about the invented articles: confirmed, judged, rated, disputed and corrected claims, for pages to show. */
import type { Store } from '../../src/world/storage/index.ts'
import type { Verdict } from '../../src/ledger/index.ts'
import { READ_PAGES } from './pages.ts'
import { days, readArticle, type Told } from './read-article.ts'

const [, SIEGE, BUDGET] = READ_PAGES

const SHIPS = [410, 420, 430, 435, 440, 460, 475, 480, 500, 510, 515, 520]
const monthOf = (index: number): string => `2026-${String((index % 9) + 1).padStart(2, '0')}`
const due = (index: number): string => `${monthOf(index)}-25`
const words = (ships: number, index: number): string => `the port would take ${ships} ships by ${due(index)}`

/** Twelve predictions of one economist, all due long ago: enough for a record. */
export const FORECASTS = readArticle({
  title: 'What the port will take this year, month by month',
  outlet: 'The Harbour Courier',
  url: 'https://courier.example/port',
  published: '2026-01-02',
  captured: '2026-01-02T08:00:00Z',
  text: SHIPS.map((ships, index) => `Economist Ilse Brandt said that ${words(ships, index)}.`).join('\n\n'),
  told: SHIPS.map((ships, index): Told => ({
    cue: 'said that',
    content: words(ships, index),
    who: 'Ilse Brandt',
    with: { kind: 'prediction', role: 'Economist', due: days('2026-01-02', due(index), 'by-date') },
  })),
})

const COUNTED = 'The harbour office counted the ships of each month and put the list on its wall.'

/** What the harbour office counted, which decides them. */
export const COUNTS = readArticle({
  title: 'Harbour office publishes its counts',
  outlet: 'Meridian Ledger',
  url: 'https://meridian.example/counts',
  published: '2026-10-02',
  captured: '2026-10-02T08:00:00Z',
  text: `${COUNTED} It did not say why the spring was slow.`,
  told: [],
})

const VERDICTS: readonly Verdict[] = [
  'happened-in-time',
  'did-not-happen',
  'happened-in-time',
  'happened-late',
  'happened-in-time',
  'did-not-happen',
  'happened-in-time',
  'cannot-be-determined',
  'happened-in-time',
  'did-not-happen',
  'happened-in-time',
]

const by = 'Rita Holm'
const second = 'Malte Ilves'

const EVIDENCE = [
  {
    articleId: COUNTS.article.id,
    passage: [0, COUNTED.length] as const,
    text: COUNTED,
    reliability: 'B' as const,
    credibility: 2 as const,
  },
]

function judging(verdict: Verdict, day: string) {
  const happened = verdict.startsWith('happened')
  return {
    verdict,
    judgedBy: by,
    evidence: EVIDENCE,
    becameKnown: happened ? day : null,
    reason: null,
    ground: null,
  }
}

/** The claims that the pages are asked for. */
export const CLAIMS = {
  /** Read by a program, looked at by nobody. */
  suggested: SIEGE!.claims[0]!.id,
  confirmed: BUDGET!.claims[2]!.id,
  judged: FORECASTS.claims[0]!.id,
  disputed: FORECASTS.claims[1]!.id,
  /** Rated by one person: blind to the second. */
  ratedOnce: FORECASTS.claims[11]!.id,
  promise: BUDGET!.claims[0]!.id,
} as const

/** Enters it all; one prediction of the economist's stays confirmed and unjudged. */
export async function enterReviews(store: Store): Promise<void> {
  for (const { id } of FORECASTS.claims)
    await store.confirm(id, { by, criteria: 'The harbour office’s monthly count.' })
  for (const [index, verdict] of VERDICTS.entries()) {
    if (index === 0)
      for (const rater of [by, second]) await store.rate(CLAIMS.judged, { by: rater, band: 'likely' })
    await store.judge(FORECASTS.claims[index]!.id, judging(verdict, late(index, verdict)))
  }
  await store.rate(CLAIMS.ratedOnce, { by, band: 'roughly-even-chance' })
  await store.confirm(CLAIMS.confirmed, { by, due: '2026-11-23' })
  await store.agree(CLAIMS.judged, { by: second, reason: 'I read the wall too.' })
  await store.dispute(CLAIMS.disputed, {
    ...judging('happened-in-time', `${monthOf(1)}-20`),
    judgedBy: second,
  })
  await correctRole(store)
}

const late = (index: number, verdict: Verdict): string =>
  verdict === 'happened-late' ? `${monthOf(index)}-28` : `${monthOf(index)}-20`

async function correctRole(store: Store): Promise<void> {
  const page = await store.article(BUDGET!.article.id)
  await store.correct(BUDGET!.article.id, {
    by: second,
    reading: page!.reading,
    act: 'changed',
    claimId: CLAIMS.promise,
    change: { role: 'Minister of finance', due: { from: null, to: '2026-12-15' } },
    reason: 'So it stands on the ministry’s own page.',
  })
}
