import { nameKey } from '../../ledger/index.ts'
import { AGENCIES } from '../words/agencies.ts'

/** What an article says of where its text is from. */
export interface Credited {
  readonly text: string
  readonly byline: string | null
}

// "KYIV, Nov 23 (Agency) - ", "MARROWBY (Norlund Wire) — ": place, perhaps a day, and who sent it.
const DATELINE = /^[\p{Lu}][\p{L}\p{N} .,'’/-]{1,60}\(([^()\n]{2,40})\)\s*[-–—:]/u
const SIGNED =
  /(?:^|\n)\s*(?:source|via|©|\(c\)|copyright|with reporting by|reporting by|from)\s*:?\s*(?:\d{4}\s*)?([^\n.]{2,60})\.?\s*(?=\n|$)/giu
const FIRST = /(?:originally|first) (?:published|appeared) (?:by|in|on) ([^\n.]{2,60})/giu
const PARTS = /\s*(?:,|\/|;|\bvia\b|\band\b|\bwith\b|\|)\s*/

/**
 * Who an article credits with its text, as keys to compare names by: an agency in the dateline, the byline or a
 * signature, or the outlet where it was published first. Two texts that credit the same source count once.
 */
export function creditsOf({ text, byline }: Credited): readonly string[] {
  const dateline = DATELINE.exec(text)?.[1]
  const signatures = [...text.matchAll(SIGNED)].map((match) => match[1] ?? '')
  const first = [...text.matchAll(FIRST)].map((match) => match[1] ?? '')
  const agencies = [byline ?? '', ...signatures].flatMap(agenciesIn)
  return [
    ...new Set([...(dateline === undefined ? [] : [dateline]), ...first].map(keyOf).concat(agencies)),
  ].filter((key) => key !== '')
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
