/** The labels of the linker: neither, the first and further words of the source, those of a content. */
export const LABELS = 5
export const [NEITHER, SOURCE, SOURCE_ON, CONTENT, CONTENT_ON] = [0, 1, 2, 3, 4]

/** A further word follows only its own kind; everything else may follow anything. */
function mayFollow(label: number, before: number): boolean {
  return (label !== SOURCE_ON && label !== CONTENT_ON) || before === label || before === label - 1
}

/** The most probable labels of a row of words, among those where further words follow their own kind (Viterbi). */
export function bestPath(shares: readonly Float32Array[]): readonly number[] {
  let best = startOf(shares[0])
  const ways: number[][] = []
  for (const word of shares.slice(1)) {
    const way = Array.from({ length: LABELS }, (_, label) => bestBefore(best, label))
    best = way.map((before, label) => best[before]! + logOf(word[label]!))
    ways.push(way)
  }
  const path = shares.length === 0 ? [] : [best.indexOf(Math.max(...best))]
  for (const way of ways.toReversed()) path.push(way[path.at(-1)!]!)
  return path.toReversed()
}

function startOf(word: Float32Array | undefined): readonly number[] {
  return Array.from({ length: LABELS }, (_, label) =>
    label === SOURCE_ON || label === CONTENT_ON ? -1e9 : logOf(word?.[label] ?? 0),
  )
}

function bestBefore(best: readonly number[], label: number): number {
  let found = -1
  for (let before = 0; before < LABELS; before += 1) {
    if (mayFollow(label, before) && (found < 0 || best[before]! > best[found]!)) found = before
  }
  return found
}

function logOf(share: number): number {
  return Math.log(share + 1e-9)
}
