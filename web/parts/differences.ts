/** What differs between two texts, in stretches of whole sentences. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Longer than this and texts are compared by paragraphs, so that no page takes a second to draw. */
const MOST = 2500

/** Compares two texts; joined, `same` and `gone` give the older text and `same` and `new` the newer one. */
export function differences(before: string, after: string): readonly Stretch[] {
  let [older, newer] = [sentencesOf(before), sentencesOf(after)]
  if (older.length > MOST || newer.length > MOST) [older, newer] = [paragraphsOf(before), paragraphsOf(after)]
  return joined(aligned(older, newer))
}

function sentencesOf(text: string): readonly string[] {
  // What stands between sentences is a piece of its own: one that is now the last of its paragraph has not changed.
  return text.match(/\s+|[.!?]+|[^\s.!?][^.!?\n]*(?:[.!?]+["'”’»)\]]*)?/gu) ?? []
}

function paragraphsOf(text: string): readonly string[] {
  return (text.match(/[^\n]*\n*/g) ?? []).filter((part) => part !== '').slice(0, MOST)
}

/** The longest common subsequence (Wagner and Fischer 1974), walked from the beginning. */
function aligned(older: readonly string[], newer: readonly string[]): readonly Stretch[] {
  const width = newer.length + 1
  const longest = new Uint16Array((older.length + 1) * width)
  for (let row = older.length - 1; row >= 0; row--) {
    for (let column = newer.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        older[row] === newer[column]
          ? longest[(row + 1) * width + column + 1]! + 1
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!)
    }
  }
  const stretches: Stretch[] = []
  let [row, column] = [0, 0]
  while (row < older.length || column < newer.length) {
    if (row < older.length && older[row] === newer[column]) {
      stretches.push({ kind: 'same', text: older[row]! })
      row += 1
      column += 1
    } else if (
      column >= newer.length ||
      (row < older.length && longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!)
    ) {
      stretches.push({ kind: 'gone', text: older[row++]! })
    } else stretches.push({ kind: 'new', text: newer[column++]! })
  }
  return stretches
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    if (last?.kind === stretch.kind) all[all.length - 1] = { ...last, text: last.text + stretch.text }
    else all.push(stretch)
  }
  return all
}
