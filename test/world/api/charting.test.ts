/** Claims by place and by time over HTTP, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WireMap, WireTimeline } from '../../../src/world/api/shapes.ts'
import { serve, type Served } from '../../web/served.ts'
import { READ_PAGES } from '../../web/pages.ts'
import { ABROAD } from '../../web/places.ts'

let served: Served
const map = async (query = ''): Promise<WireMap> =>
  (await served.server.inject({ url: `/api/map?${query}` })).json()
const timeline = async (query = ''): Promise<WireTimeline> =>
  (await served.server.inject({ url: `/api/timeline?${query}` })).json()

beforeAll(async () => {
  served = await serve([...READ_PAGES, ABROAD])
})
afterAll(() => served.close())

const PLACES: readonly [query: string, places: readonly string[]][] = [
  ['', ['Orlivka 2', 'Kivu 2', 'Bratslava 1', 'Norvania 1']],
  ['kind=prediction', ['Orlivka 1']],
  ['kind=prediction&kind=denial', ['Orlivka 1']],
  ['speaker=Ose', ['Kivu 2', 'Bratslava 1', 'Orlivka 1', 'Norvania 1']],
  ['place=900001', ['Kivu 2', 'Orlivka 1']],
  ['place=900001,900003', ['Kivu 2', 'Orlivka 1', 'Norvania 1']],
  ['place=-5', ['Bratslava 1']],
  ['place=-', []],
  ['from=2026-11-21&to=2026-11-21', []],
  ['to=2026-11-19', ['Kivu 2', 'Bratslava 1', 'Orlivka 1', 'Norvania 1']],
  ['text=zebra', []],
]

describe('GET /api/map', () => {
  test.each(PLACES)('?%s', async (query, places) => {
    const found = await map(query)
    expect(found.places.map(({ name, claims }) => `${name} ${claims}`)).toEqual(places)
    expect(found.left).toBe(0)
    // Each number is that of the list behind it.
    for (const { geonameId, claims } of found.places) {
      const narrowed = query.replace(/&?place=[^&]*/, '')
      if (query.includes('place=')) continue
      const list = await served.server.inject({ url: `/api/claims?${narrowed}&place=${geonameId}` })
      expect(list.json().total.count).toBe(claims)
    }
  })

  test('tells how precise each place is, and what has none', async () => {
    const { places, claims, placed } = await map()
    const precision = Object.fromEntries(places.map((place) => [place.name, place.precision]))
    expect(precision).toEqual({
      Kivu: 'region',
      Orlivka: 'settlement',
      Bratslava: 'settlement',
      Norvania: 'country',
    })
    expect(placed).toBe(5)
    const nowhere = await served.server.inject({ url: '/api/claims?place=-' })
    expect(nowhere.json().total.count).toBe(claims - placed)
  })

  test('shows all days beside those that were chosen', async () => {
    const { days, claims } = await map('from=2026-11-22&to=2026-11-30')
    expect(days.unit).toBe('day')
    expect(days.buckets.length).toBeGreaterThan(2)
    const within = days.buckets.filter(({ from }) => from >= '2026-11-22')
    expect(within.reduce((sum, bucket) => sum + bucket.claims, 0)).toBe(claims)
  })

  test.each(['from=yesterday', 'kind=guess', 'place=a%00b', 'status=late'])('refuses ?%s', async (query) => {
    const answer = await served.server.inject({ url: `/api/map?${query}` })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toHaveProperty('remedy')
  })
})

describe('GET /api/timeline', () => {
  test('gives each claim its four times, and says what is not known', async () => {
    const { rows, claims, next } = await timeline('speaker=Drenov')
    expect([rows.length, claims, next]).toEqual([2, 2, null])
    const cleared = rows.find(({ words }) => words.includes('cleared'))!
    expect(cleared).toMatchObject({
      said: { from: '2026-11-20', to: '2026-11-20' },
      about: { from: '2026-11-20', to: '2026-11-22' },
      due: { from: '2026-11-20', to: '2026-11-22' },
      fixed: false,
      known: null,
      review: 'suggested',
    })
  })

  test('knows when an outcome became known, once a person judged it', async () => {
    const [row] = (await timeline('speaker=Alm&kind=promise')).rows
    const id = row!.id
    const post = (verb: string, payload: object) =>
      served.server.inject({ method: 'POST', url: `/api/claims/${id}/${verb}`, payload })
    const confirmed = await post('confirm', { by: 'Ida Marsh' })
    expect(confirmed.statusCode, confirmed.body).toBeLessThan(300)
    const [start, end] = READ_PAGES[2]!.claims[1]!.content.spans[0]!
    const evidence = {
      articleId: READ_PAGES[2]!.article.id,
      passage: [start, end],
      text: READ_PAGES[2]!.article.text.slice(start, end),
      reliability: 'B',
      credibility: 2,
    }
    const judged = await post('judge', {
      verdict: 'happened-in-time',
      judgedBy: 'Ida Marsh',
      becameKnown: '2026-11-22',
      evidence: [evidence],
    })
    expect(judged.statusCode, judged.body).toBeLessThan(300)
    const [after] = (await timeline('speaker=Alm&kind=promise')).rows
    expect(after).toMatchObject({ known: '2026-11-22', status: 'happened-in-time', fixed: true })
  })

  test('pages, and cuts no list in silence', async () => {
    const first = await timeline('limit=3')
    expect(first.rows).toHaveLength(3)
    expect(first.claims).toBeGreaterThan(3)
    const second = await timeline(`limit=3&cursor=${encodeURIComponent(first.next!)}`)
    expect(second.rows.map(({ id }) => id)).not.toContain(first.rows[0]!.id)
  })
})
