/** Which words a text writes whole, and which with a hyphen, where no line ends in them. */
export interface Hyphens {
  readonly whole: ReadonlySet<string>
  readonly parted: ReadonlySet<string>
}

const SOFT = '\u00ad'
/** No word is longer: so much of a line's end is looked at. */
const LONGEST_WORD = 60

/** Gathers the words of lines, without the one that each ends with. */
export function hyphensOf(lines: readonly string[]): Hyphens {
  const [whole, parted] = [new Set<string>(), new Set<string>()]
  for (const line of lines)
    for (const { 0: word, index } of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      if (index + word.length < line.length) (word.includes('-') ? parted : whole).add(word.toLowerCase())
  return { whole, parted }
}

/** How a line is joined to the one before it: whether that loses its last character, and what stands between them. */
export interface Joint {
  readonly cuts: boolean
  readonly between: '' | ' '
}

/**
 * A hyphen at a line's end goes where a word was parted, and stays where the text writes it elsewhere ("long-term"), and
 * before a capital.
 */
export function jointOf(before: string, line: string, { whole, parted }: Hyphens): Joint {
  const first = /(\p{L}+)[-\u00ad]$/u.exec(before.slice(-LONGEST_WORD))?.[1]
  if (first === undefined) return { cuts: false, between: ' ' }
  if (before.endsWith(SOFT)) return { cuts: true, between: '' }
  const second = /^\p{Ll}+/u.exec(line.slice(0, LONGEST_WORD))?.[0]
  if (second === undefined) return { cuts: false, between: '' }
  const keeps =
    parted.has(`${first}-${second}`.toLowerCase()) && !whole.has(`${first}${second}`.toLowerCase())
  return { cuts: !keeps, between: '' }
}
