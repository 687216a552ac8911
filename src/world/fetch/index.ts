/** world/fetch/: pages and feeds from the public web, and from nowhere else. */
export {
  CEILINGS,
  fetchPage,
  USER_AGENT,
  type Fetched,
  type FetchedPage,
  type FetchOptions,
  type Unchanged,
  type Validators,
} from './fetch-page.ts'
export type { Resolver } from './guarded-agent.ts'
export { openVisitor, type Visitor, type VisitorSettings } from './visitor.ts'
export { MAX_URL, NO_EXCEPTIONS, toExceptions, toWebAddress, type Exceptions } from './web-address.ts'
