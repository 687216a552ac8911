import type { Span } from '../../article/index.ts'
import { shortPhraseAfter } from './phrase-after.ts'
import { TAG } from './tags.ts'
import { isIn, reads } from './word.ts'
import type { Complement } from './complement.ts'
import type { Line } from './line.ts'
import type { Range } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Word } from './passage.ts'

const TALKS = new Set(['interview', 'interviews', 'conversation', 'briefing', 'call', 'phone', 'telephone'])
const MEDIA =
  /(?:^|\b)(?:news|times|post|tv|radio|agency|journal|herald|tribune|guardian|magazine|today|reporters|journalists|media|press|newspaper|channel|broadcaster|bbc|cnn|nbc|abc|cbs|msnbc|fox|reuters|afp|ap|tass|bloomberg|politico|gazette|chronicle|mail|telegraph|mirror|economist|show|podcast|\w+\.(?:ru|com|org|net|ua|de|fr|uk))(?:\b|$)/i

/** Finds the outlet or channel the speaker spoke to: "in an interview with X", "told X", "speaking to X"; null if none. */
export function viaOf(
  line: Line,
  group: VerbGroup,
  { addressee }: Pick<Complement, 'addressee'>,
): Span | null {
  if (addressee !== null && isMedium(line, addressee)) return span(line.words, addressee)
  return viaNear(line, group.head)
}

/** Looks for "in an interview with X", "told X" and "speaking to X" around the cue at word `head`. */
export function viaNear(line: Line, head: number): Span | null {
  const { words } = line
  const from = Math.max(0, head - 40)
  const to = Math.min(words.length, head + 40)
  for (let at = from; at < to; at += 1) {
    const found = viaAt(line, at)
    if (found !== null) return span(words, found)
  }
  return null
}

function viaAt(line: Line, at: number): Range | null {
  const { words } = line
  // Asked first: hardly any word is followed by one of these, and every word near a cue is asked.
  if (!reads(words[at + 1], 'with', 'to', 'on')) return null
  const isTalk = isIn(words[at], TALKS)
  const isSpeaking = reads(words[at], 'speaking', 'talking')
  if (!isTalk && !isSpeaking) return null
  if (!reads(words[at + 1], 'with', 'to', ...(isTalk ? ['on'] : []))) return null
  const listener = shortPhraseAfter(words, at + 2)
  const isOpen = isSpeaking || reads(words[at + 1], 'with')
  return medium(line, listener) ?? (isOpen ? named(words, listener) : null)
}

function medium(line: Line, range: Range | null): Range | null {
  return range !== null && isMedium(line, range) ? range : null
}

function named(words: readonly Word[], range: Range | null): Range | null {
  if (range === null) return null
  return words.slice(...range).some((word) => (word.tags & TAG.capital) !== 0 || /\w\.\w/.test(word.lower))
    ? range
    : null
}

function isMedium(line: Line, range: Range): boolean {
  const [start, end] = span(line.words, range)
  return MEDIA.test(line.text.slice(start, end))
}

function span(words: readonly Word[], [from, to]: Range): Span {
  return [words[from]!.start, words[to - 1]!.end]
}
