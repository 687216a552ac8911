/** What the API sends: schemas that check it, document it (OpenAPI) and give the web client its types. */
export * from './shapes/articles.ts'
export * from './shapes/charting.ts'
export * from './shapes/claim-page.ts'
export * from './shapes/claims.ts'
export * from './shapes/correcting.ts'
export * from './shapes/newsroom.ts'
export * from './shapes/overview.ts'
export * from './shapes/persons.ts'
