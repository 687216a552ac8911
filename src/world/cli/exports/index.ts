/** exports/: claims into a file with its manifest, and a file compared with its manifest and with the ledger. */
export { checkExport, type CheckedExport } from './check-export.ts'
export { compareExport } from './compare-export.ts'
export { exportClaims, type Chosen } from './export-claims.ts'
