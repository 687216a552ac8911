/** What stands on the map for each cluster and each country: where, how big, under what name, and where it leads. */
import type { WirePlace } from '../../api.ts'
import { plain } from '../pieces.ts'
import { radiusOf, reachInKm, type Cluster } from './clusters.ts'
import { boxOf, roomFor, type Wanted } from './labels.ts'
import { kmInPixels, MOST_ZOOM, viewOf, type Size, type View } from './view.ts'

export interface Mark extends Cluster {
  readonly key: string
  /** The place, where the mark stands for one only. */
  readonly alone: WirePlace | null
  readonly radius: number
  readonly name: string
  /** What it says to those who hear it; the number and the name stand first, as they are seen. */
  readonly said: string
}

/** A number as short as a mark needs it. */
export function shortNumber(claims: number): string {
  return claims < 10_000 ? claims.toLocaleString('en-GB') : `${Math.round(claims / 1000)}k`
}

/** Marks for the clusters of a view. */
export function marksOf(clusters: readonly Cluster[], view: View, size: Size): readonly Mark[] {
  const most = Math.max(1, ...clusters.map(({ claims }) => claims))
  return clusters.map((cluster): Mark => {
    const { places, claims } = cluster
    const first = places[0]!
    const alone = places.length === 1 ? first : null
    const ground = alone === null ? 0 : kmInPixels(reachInKm(alone), view.zoom, size)
    const name = plain(first.name) + (alone === null ? ` and ${places.length - 1} more` : '')
    const what = `${shortNumber(claims)} ${name}: ${claims === 1 ? 'claim' : 'claims'} about`
    return {
      ...cluster,
      key: String(first.geonameId),
      alone,
      radius: Math.max(radiusOf(claims, most), ground),
      name,
      said:
        alone === null
          ? `${what} ${places.length} places; one about two of them counts at both`
          : `${what} this ${alone.precision}`,
    }
  })
}

/** The view closer to a cluster's places; null where they cannot be parted. */
export function closerTo({ places }: Cluster, view: View, size: Size): View | null {
  const next = viewOf(
    places.map(({ lon, lat }) => [lon, lat]),
    size,
  )
  if (next.zoom > view.zoom + 0.25) return { ...next, zoom: Math.min(next.zoom, MOST_ZOOM) }
  return view.zoom < MOST_ZOOM - 0.25 ? { ...next, zoom: Math.min(view.zoom + 1.5, MOST_ZOOM) } : null
}

/** A name that is written on the map by itself, not under a mark. */
export interface Written {
  readonly key: string
  readonly text: string
  /** A country that claims are about, a disputed area, or the ground itself. */
  readonly kind: 'counted' | 'disputed' | 'ground'
  readonly x: number
  readonly y: number
}

/** The keys of all names that have room: those of most claims first, then what is written, in its order. */
export function namesShown(
  marks: readonly Mark[],
  written: readonly Written[],
  size: Size,
): ReadonlySet<string> {
  const discs = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }))
  const under = marks
    .toSorted((one, other) => other.claims - one.claims)
    .map(({ key, name, x, y, radius }): Wanted => ({ key, box: boxOf(name, x, y + radius) }))
  const alone = written.map(({ key, text, x, y }): Wanted => ({
    key,
    box: boxOf(text, x, y - 12),
  }))
  return roomFor([...under, ...alone], discs, size)
}
