/** Where the notes in the margin stand: each beside its words, none over another. */
export interface Note {
  /** Where its words stand, in pixels from the top of the text. */
  readonly wanted: number
  readonly height: number
}

/**
 * Yields the top of each note, in order, with at least `gap` between. Notes give way downwards; the chosen one keeps
 * its place and those before it give way upwards, as far as the top of the text allows.
 */
export function settle(notes: readonly Note[], chosen: number, gap: number): readonly number[] {
  const tops: number[] = []
  let free = 0
  for (const { wanted, height } of notes) {
    const top = Math.max(wanted, free)
    tops.push(top)
    free = top + height + gap
  }
  const note = notes[chosen]
  return note === undefined ? tops : around(notes, tops, chosen, gap)
}

function around(notes: readonly Note[], tops: number[], chosen: number, gap: number): readonly number[] {
  const room = notes.slice(0, chosen).reduce((sum, { height }) => sum + height + gap, 0)
  tops[chosen] = Math.max(notes[chosen]!.wanted, room)
  for (let index = chosen - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - notes[index]!.height - gap)
  }
  for (let index = chosen + 1; index < notes.length; index++) {
    tops[index] = Math.max(notes[index]!.wanted, tops[index - 1]! + notes[index - 1]!.height + gap)
  }
  return tops
}
