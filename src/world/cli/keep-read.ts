import type { Added, Store } from '../storage/index.ts'
import type { Read } from './read-taken.ts'

/** What became of an article: what adding did, or that it was there and has been read again. */
export interface Kept extends Omit<Added, 'outcome'> {
  readonly outcome: Added['outcome'] | 'reread'
  /** The other engine that it was last read by, for what was there already; else null. */
  readonly readBy: string | null
}

/** Keeps an article that was read; one that another engine has read is read again only if asked. Null for no news. */
export async function keepRead(
  read: Read,
  store: Store,
  engine: string,
  reread: boolean,
): Promise<Kept | null> {
  if (read.kind === 'unchanged') return null
  const added = await store.add(read.capture, read.reading, engine)
  if (added.outcome !== 'unchanged') return { ...added, readBy: null }
  const last = await store.engineOf(added.articleId)
  const readBy = last === engine ? null : last
  const view = reread && readBy !== null ? await store.article(added.articleId) : null
  if (view === null) return { ...added, readBy }
  return { ...(await store.reread(await read.readAgain(view.article), engine)), outcome: 'reread', readBy }
}
