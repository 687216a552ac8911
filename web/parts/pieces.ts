/**
 * Text from outside, cut so that nothing in it can pass for something else: control characters, bidirectional
 * overrides, invisible and tag characters become visible escapes; all else stays to the letter.
 */
export interface Piece {
  readonly text: string
  /** What the escape stands for, or null for plain text. */
  readonly escaped: string | null
}

const NAMES: Readonly<Record<number, string>> = {
  0x061c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
}

// Tab and LF are layout. Joiners (U+200C, U+200D) are letters' own business in Persian, Indic scripts and emoji, but
// between letters that never join they only hide: there they are escaped too.
const HIDDEN =
  /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]/gu

/** Cuts a text into what is shown as it stands and what is shown as an escape. Linear in the length of the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), escaped: null })
    pieces.push(escape(match[0].codePointAt(0)!))
    from = match.index + match[0].length
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), escaped: null })
  return pieces
}

/** The same as one plain string, for titles and labels, where no element can stand. */
export function plain(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('')
}

function escape(code: number): Piece {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = NAMES[code] ?? (code >= 0xe0000 ? 'tag character' : 'control character')
  return { text: `⟨${hex}⟩`, escaped: name }
}
