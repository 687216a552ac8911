/**
 * Yields the index of the first item that is not before some point, `items.length` when all are. Items are in an order
 * in which those that are `before` come first; logarithmic.
 */
export function bisect<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
