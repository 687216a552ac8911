import { stat } from 'node:fs/promises'
import type { Database } from './database.ts'
import { whyUnread } from './error-code.ts'
import { forgetPlaces, importGeoNames, type GeoNamesFiles } from './gazetteer/index.ts'
import { storeError } from './store-error.ts'
import type { Progress } from './store.ts'

/** Imports GeoNames' dump; what was kept when it is stopped or fails is gone on from by the next import. */
export async function importPlaces(
  database: Database,
  files: GeoNamesFiles,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  for (const file of [files.places, files.alternateNames]) if (file !== undefined) await checkFile(file)
  await database.asOwner((owner) => importing(owner, files, onProgress))
  // Look-ups went through the pool, whose answers are kept under the database and not under the owner's connection.
  forgetPlaces(database)
}

async function importing(
  owner: Parameters<typeof importGeoNames>[0],
  files: GeoNamesFiles,
  onProgress: (progress: Progress) => void,
) {
  try {
    return await importGeoNames(owner, files, onProgress)
  } catch (error) {
    if (error instanceof Error && error.message.includes('is not a GeoNames dump'))
      throw badDump(error.message)
    throw error
  }
}

async function checkFile(file: string): Promise<void> {
  try {
    if ((await stat(file)).isFile()) return
  } catch (error) {
    throw badDump(`${file} cannot be read: ${whyUnread(error)}`)
  }
  throw badDump(`${file} is not a file`)
}

function badDump(message: string): Error {
  return storeError(
    'bad-gazetteer',
    `${message}.`,
    'Give the unpacked files of download.geonames.org/export/dump: allCountries.txt, and alternateNamesV2.txt if at hand.',
  )
}
