import { isSmall } from '../../article/index.ts'
import { normalName } from './normal-name.ts'

/**
 * A word of the text. `initial` says that it begins with a capital, `upper` that it is all capitals; `opens` that a
 * sentence, line or quotation begins with it; `gap` is how it is joined to the word before.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly initial: boolean
  readonly upper: boolean
  readonly opens: boolean
  readonly gap: Gap
  /** The normal form of a word that begins with a capital, without its possessive; any other word as it stands. */
  readonly bare: string
}

/** A word in lower case, as most stand anyway. */
export function lowerOf({ text }: Word): string {
  return isSmall(text) ? text : text.toLowerCase()
}

/** What stands between a word and the one before: a space, a hyphen, a comma with a space, a slash, or more. */
export type Gap = 'space' | 'hyphen' | 'comma' | 'slash' | 'stop' | 'other'

/** Every word of a text, in order. One pass by character: linear whatever the text. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let before: Word | undefined
  for (let at = 0; at < text.length;) {
    if (isLetter(text.charCodeAt(at))) {
      before = wordAt(text, at, before)
      words.push(before)
      at = before.end
    } else at++
  }
  return words
}

function wordAt(source: string, start: number, before: Word | undefined): Word {
  const end = endOfWord(source, start)
  const text = source.slice(start, end)
  const gap = before === undefined ? 'other' : gapBetween(source, before.end, start)
  const opens =
    before === undefined || (gap !== 'space' && gap !== 'hyphen' && opensAfter(source, before, start))
  const initial = isInitial(source, start, text)
  const upper = initial && text.length > 1 && text === text.toUpperCase()
  const bare = initial ? normalName(withoutPossessive(text)) : text
  return { start, end, text, initial, upper, opens, gap, bare }
}

function isInitial(source: string, start: number, shown: string): boolean {
  return (
    isUpper(source.charCodeAt(start), shown) ||
    (isApostrophe(source.charCodeAt(start + 1)) && ELIDED.test(shown))
  )
}

/** "d'Ivoire", "l'Aquila": the capital stands behind the apostrophe. */
const ELIDED = /^[dl]['’]\p{Lu}/u

function withoutPossessive(shown: string): string {
  const last = shown.length - 1
  return shown[last] === 's' && last > 1 && isApostrophe(shown.charCodeAt(last - 1))
    ? shown.slice(0, -2)
    : shown
}

/** A word runs over apostrophes inside it and, in "U.S." and "W.Va.", over full stops between short pieces. */
function endOfWord(text: string, start: number): number {
  let at = smallEnd(text, start)
  if (text.charCodeAt(at) === SPACE) return at
  let dotted = false
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) at++
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) at++
    else if (code === DOT && at - start <= 4 && joinsInitials(text, start, at)) {
      at++
      dotted = true
    } else break
  }
  return dotted && text.charCodeAt(at) === DOT && isUpper(text.charCodeAt(at - 1), text[at - 1]!)
    ? at + 1
    : at
}

/** The end of the small ASCII letters behind a word's first: for most words, of the word. */
function smallEnd(text: string, start: number): number {
  let at = start + 1
  for (let code = text.charCodeAt(at); code >= 97 && code <= 122; code = text.charCodeAt(at)) at++
  return at
}

/** Between initials: one or two letters before the stop, a capital straight after it. */
function joinsInitials(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  const after = text.charCodeAt(at + 2)
  const short = at - start === 1 || text.charCodeAt(at - 2) === DOT
  return short && next >= 65 && next <= 90 && (after === DOT || !isLetter(after) || at - start <= 2)
}

const DOT = 46
const SPACE = 32
const COMMA = 44

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1)
    return text.charCodeAt(from) === SPACE ? 'space' : (SINGLE.get(text.charCodeAt(from)) ?? 'other')
  if (to - from !== 2 || text.charCodeAt(from + 1) !== SPACE) return 'other'
  const mark = text.charCodeAt(from)
  return mark === COMMA ? 'comma' : mark === DOT ? 'stop' : 'other'
}

const SINGLE: ReadonlyMap<number, Gap> = new Map([
  [0xa0, 'space'],
  [45, 'hyphen'],
  [0x2010, 'hyphen'],
  [0x2011, 'hyphen'],
  [0x2013, 'hyphen'],
  [47, 'slash'],
])

/** A full stop after a title or initial ends nothing: "Gen. Houston", "St. George". */
function opensAfter(text: string, before: Word, to: number): boolean {
  const from = before.end
  for (let at = from; at < to && at < from + 8; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) return before.text.length > 3 || !before.initial
    if (OPENING.has(code)) return true
  }
  return false
}

const OPENING: ReadonlySet<number> = new Set([33, 63, 58, 10, 34, 0x201c, 0x2018, 0xab, 0x2014, 0x2022])

/** Letters of any script and digits: everything but ASCII signs, general punctuation and spaces. */
export function isLetter(code: number): boolean {
  return code < LETTERS.length
    ? LETTERS[code] === 1
    : code < 0x2000 || (code > 0x2bff && !(code >= 0x3000 && code <= 0x303f))
}

/** Which of the first 256 characters are letters or digits. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
)

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc
}

function isUpper(code: number, shown: string): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const first = shown[0]!
  return first !== first.toLowerCase()
}
