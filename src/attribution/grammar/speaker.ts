import { clauseStart, sharedSubject, subjectBefore, subjectFrom, type Range } from './subject.ts'
import { is, isComma, isIn, reads } from './word.ts'
import { DOCUMENTS, SPEAKER_NOUNS } from '../words/speakers.ts'
import { TAG } from './tags.ts'
import { groupStart } from './verb-group.ts'
import type { Line } from './line.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Word } from './passage.ts'

const CONNECTORS = new Set(['and', 'but', 'then'])
const PERSON_ENDING = /(?:ist|er|or|man|men|woman|women|ian)s?$/
/** Words with the ending of a person that are none. */
const THINGS = new Set(
  `number letter paper chapter power order border matter water computer error factor weather winter summer
  offer newsletter poster banner computer center centre theater theatre river disaster barrier quarter corner encounter
  disorder behavior behaviour labor labour color colour floor door error terror motor sector vector tumor rumor humor harbor
  favor honor mirror monitor charter register transfer answer chamber counter hunger anger danger finger trigger budger
  shelter filter buffer pioneer supper dinner either neither other manner tower flower shower layer prayer list gist twist fist
  human dian median meridian`.split(/\s+/),
)
const PERSONS = new Set(['he', 'she', 'they', 'we', 'i', 'who', 'some', 'many', 'others', 'both', 'critics'])

/** Finds who is the subject of a cue verb: before it, or shared with the verb that "and" joins it to. */
export function speakerOf(line: Line, group: VerbGroup): Range | null {
  return speakerAt(line, governorStart(line, group))
}

/** "went on to say", "continued to insist": the verb that has the subject stands before "to". */
function governorStart({ words }: Line, group: VerbGroup): number {
  if (group.form !== 'infinitive') return group.from
  const isGoOn = words[group.from - 2]?.lower === 'on'
  return groupStart(words, group.from - (isGoOn ? 3 : 2))
}

/** Says whether an infinitive is told as done: "went on to say", "continued to insist". */
export function isDone({ words }: Line, group: VerbGroup): boolean {
  const on = words[group.from - 2]
  const governor = on?.lower === 'on' ? words[group.from - 3] : on
  return governor?.verb !== undefined && ['go', 'continue'].includes(governor.verb.lemma)
}

/** The same for a verb group that begins at word `at`. */
export function speakerAt({ words }: Line, at: number): Range | null {
  const before = words[at - 1]
  if (isComma(before) && reads(words[at], 'then')) return sharedSubject(words, at)
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
  if (isName(words, head, from) || isSpeakerNoun(words[head]!.lower)) return true
  // "a blogger, Ann Lee": the apposition has the name.
  return isComma(words[head + 1]) && head + 2 < to && isName(words, head + 2, from)
}

/** Says whether the phrase names a document or figures ("the audit", "figures released on Monday"). */
export function isDocument(words: readonly Word[], [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (isIn(words[at], DOCUMENTS)) return true
    if (is(words[at], TAG.preposition | TAG.relative)) return false
  }
  return false
}

function isSpeakerNoun(lower: string): boolean {
  if (SPEAKER_NOUNS.has(lower) || SPEAKER_NOUNS.has(lower.replace(/s$/, ''))) return true
  if (lower.endsWith('ies')) return SPEAKER_NOUNS.has(`${lower.slice(0, -3)}y`)
  return PERSON_ENDING.test(lower) && !THINGS.has(lower.replace(/s$/, ''))
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
