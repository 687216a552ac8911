const STOP = new Set(['the', 'of', 'and', 'a', 'an', 'for', 'in'])

/** Dice's coefficient of two names' words; long words may differ by one letter, very long ones by two. */
export function nameOverlap(wanted: string | null, found: string | null): number {
  const left = nameWords(wanted)
  const right = nameWords(found)
  if (left.length === 0 || right.length === 0) return 0
  const used = new Set<number>()
  for (const word of left) {
    const index = right.findIndex((other, i) => !used.has(i) && sameWord(word, other))
    if (index >= 0) used.add(index)
  }
  return (2 * used.size) / (left.length + right.length)
}

function nameWords(name: string | null): readonly string[] {
  if (name === null) return []
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return plain
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP.has(word))
}

function sameWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  return one === other || (shorter >= 6 && distance(one, other) <= (shorter >= 9 ? 2 : 1))
}

/** Levenshtein's edit distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change))
    }
    row = next
  }
  return row[other.length]!
}
