import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { contentEnd, LONGEST_CONTENT } from '../grammar/content.ts'
import { phraseAfter, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { isComma, isDash, isIn, isQuotation, isStop, reads } from '../grammar/word.ts'
import { MEASURES } from '../words/measures.ts'
import type { Range } from '../grammar/subject.ts'
import { isFinite } from '../grammar/verbs.ts'
import { viaNear } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'

const LONGEST_ASIDE = 25

/** "According to X, ...", "..., according to X, ..." and "..., according to X": the source stands in a phrase. */
export const accordingTo: Reader = (scene) => {
  const { words } = scene.line
  const found: Find[] = []
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (words[at]!.lower === 'according' && words[at + 1]!.lower === 'to') found.push(...readAt(scene, at))
  }
  return found
}

function readAt({ line }: Scene, at: number): readonly Find[] {
  const opens = isOpening(line, at)
  const source = sourceAfter(line, at + 2, opens)
  if (source === null || isMeasure(line, source)) return []
  const content = opens ? after(line, source[1]) : around(line, at, source[1])
  return toFind(line, {
    source,
    cue: [at, at + 2],
    content,
    sense: 'say',
    reader: 'according-to',
    via: viaNear(line, at),
  })
}

/** "according to plan", "according to age": a bare noun that says nothing. */
function isMeasure({ words }: Line, [from, to]: Range): boolean {
  return to - from === 1 && isIn(words[from], MEASURES)
}

function isOpening({ words }: Line, at: number): boolean {
  if (at === 0) return true
  // "“...,” according to X": what stands before is what was said.
  if (isQuotation(words[at - 1])) return false
  return (at <= 2 && !isFinite(words, at - 1) && !isFinite(words, at - 2)) || isStop(words[at - 1])
}

/** In front, the comma after the name may close it or open an apposition: it is the latter when a second comma follows. */
function sourceAfter(line: Line, at: number, opens: boolean): Range | null {
  const { words } = line
  const whole = phraseAfter(words, at)
  if (whole === null || !opens) return whole
  return isComma(words[whole[1]]) ? whole : shortPhraseAfter(words, at)
}

function after(line: Line, at: number): readonly Range[] {
  const comma = closingComma(line, at)
  const from = pastQuoting(line, isComma(line.words[comma]) ? comma + 1 : comma)
  return from < line.words.length ? [[from, contentEnd(line, from)]] : []
}

/** "According to a diplomat briefed on the plans, ...": what is told of the source ends at the comma. */
function closingComma({ words }: Line, at: number): number {
  if (!/(?:ed|en|ing)$|^(?:by|who|with)$/.test(words[at]?.lower ?? '')) return at
  for (let to = at + 1; to < Math.min(words.length, at + LONGEST_ASIDE); to += 1)
    if (isComma(words[to])) return to
  return at
}

/** "According to the agency, quoting a ministry, ...": whom the source quotes is no part of what it says. */
function pastQuoting({ words }: Line, from: number): number {
  if (!reads(words[from], 'quoting', 'citing')) return from
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_ASIDE); at += 1)
    if (isComma(words[at])) return at + 1
  return from
}

/** What stands before the phrase in its clause, and what goes on after it when commas set it off. */
function around(line: Line, at: number, end: number): readonly Range[] {
  const { words } = line
  const isSetOff = isComma(words[at - 1]) || isDash(words[at - 1])
  const before: Range = [clauseFrom(line, at), isSetOff ? at - 1 : at]
  const goesOn = isSetOff && isComma(words[end]) && before[1] - before[0] < 8 && !hasVerb(line, before)
  return goesOn ? [before, [end + 1, contentEnd(line, end + 1)]] : [before]
}

function hasVerb({ words }: Line, [from, to]: Range): boolean {
  for (let at = from + 1; at < to; at += 1) if (isFinite(words, at)) return true
  return false
}

function clauseFrom({ words }: Line, at: number): number {
  const first = Math.max(0, at - LONGEST_CONTENT)
  for (let from = at - 1; from >= first; from -= 1) {
    const word = words[from]!
    if (word.lower === ';' || (isDash(word) && from < 12)) return from + 1
  }
  return first
}
