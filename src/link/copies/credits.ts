import { nameKey, wordsOf } from '../../ledger/index.ts'
import { AGENCIES } from '../words/agencies.ts'

/** What an article says of where its text is from. */
export interface Credited {
  readonly text: string
  readonly byline: string | null
  readonly outlet?: string | null
}

// "KYIV, Nov 23 (Agency) - ", "MARROWBY (Norlund Wire) — ": place, perhaps a day, and who sent it.
const DATELINE = /^[\p{Lu}][\p{L}\p{N} .,'’/-]{1,60}\(([^()\n]{2,40})\)\s*[-–—:]/u
const SIGNED =
  /^(?:source|via|©|\(c\)|copyright|with reporting by|reporting by|from)\s*:?\s*(?:\d{4}\s*)?([^.]{2,60})\.?$/iu
const LABEL = /^(?:source|via|copyright|with reporting by|reporting by|from)\s*:?$/iu
/** No line that signs is longer; longer ones are not looked at, for patterns over blanks are slow over many of them. */
const LONGEST_SIGNATURE = 100
const FIRST = /(?:originally|first) (?:published|appeared) (?:by|in|on) ([^\n.]{2,60})/giu
const PARTS = /,|\/|;|\bvia\b|\band\b|\bwith\b|\|/

/**
 * Who an article credits with its text, as keys to compare names by: an agency in the dateline, the byline or a
 * signature, or the outlet where it was published first. Two texts that credit the same source count once.
 */
export function creditsOf({ text, byline, outlet = null }: Credited): readonly string[] {
  const dateline = DATELINE.exec(text)?.[1]
  const signatures = signatureLines(text).map((line) => SIGNED.exec(line)?.[1] ?? '')
  const first = [...text.matchAll(FIRST)].map((match) => match[1] ?? '')
  const agencies = [byline ?? '', ...signatures].flatMap(agenciesIn)
  const own = dateline !== undefined && outlet !== null && namesItself(dateline, outlet) ? [outlet] : []
  return [
    ...new Set([...own, ...(dateline === undefined ? [] : [dateline]), ...first].map(keyOf).concat(agencies)),
  ].filter((key) => key !== '')
}

/** "(RNA)" in a text of the Reyhan News Agency, "(Meridian)" in one of Meridian Wire. */
function namesItself(dateline: string, outlet: string): boolean {
  const words = wordsOf(outlet)
  const initials = words.map((word) => word[0]).join('')
  return wordsOf(dateline).every((word) => word === initials || words.includes(word))
}

/** Lines short enough to sign; a label that stands alone signs with the line that comes next. */
function signatureLines(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines
    .map((line, at) =>
      line.length <= LONGEST_SIGNATURE && LABEL.test(line) ? `${line} ${lines[at + 1] ?? ''}` : line,
    )
    .filter((line) => line.length <= LONGEST_SIGNATURE)
}

function agenciesIn(words: string): readonly string[] {
  return words
    .replace(/^by\s+/i, '')
    .split(PARTS)
    .flatMap((part) => AGENCIES.get(part.trim().toLowerCase()) ?? [])
}

/** An agency by the name it goes by here, any other source by its own. */
function keyOf(name: string): string {
  return AGENCIES.get(name.trim().toLowerCase()) ?? nameKey(name)
}
