import type { Problem } from '../../article/index.ts'
import type { Store } from '../storage/index.ts'

/**
 * One kind of work that waits in the ledger. Any number of processes work at once: a step takes what it does under the
 * ledger's own locks, so that nothing is done twice, and a step that was cut short has done nothing.
 */
export interface Job {
  /** One word, for `--only` and for programs. */
  readonly name: string
  /** What is counted, in the singular: "window that had ended". */
  readonly noun: string
  /** Does a part of what waits, some seconds' worth, and yields how many were done; 0 when nothing waits. */
  readonly step: (store: Store) => Promise<number>
  /** Why it is done less well than it could be; null or left out when it is not. */
  readonly fellBack?: () => Problem | null
}
