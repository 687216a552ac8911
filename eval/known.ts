import { resolve } from 'node:path'
import { placeNames, type Known } from '../src/claim/index.ts'
import { openStore } from '../src/world/storage/index.ts'

/** What the gazetteer knows about the names in some texts; starts Sayso's own database and loads it where needed. */
export async function knownFor(texts: readonly string[]): Promise<Known> {
  const { DATABASE_URL: databaseUrl, SAYSO_DATA: dataDir = resolve('.cache', 'sayso') } = process.env
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl })
  try {
    return { placesByName: await store.places([...new Set(texts.flatMap(placeNames))]) }
  } finally {
    await store.close()
  }
}
