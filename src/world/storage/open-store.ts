import { randomUUID } from 'node:crypto'
import { addArticle } from './add.ts'
import type { AddedIds } from './enter-reading.ts'
import { rereadArticle } from './read-again.ts'
import { grantAppRole } from './app-role.ts'
import { articlePage, articleView, blobBytes } from './article-queries.ts'
import { chartingOver } from './charting-verbs.ts'
import { claimCount, claimHistory, claimPage, claimsById, claimsNamed, dueList } from './claim-queries.ts'
import { lastCapture } from './capture-queries.ts'
import { engineOf } from './engine-of.ts'
import { feedState, keepFeedState } from './feed-queries.ts'
import { importPlaces } from './import-places.ts'
import { openDatabase, type Database } from './database.ts'
import { loadGazetteer, placesByNameIn, placesByNames } from './gazetteer/index.ts'
import { keepingOver } from './keep-verbs.ts'
import { newsroomOver } from './newsroom-verbs.ts'
import { entryPage, storeStats } from './ledger-queries.ts'
import { linkingOver } from './links/index.ts'
import { migrate } from './migrate.ts'
import { nameCounts } from './name-queries.ts'
import { noticeDue } from './notice-due.ts'
import { personsOver } from './persons/index.ts'
import { placeCounts } from './place-counts.ts'
import { dayAsked } from './sql-day.ts'
import { reviewingOver } from './review-verbs.ts'
import type { Added, Store, StoreOptions } from './store.ts'
import { toStoreError } from './to-store-error.ts'
import { verifyLedger } from './verify/index.ts'

/** Opens the ledger, starting a server and migrating where that is needed. Rejects with a `StoreError`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { onProgress = () => undefined, ledgerId = 1 } = options
  onProgress({ step: 'database', done: 0, total: 1 })
  const database = await openDatabase(options)
  try {
    await database.asOwner(async (owner) => {
      await migrate(owner)
      await owner.query(
        'insert into sayso.ledgers (ledger_id, origin) values ($1, $2) on conflict do nothing',
        [ledgerId, `sayso/${randomUUID()}`],
      )
      if (options.gazetteer !== false) await loadGazetteer(owner, onProgress)
      database.useAppRole(await grantAppRole(owner))
    })
    onProgress({ step: 'database', done: 1, total: 1 })
    return storeOver(database, options, ledgerId)
  } catch (error) {
    await database.close().catch(() => undefined)
    throw toStoreError(error)
  }
}

function storeOver(database: Database, options: StoreOptions, ledgerId: number): Store {
  const writer = { database, ledgerId, actor: options.actor ?? 'sayso' }
  return {
    ...reviewingOver(writer),
    ...keepingOver(writer),
    ...newsroomOver(writer),
    ...chartingOver(writer),
    ...personsOver(writer),
    ...linkingOver(writer),
    add: async (...given) => withRows(database, ledgerId, await addArticle(writer, ...given)),
    reread: async (...given) => withRows(database, ledgerId, await rereadArticle(writer, ...given)),
    claims: async (filter, page = {}) => claimPage(database, ledgerId, filter, page, dayAsked(page.asOf)),
    count: async (filter, asOf) => claimCount(database, ledgerId, filter, dayAsked(asOf)),
    claim: async (id) => claimHistory(database, ledgerId, id, dayAsked()),
    claimsNamed: async (beginning) => claimsNamed(database, ledgerId, beginning),
    article: async (id) => articleView(database, ledgerId, id, dayAsked()),
    articles: async (filter, page = {}) => articlePage(database, ledgerId, filter, page),
    bytes: async (sha256) => blobBytes(database, ledgerId, sha256),
    lastCapture: async (url) => lastCapture(database, ledgerId, url),
    engineOf: async (articleId) => engineOf(database, ledgerId, articleId),
    feedState: async (url) => feedState(database, ledgerId, url),
    keepFeedState: async (url, state) => keepFeedState(database, ledgerId, url, state),
    due: async (asOf, horizon = 7) => {
      // What fell due is entered when somebody looks; where it cannot be, it is listed all the same.
      await noticeDue(writer).catch(() => 0)
      return dueList(database, ledgerId, dayAsked(asOf), horizon)
    },
    entries: async (page = {}) => entryPage(database, ledgerId, page),
    speakers: async (starting = '', limit = 20) => nameCounts(database, ledgerId, 'speaker', starting, limit),
    outlets: async (starting = '', limit = 20) => nameCounts(database, ledgerId, 'outlet', starting, limit),
    claimPlaces: async (starting = '', limit = 20) => placeCounts(database, ledgerId, starting, limit),
    places: async (names) => placesByNameIn(await placesByNames(database, names)),
    importPlaces: async (files, onProgress = () => undefined) => importPlaces(database, files, onProgress),
    stats: async () => storeStats(database, ledgerId, options.databaseUrl === undefined),
    verify: async (onProgress = () => undefined, against = []) =>
      verifyLedger(database, ledgerId, onProgress, against),
    close: async () => database.close(),
  }
}

async function withRows(database: Database, ledgerId: number, added: AddedIds): Promise<Added> {
  const rows = async (ids: readonly string[]) => claimsById(database, ledgerId, ids, dayAsked())
  return { ...added, appeared: await rows(added.appeared), absent: await rows(added.absent) }
}
