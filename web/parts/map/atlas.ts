/** The base map: land and borders, cut into pieces that know where they lie. */
import { geoDistance } from 'd3-geo'
import type { Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { DISPUTED, type Box, type Disputed } from './disputed.ts'

/** A piece's middle, and how far it reaches, in radians: what lies out of view need not be drawn. */
export interface Reach {
  readonly middle: readonly [lon: number, lat: number]
  readonly radius: number
}

export interface Land extends Reach {
  /** The base map's number of the country: a country may have several pieces. */
  readonly country: string
  readonly name: string
  /** True for the widest piece of its country. */
  readonly main: boolean
  readonly shape: Polygon
}

export interface Border extends Reach {
  readonly line: readonly Position[]
  readonly disputed: boolean
}

export interface Atlas {
  readonly land: readonly Land[]
  readonly borders: readonly Border[]
}

interface Named {
  readonly name: string
  readonly a3: string
}
export type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>

/** A base map in pieces. */
export function atlasOf(world: World): Atlas {
  return { land: landOf(world), borders: bordersOf(world) }
}

function landOf(world: World): readonly Land[] {
  return feature(world, world.objects.countries).features.flatMap(({ id, geometry, properties }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const reaches = polygons.map(([outline = []]) => reachOf(outline))
    const widest = Math.max(...reaches.map(({ radius }) => radius))
    return polygons.map((coordinates, index): Land => {
      const reach = reaches[index]!
      const shape: Polygon = { type: 'Polygon', coordinates }
      return {
        ...reach,
        country: String(id ?? ''),
        name: properties.name,
        main: reach.radius === widest,
        shape,
      }
    })
  })
}

function bordersOf(world: World): readonly Border[] {
  const { geometries } = world.objects.countries
  const plain = mesh(world, world.objects.countries, (a, b) => a !== b && !isDisputed(a, b)).coordinates
  const cut = disputedPairs().flatMap(({ pair, isDisputedAt }) => {
    const both = geometries.filter((country) => pair.includes(lettersOf(country)))
    const sides: GeometryCollection<Named> = { type: 'GeometryCollection', geometries: both }
    return mesh(world, sides, (a, b) => a !== b).coordinates.flatMap((line) => cutBy(line, isDisputedAt))
  })
  return [...plain.map((line) => borderOf(line, false)), ...cut]
}

function lettersOf({ properties }: GeometryObject): string {
  return properties !== undefined && 'a3' in properties ? String(properties.a3) : ''
}

function isDisputed(a: GeometryObject, b: GeometryObject): boolean {
  const sides = [lettersOf(a), lettersOf(b)]
  return DISPUTED.some(({ between = [] }) =>
    between.some((pair) => pair.every((letters) => sides.includes(letters))),
  )
}

interface DisputedPair {
  readonly pair: readonly [string, string]
  readonly isDisputedAt: (point: Position) => boolean
}

/** Each pair of countries once, though parts of their border may be disputed under several names. */
function disputedPairs(): readonly DisputedPair[] {
  const pairs = new Map(DISPUTED.flatMap(({ between = [] }) => between.map((pair) => [pair.join(), pair])))
  return [...pairs].map(([key, pair]) => {
    const named = DISPUTED.filter(({ between = [] }) => between.some((each) => each.join() === key))
    const isDisputedAt = (point: Position): boolean =>
      named.some(({ within }) => within === undefined || isIn(point, within))
    return { pair, isDisputedAt }
  })
}

/** A border in pieces, each disputed as a whole or a border like any other. */
function cutBy(line: readonly Position[], isDisputedAt: (point: Position) => boolean): readonly Border[] {
  const pieces: Border[] = []
  let piece: Position[] = []
  for (const [index, point] of line.entries()) {
    piece.push(point)
    const turns = isDisputedAt(point) !== isDisputedAt(piece[0]!)
    if (!turns && index < line.length - 1) continue
    if (piece.length > 1) pieces.push(borderOf(piece, isDisputedAt(piece[0]!)))
    piece = [point]
  }
  return pieces
}

const isIn = ([lon = 0, lat = 0]: Position, [west, south, east, north]: Box): boolean =>
  west <= lon && lon <= east && south <= lat && lat <= north

function borderOf(line: readonly Position[], disputed: boolean): Border {
  return { line, disputed, ...reachOf(line) }
}

/** The middle of some points on the globe, and how far the farthest lies from it. */
export function reachOf(points: readonly Position[]): Reach {
  const sum: [number, number, number] = [0, 0, 0]
  for (const [lon = 0, lat = 0] of points) {
    const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
    sum[0] += Math.cos(b) * Math.cos(a)
    sum[1] += Math.cos(b) * Math.sin(a)
    sum[2] += Math.sin(b)
  }
  const [x, y, z] = sum
  const middle: [number, number] = [
    (Math.atan2(y, x) * 180) / Math.PI,
    (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
  ]
  const radius = points.reduce(
    (most, [lon = 0, lat = 0]) => Math.max(most, geoDistance(middle, [lon, lat])),
    0,
  )
  return { middle, radius }
}

/** The disputed areas that lie in a view. */
export function disputedWithin({ middle, radius }: Reach): readonly Disputed[] {
  return DISPUTED.filter((dispute) => {
    const points = middleOf(dispute)
    return points !== null && geoDistance([...middle], points) < radius
  })
}

/** About the middle of a disputed area; null for one that is a border only. */
export function middleOf({ ring, area, within }: Disputed): [number, number] | null {
  if (ring !== undefined) return [ring[0], ring[1]]
  if (area !== undefined) return [...reachOf(area.map(([lon, lat]) => [lon, lat])).middle]
  return within === undefined ? null : [(within[0] + within[2]) / 2, (within[1] + within[3]) / 2]
}
