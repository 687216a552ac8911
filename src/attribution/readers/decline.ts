import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { contentEnd } from '../grammar/content.ts'
import { canSpeak, speakerAt } from '../grammar/speaker.ts'
import { TAG } from '../grammar/tags.ts'
import { BASE, ING } from '../grammar/verb-forms.ts'
import { groupStart, isNegative } from '../grammar/verb-group.ts'
import { is, isComma, reads } from '../grammar/word.ts'
import { REFUSING, SILENT, SILENT_ADJECTIVES, TELLING } from '../words/refusals.ts'
import type { Line } from '../grammar/line.ts'
import type { Range } from '../grammar/subject.ts'
import type { Word } from '../grammar/passage.ts'

const TO_THE_TOPIC = new Set(['on', 'about', 'to', 'over', 'for'])

/** "declined to comment on X", "did not respond", "remained silent on X", "would neither confirm nor deny": not speaking. */
export const decline: Reader = (scene) => {
  const { words } = scene.line
  const found: Find[] = []
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]!.verb === undefined) continue
    const end = refusalEnd(words, at) ?? silenceEnd(words, at) ?? negatedEnd(scene.line, at)
    if (end === null) continue
    found.push(...toDecline(scene, at, end))
    at = end
  }
  return found
}

function toDecline({ line }: Scene, head: number, end: number): readonly Find[] {
  const from = groupStart(line.words, head)
  const source = pastAccording(line, speakerAt(line, from))
  if (source === null || reads(line.words[from - 1], 'to') || !canDecline(line, source)) return []
  const topic = TO_THE_TOPIC.has(line.words[end]?.lower ?? '') ? end + 1 : end
  const cue: Range = hasTopic(line.words, topic) ? [from, topic] : [from, end]
  const content = hasTopic(line.words, topic)
    ? ([topic, contentEnd(line, topic)] as const)
    : (askedAfter(line, end) ?? askedBefore(line, source[0]) ?? cue)
  const speaker = reads(line.words[source[0] - 1], 'neither') ? source[0] - 1 : source[0]
  return toFind(line, {
    source: [speaker, source[1]],
    cue,
    content: [content],
    sense: 'decline',
    reader: 'decline',
  })
}

/** "according to the chief, who declined": the phrase names the speaker. */
function pastAccording({ words }: Line, source: Range | null): Range | null {
  return source !== null && reads(words[source[0]], 'according') ? [source[0] + 2, source[1]] : source
}

/** A disease that "does not respond" says nothing by it. */
function canDecline({ words }: Line, source: Range): boolean {
  return canSpeak(words, source) || reads(words[source[0]], 'it') || words.slice(...source).some(isNobodyWord)
}

function isNobodyWord(word: Word): boolean {
  return reads(word, 'neither', 'nor', 'no', 'nobody', 'none')
}

/** "declined to comment when asked whether ...": the question is what nothing was said about. */
function askedAfter(line: Line, at: number): Range | null {
  const asked = reads(line.words[at], 'when', 'if') ? at + 1 : at
  return reads(line.words[asked], 'asked') ? askedAt(line, asked, contentEnd(line, asked + 1)) : null
}

/** "Asked whether ..., a spokesman declined to comment". */
function askedBefore({ words }: Line, speaker: number): Range | null {
  const asked = reads(words[0], 'when') ? 1 : 0
  if (!reads(words[asked], 'asked') || !isComma(words[speaker - 1])) return null
  return askedAt({ words }, asked, speaker - 1)
}

function askedAt({ words }: Pick<Line, 'words'>, asked: number, end: number): Range | null {
  for (let at = asked + 1; at < Math.min(asked + 5, end); at += 1) {
    if (reads(words[at], 'about')) return at + 1 < end ? [at + 1, end] : null
    if (isQuestion(words[at])) return [at, end]
  }
  return null
}

function hasTopic(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || (word.tags & (TAG.mark | TAG.quote | TAG.time | TAG.conjunction)) !== 0)
    return false
  // "would not comment further", but "did not respond to further questions".
  if (word.lower === 'further') return hasTopic(words, at + 1)
  return !['when', 'after', 'before', 'until', 'because', 'as', 'in', 'at', 'during'].includes(word.lower)
}

/** "declined to comment": the index after the telling verb. */
function refusalEnd(words: readonly Word[], at: number): number | null {
  const verb = words[at]!.verb
  if (verb === undefined || !REFUSING.has(verb.lemma) || words[at + 1]?.lower !== 'to') return null
  const told = words[at + 2]?.verb
  return told !== undefined && (told.forms & BASE) !== 0 && TELLING.has(told.lemma) ? at + 3 : null
}

/** "remained silent": the index after the adjective. */
function silenceEnd(words: readonly Word[], at: number): number | null {
  const verb = words[at]!.verb
  const stays = verb !== undefined && ['remain', 'stay', 'keep'].includes(verb.lemma)
  return stays && SILENT_ADJECTIVES.has(words[at + 1]?.lower ?? '') ? at + 2 : null
}

/** "did not immediately respond", "would neither confirm nor deny", "did not rule out": the index after it. */
function negatedEnd(line: Line, at: number): number | null {
  const { words } = line
  const verb = words[at]!.verb!
  if ((verb.forms & ING) !== 0 || !SILENT.has(verb.lemma)) return null
  const from = groupStart(words, at)
  const group = words.slice(from, at)
  if (!isNegated(line, from, group) || group.some((word) => is(word, TAG.be))) return null
  if (verb.lemma === 'rule') return reads(words[at + 1], 'out') ? at + 2 : null
  if (verb.lemma === 'say' && !isQuestion(words[at + 1]) && !isWould(group)) return null
  return reads(words[at + 1], 'nor', 'or') && words[at + 2] !== undefined ? at + 3 : at + 1
}

function isNegated(line: Line, from: number, group: readonly Word[]): boolean {
  return group.some(isNegative) || (group.length > 0 && isNobody(line, from))
}

/** "Neither the ministry nor the staff would comment". */
function isNobody(line: Line, at: number): boolean {
  const subject = speakerAt(line, at)
  if (subject === null) return false
  return [subject[0], subject[0] - 1].some((index) =>
    reads(line.words[index], 'neither', 'no', 'nobody', 'none'),
  )
}

function isQuestion(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ['whether', 'if', 'how', 'what', 'when', 'who', 'where', 'why', 'which'].includes(word.lower)
  )
}

function isWould(group: readonly Word[]): boolean {
  return group.some((word) => word.lower.startsWith('would'))
}
