/** world/storage/gazetteer/: the gazetteer in PostgreSQL: its schema, what is shipped, the full import, and the look-up. */
export { inTransaction } from './db.ts'
export { importGeoNames, type GeoNamesFiles } from './import-geonames.ts'
export { lineBatches } from './line-batches.ts'
export { loadGazetteer } from './load.ts'
export { forgetPlaces, placesByNameIn, placesByNames } from './lookup.ts'
export { RecentlyUsed } from './recently-used.ts'
export { GAZETTEER_SCHEMA_SQL } from './schema.ts'
export { SHIPPED_VERSION } from './shipped-files.ts'
