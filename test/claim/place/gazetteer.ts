import { Client } from 'pg'
import { placeNames, type PlacesByName } from '../../../src/claim/index.ts'
import { placesByNameIn, placesByNames } from '../../../src/world/storage/gazetteer/index.ts'
import { freshDatabase } from '../../database.ts'

/** What the shipped gazetteer knows of the names in some texts: a real database, asked once. */
export async function knownOf(texts: readonly string[]): Promise<PlacesByName> {
  const database = await freshDatabase({ gazetteer: true })
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return placesByNameIn(await placesByNames(client, texts.flatMap(placeNames)))
  } finally {
    await client.end()
    await database.drop()
  }
}
