const MARKS = /\p{M}+/gu
const NOT_WORDS = /[^\p{L}\p{N}]+/gu

/** A name as it is compared: no case, no accents, words parted by one space. "Дж. О'Ніл" and "дж о ніл" are one. */
export function nameKey(name: string): string {
  return wordsOf(name).join(' ')
}

/** The words of a text as they are compared, in order. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC')
  return plain.split(NOT_WORDS).filter((word) => word !== '')
}
