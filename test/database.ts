/** A database of its own for a test file: one real PostgreSQL a run, each database cloned from a migrated template. */
export function freshDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  return Promise.reject(new Error('The store is being built.'))
}
