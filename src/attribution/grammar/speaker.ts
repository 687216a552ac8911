import { clauseStart, isComma, sharedSubject, subjectBefore, subjectFrom, type Range } from './subject.ts'
import { SPEAKER_NOUNS } from '../words/speakers.ts'
import { TAG } from './tags.ts'
import type { Line } from './line.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Word } from './passage.ts'

const CONNECTORS = new Set(['and', 'but', 'then'])
const PERSONS = new Set(['he', 'she', 'they', 'we', 'i', 'who', 'some', 'many', 'others', 'both', 'critics'])

/** Finds who is the subject of a cue verb: before it, or shared with the verb that "and" joins it to. */
export function speakerOf(line: Line, group: VerbGroup): Range | null {
  return speakerAt(line, group.from)
}

/** The same for a verb group that begins at word `at`. */
export function speakerAt({ words }: Line, at: number): Range | null {
  const before = words[at - 1]
  const isJoined = before !== undefined && CONNECTORS.has(before.lower)
  return isJoined ? sharedSubject(words, at - 1) : subjectBefore(words, at)
}

/** The subject of the clause that a participle at `at` (", adding that") goes on with. */
export function speakerOfClause({ words }: Line, at: number): Range | null {
  return subjectFrom(words, clauseStart(words, at - 1, true), at)
}

/** Says whether the phrase names somebody or a body that can speak, not a thing ("the declaration", "his remarks"). */
export function canSpeak(words: readonly Word[], [from, to]: Range): boolean {
  if (to - from === 1 && PERSONS.has(words[from]!.lower)) return true
  const head = headOf(words, from, to)
  const { lower, tags } = words[head]!
  return (tags & TAG.capital) !== 0 && head > from
    ? true
    : isName(words, head, from) || SPEAKER_NOUNS.has(lower) || SPEAKER_NOUNS.has(lower.replace(/e?s$/, ''))
}

/** The last word of the phrase before its first "of", "in", comma or relative pronoun. */
function headOf(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at + 1 < to) {
    const next = words[at + 1]!
    if (
      (next.tags & (TAG.preposition | TAG.relative | TAG.subordinator)) !== 0 ||
      isComma(next) ||
      next.lower === '('
    )
      break
    at += 1
  }
  return at
}

function isName(words: readonly Word[], head: number, from: number): boolean {
  const word = words[head]!
  return (
    (word.tags & TAG.capital) !== 0 &&
    (word.tags & (TAG.determiner | TAG.object | TAG.relative)) === 0 &&
    (head > from || word.lower !== 'it')
  )
}
