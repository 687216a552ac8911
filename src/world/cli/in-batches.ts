/** How long a batch waits for more before it goes as it is, in milliseconds. */
const PATIENCE_MS = 50

/** How much a batch may hold: things, and the sum of their weights. */
export interface BatchLimits<T> {
  readonly things: number
  readonly weight: number
  readonly weigh: (thing: T) => number
}

/** Gathers what comes quickly into batches, and never keeps anything waiting for a slow source. */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  limits: BatchLimits<T>,
): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]()
  let pending = iterator.next()
  let batch: T[] = []
  let weight = 0
  try {
    for (;;) {
      const next = batch.length === 0 ? await pending : await soon(pending)
      const full = next !== 'late' && next.done !== true
      if (full) {
        batch.push(next.value)
        weight += limits.weigh(next.value)
      }
      if (!full || batch.length >= limits.things || weight >= limits.weight) {
        if (batch.length > 0) yield batch
        batch = []
        weight = 0
      }
      if (next === 'late') continue
      if (next.done === true) return
      pending = iterator.next()
    }
  } finally {
    await iterator.return?.()
  }
}

async function soon<T>(pending: Promise<IteratorResult<T>>): Promise<IteratorResult<T> | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS)
  })
  try {
    return await Promise.race([pending, late])
  } finally {
    clearTimeout(timer)
  }
}
