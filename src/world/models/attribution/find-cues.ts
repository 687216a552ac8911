/** A cue that the network saw: its pieces [from, to) in the window, and how sure it is that it is one. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly sure: number
}

/** The labels of the cue tagger: no cue, a cue's first word, a cue's further words. */
export const CUE_LABELS = 3
const [NONE, FIRST, FURTHER] = [0, 1, 2]

/**
 * Finds the cues in a window: runs of words whose first pieces read as one. `shares` are the probabilities of the
 * tagger's three labels a piece, `words` where the words of the window begin, `least` the probability from which on a
 * word counts. The same rule as training/attribution/decode.py.
 */
export function findCues(shares: Float32Array, words: readonly number[], least: number): readonly Cue[] {
  const cues: Cue[] = []
  const of = (at: number, label: number): number => shares[at * CUE_LABELS + label]!
  let isOpen = false
  for (const [place, at] of words.entries()) {
    const end = words[place + 1] ?? shares.length / CUE_LABELS
    const [none, first, further] = [of(at, NONE), of(at, FIRST), of(at, FURTHER)]
    if (first + further >= least && (first >= further || !isOpen)) {
      cues.push({ from: at, to: end, sure: 1 - none })
      isOpen = true
    } else if (isOpen && further > Math.max(none, first)) cues.push({ ...cues.pop()!, to: end })
    else isOpen = false
  }
  return cues
}
