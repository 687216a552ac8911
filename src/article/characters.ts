/** What a character is to a reader of words. The numbers are stored one byte a UTF-16 unit. */
export const CHARACTER = {
  unknown: 0,
  punctuation: 1,
  space: 2,
  upper: 3,
  lower: 4,
  letter: 5,
  digit: 6,
  mark: 7,
} as const

/** One byte for each UTF-16 unit, filled when first asked: Unicode properties do not change while we run. */
const classes = new Uint8Array(0x10000)

/** Invisible characters that stand inside words: soft hyphen, joiners, word joiner. */
const JOINERS = '\u00ad\u200c\u200d\u2060'
const SPACE = /[\s\p{Z}\p{Cf}\p{Cc}]/u
const UPPER = /[\p{Lu}\p{Lt}]/u

/** Yields the class (a value of `CHARACTER`) of the character at `at`; past either end is space. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return CHARACTER.space
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, at, unit)
  const known = classes[unit]!
  if (known !== CHARACTER.unknown) return known
  const found = classOf(text[at]!)
  classes[unit] = found
  return found
}

/** Says whether every character of a stretch is a small ASCII letter, as in most words: it is its own lower case. */
export function isSmall(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < LETTER_A || code > LETTER_Z) return false
  }
  return true
}

const LETTER_A = 97
const LETTER_Z = 122

/** Says whether a class is one that words are made of: letters, digits and the marks on them. */
export function isWordly(found: number): boolean {
  return found >= CHARACTER.upper
}

/** Says whether a class is a letter, whatever its case. */
export function isLetter(found: number): boolean {
  return found >= CHARACTER.upper && found <= CHARACTER.letter
}

/** Both halves of a surrogate pair have the class of the whole; a half alone is punctuation. */
function classOfPair(text: string, at: number, unit: number): number {
  const high = unit < 0xdc00 ? at : at - 1
  const point = text.codePointAt(high)
  return point !== undefined && point > 0xffff ? classOf(String.fromCodePoint(point)) : CHARACTER.punctuation
}

function classOf(character: string): number {
  if (JOINERS.includes(character) || /\p{M}/u.test(character)) return CHARACTER.mark
  if (UPPER.test(character)) return CHARACTER.upper
  if (/\p{Ll}/u.test(character)) return CHARACTER.lower
  if (/\p{L}/u.test(character)) return CHARACTER.letter
  if (/\p{N}/u.test(character)) return CHARACTER.digit
  return SPACE.test(character) ? CHARACTER.space : CHARACTER.punctuation
}
