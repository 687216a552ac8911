/** Characters that could change what a terminal shows without being seen: controls, and marks of writing direction. */
const UNSEEN = /(?![\t\n\u00ad\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Makes every unseen character visible, so that a text cannot move the cursor or turn words around. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
}

/** Breaks a text into lines of at most `width` columns at blanks; a longer word stands alone, cut by the width. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of visible(text).split(/\s+/)) {
    for (const piece of pieces(word, width)) {
      if (line === '') line = piece
      else if (columns(line) + 1 + columns(piece) <= width) line += ` ${piece}`
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A paragraph under an indent; the first line may begin with a mark of the same width. */
export function indented(text: string, width: number, indent: string, first = indent): string {
  return wrap(text, Math.max(20, width - columns(indent)))
    .map((line, index) => `${index === 0 ? first : indent}${line}`)
    .join('\n')
}

/** Cuts a text to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const characters = Array.from(visible(text.replace(/\s+/g, ' ')))
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`
}

/** How many columns a text takes: its characters, without marks that join the one before. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) if (!/\p{Mark}/u.test(character)) count += 1
  return count
}

function pieces(word: string, width: number): readonly string[] {
  if (columns(word) <= width) return [word]
  const characters = Array.from(word)
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, i) =>
    characters.slice(i * width, (i + 1) * width).join(''),
  )
}
