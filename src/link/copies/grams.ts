import type { FoldedWords } from './folded-words.ts'

/** The hashes of all runs of `length` words, in order; element `i` is the run that starts at word `i`. */
export function gramsOf({ hashes }: FoldedWords, length: number): Int32Array {
  const count = Math.max(0, hashes.length - length + 1)
  const grams = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let gram = 0
    for (let j = 0; j < length; j++) gram = mixed(Math.imul(gram, 31) ^ hashes[i + j]!)
    grams[i] = gram
  }
  return grams
}

/** Spreads a hash's bits, so that any of them may be tested alone (the finaliser of MurmurHash3, Appleby). */
function mixed(hash: number): number {
  let mix = hash
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}
