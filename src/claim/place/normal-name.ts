/** Letters that NFKD leaves whole but that other spellings of the same name write with plain ones. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

const MARKS = /\p{M}+/gu
const DROPPED = /['’‘ʼʹʻ′`´.ʿʾ]+/g
const PARTED = /[^\p{L}\p{N}]+/gu
const SPECIAL = /[łøđðþßæœı]/g

/**
 * The form in which names are compared: lower case, without marks, apostrophes or full stops, hyphens as spaces,
 * "Saint" as "st". Scripts are kept apart: transliterations are joined by the gazetteer's aliases, not here.
 */
export function normalName(name: string): string {
  const lower = isPlain(name) ? name.toLowerCase() : folded(name)
  const space = lower.indexOf(' ')
  if (space < 0) return lower
  const first = SHORTENED.get(lower.slice(0, space))
  return first === undefined ? lower : first + lower.slice(space)
}

/** ASCII letters parted by single spaces: most names, and nothing to fold in them but their case. */
function isPlain(name: string): boolean {
  let spaced = true
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at) | CASE
    const space = code === CASE
    if (space ? spaced || name.charCodeAt(at) !== CASE : code < LETTER_A || code > LETTER_Z) return false
    spaced = space
  }
  return !spaced
}

/** The bit by which small ASCII letters differ from capitals; by itself it is a space. */
const CASE = 32
const LETTER_A = 97
const LETTER_Z = 122

function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => FOLDED.get(letter) ?? letter)
    .replace(DROPPED, '')
    .replace(PARTED, ' ')
    .trim()
}
