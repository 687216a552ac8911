import { contentSpans, toFind, type Find, type Reader, type Scene } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { isComma, isIn, isQuotation, reads } from '../grammar/word.ts'
import { canSpeak, isDone, speakerOf, speakerOfClause } from '../grammar/speaker.ts'
import { isFinite } from '../grammar/verbs.ts'
import { senseOf } from '../grammar/verb-forms.ts'
import { viaNear } from '../grammar/via.ts'
import { OCCASIONS } from '../words/occasions.ts'
import type { Line } from '../grammar/line.ts'
import type { Range } from '../grammar/subject.ts'
import type { Word } from '../grammar/passage.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'

const FARTHEST = 25

/** "X said: “...”", "X told reporters, “...”", ", adding, “...”": the quotation follows its attribution. */
export const saidQuote: Reader = (scene) => {
  const { line } = scene
  const found: Find[] = []
  line.words.forEach((word, at) => {
    if (word.quotation === null || line.words[at - 1]?.quotation) return
    found.push(...beforeQuote(scene, at))
  })
  return [...found, ...beforeNextLine(scene)]
}

/** "The agency responded:" and the quotation as a paragraph of its own. */
function beforeNextLine({ line, lines, at }: Scene): readonly Find[] {
  const next = lines[at + 1]
  const last = line.words.length - 1
  if (!next?.words[0]?.quotation) return []
  const group = reads(line.words[last], ':', '.') ? cueBefore(line, last, true) : null
  if (group === null || (reads(line.words[last], '.') && !announces(line, group, last))) return []
  const source = speakerOf(line, group)
  if (source === null) return []
  const sense = senseOf(group.cue, 'quote', 'tell')
  const draft = { source, cue: [group.from, group.to] as const, content: [], sense, reader: 'said-quote' }
  return toFind(line, draft, contentSpans(next, [0, 1]))
}

/** "The ministry said in a statement." and the quotation: nothing was said but where. */
function announces({ words }: Line, group: VerbGroup, stop: number): boolean {
  const isPlaced = words.slice(group.to, stop).some((word) => isIn(word, OCCASIONS))
  return isPlaced && adjunctEnd(words, group.to) === stop
}

/** "Said Ana Brook, “...”": the verb, then the speaker, then what was said. */
function inverted(line: Line, at: number): readonly Find[] {
  const { words } = line
  const group = line.starts.get(reads(words[1], ',') ? 2 : 0)
  if (group?.form !== 'finite' || !quotes(line, group)) return []
  const source = phraseAfter(words, group.to)
  if (source === null || source[1] !== at - 1 || !canSpeak(words, source)) return []
  const content: Range = [at, quotedEnd(line, at)]
  const sense = senseOf(group.cue, 'quote', 'tell')
  return toFind(line, {
    source,
    cue: [group.from, group.to],
    content: [content],
    sense,
    reader: 'said-quote',
  })
}

function beforeQuote({ line }: Scene, at: number): readonly Find[] {
  const { words } = line
  const before = words[at - 1]
  const isMarked = isComma(before) || before?.lower === ':'
  const group = cueBefore(line, isMarked ? at - 1 : at, isMarked)
  if (group === null) return isMarked ? inverted(line, at) : []
  const source = group.form === 'ing' ? speakerOfClause(line, group.from) : speakerOf(line, group)
  if (source === null) return isMarked ? inverted(line, at) : []
  const sense = senseOf(group.cue, 'quote', 'tell')
  const isWhole = isMarked || endsSentence(line, at)
  const content: Range = [at, isWhole ? quotedEnd(line, at) : contentEnd(line, at)]
  return toFind(line, {
    source,
    cue: [group.from, group.to],
    content: [content],
    sense,
    reader: 'said-quote',
    via: viaNear(line, group.head),
  })
}

/** "chanted “What now?” and went on": a quotation that is a sentence is all that was said. */
function endsSentence({ words, text }: Line, at: number): boolean {
  return /[.?!,]$/.test(text.slice(0, words[at]!.quotation!.inner.at(-1)![1]).slice(-1))
}

/** The nearest quoting cue before word `end`, with no other verb between them. */
function cueBefore(line: Line, end: number, isMarked: boolean): VerbGroup | null {
  for (let index = end - 1; index >= Math.max(0, end - FARTHEST); index -= 1) {
    const group = line.starts.get(index)
    if (group === undefined || group.to > end || !quotes(line, group)) continue
    return reachesQuote(line.words, group, end, isMarked) ? group : null
  }
  return null
}

/** Says whether nothing but a listener or an occasion stands between the cue and the quotation's mark at `end`. */
function reachesQuote(words: readonly Word[], group: VerbGroup, end: number, isMarked: boolean): boolean {
  if (!isMarked && group.to < end && !group.cue.has('tell')) return false
  for (let at = group.to; at < end; at += 1)
    if (reads(words[at], 'that') || isFinite(words, at) || isQuotation(words[at])) return false
  return true
}

function quotes(line: Line, group: VerbGroup): boolean {
  if (group.negated || group.form === 'passive') return false
  // "could only quip: “...”" was said; "might say" and "should ask" were not.
  if (group.modal && !reads(line.words[group.from], 'could', 'would')) return false
  if (group.form === 'infinitive' && !isDone(line, group)) return false
  return group.cue.has('quote') || group.cue.has('tell')
}

function quotedEnd({ words }: Line, at: number): number {
  let to = at + 1
  while (to < words.length && words[to]!.quotation !== null) to += 1
  return to
}
