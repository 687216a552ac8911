/** What part of the world a map shows: in the address, as a projection, and as a circle on the globe. */
import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo'
import { reachOf, type Reach } from './atlas.ts'

/** The middle of the map, and how many times it is doubled from the whole world. */
export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** A map's width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Half a kilometre a pixel on a wide map: finer than that, a map would say more than a settlement. */
export const MOST_ZOOM = 6
/** From here on the map is centred on its middle, and its finer borders are fetched. */
export const CLOSE = 2

/** The globe in equal areas as wide as a map shows it at zoom 0, in radians of its scale (geoEqualEarth). */
const [WORLD_WIDE, WORLD_HIGH] = [5.42, 2.64]
const EARTH_KM = 6371
const WORLD: View = { lat: 8, lon: 11, zoom: 0 }

/** The view in an address, such as 48.2,37.6,4; null for what is none. */
export function viewIn(text: string | null): View | null {
  const [lat = NaN, lon = NaN, zoom = NaN] = (text ?? '').split(',').map((part) => parseFloat(part))
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180) || !(zoom >= 0)) return null
  return { lat, lon, zoom: Math.min(zoom, MOST_ZOOM) }
}

const short = (value: number): string => String(Number(value.toFixed(2)))

/** A view as an address has it, no finer than the map shows. */
export function viewText({ lat, lon, zoom }: View): string {
  return [lat, lon, zoom].map(short).join(',')
}

/** The view that shows all of these points, and no closer than a country around them. */
export function viewOf(points: readonly (readonly [lon: number, lat: number])[], size: Size): View {
  if (points.length === 0) return WORLD
  const { middle, radius } = reachOf(points.map(([lon, lat]) => [lon, lat]))
  if (radius > 1) return { ...WORLD, lon: radius > 1.6 ? WORLD.lon : middle[0] }
  const room = 0.42 * Math.min(size.width, size.height)
  const zoom = Math.log2(room / (Math.max(radius, 0.02) * scaleOf(0, size)))
  return { lon: middle[0], lat: middle[1], zoom: Math.max(0, Math.min(zoom, MOST_ZOOM - 1.5)) }
}

/** Pixels of a radian in the middle of the map. */
export function scaleOf(zoom: number, { width, height }: Size): number {
  return Math.min(width / WORLD_WIDE, height / WORLD_HIGH) * 2 ** zoom
}

/** A distance on the ground in pixels. */
export function kmInPixels(km: number, zoom: number, size: Size): number {
  return (km / EARTH_KM) * scaleOf(zoom, size)
}

/** Both projections keep areas true: the whole world in one, a part of it in the other, straight and centred. */
export function projectionFor(view: View, size: Size): GeoProjection {
  const close = view.zoom >= CLOSE
  const projection = close
    ? geoAzimuthalEqualArea().rotate([-view.lon, -view.lat]).clipAngle(90)
    : geoEqualEarth().rotate([-view.lon, 0])
  projection.scale(scaleOf(view.zoom, size)).translate([0, 0])
  const [x = 0, y = 0] = projection([view.lon, view.lat]) ?? []
  const edge = 20
  return projection.translate([size.width / 2 - x, size.height / 2 - y]).clipExtent([
    [-edge, -edge],
    [size.width + edge, size.height + edge],
  ])
}

/** The circle on the globe that a view lies in. */
export function reachOfView(view: View, size: Size): Reach {
  const radius =
    view.zoom < CLOSE ? Math.PI : Math.hypot(size.width, size.height) / 2 / scaleOf(view.zoom, size)
  return { middle: [view.lon, view.lat], radius: Math.min(Math.PI, radius * 1.15) }
}

/** Says whether a piece may show in a view. */
export function isWithin(piece: Reach, view: Reach): boolean {
  return geoDistance([...piece.middle], [...view.middle]) < piece.radius + view.radius
}

/** The view moved by pixels: what was under a finger stays under it. */
export function movedBy(view: View, size: Size, right: number, down: number): View {
  const projection = projectionFor(view, size)
  const found = projection.invert?.([size.width / 2 - right, size.height / 2 - down])
  if (found === undefined || found === null || found.some(Number.isNaN)) return view
  return { ...view, lon: found[0], lat: Math.max(-85, Math.min(85, found[1])) }
}

/** The view closer or farther, by steps. */
export function zoomedBy(view: View, steps: number): View {
  return { ...view, zoom: Math.max(0, Math.min(MOST_ZOOM, view.zoom + steps)) }
}
