import type { Span } from '../../article/index.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { stemOf } from './stem.ts'

/** A figure as a content gives it: its value, how it is bounded, and what is counted. `span` is into the content. */
export interface Figure {
  readonly low: number
  readonly high: number
  readonly bound: 'exactly' | 'over' | 'under' | 'about'
  /** The stems of the counted things: "civilians were killed" yields both. */
  readonly of: readonly string[]
  readonly span: Span
  /** With what bounds it: "over 100". */
  readonly said: Span
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
} // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

// "Forty-six" is one number, and no range from six to forty.
const COMPOUND = String.raw`(?:twen|thir|for|fif|six|seven|eigh|nine)ty[- ](?:one|two|three|four|five|six|seven|eight|nine)`
const NUMBER = String.raw`\d{1,3}(?:[,\u00a0 ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${COMPOUND}|${Object.keys(WORDS).join('|')}`
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(${NUMBER})(?:(?:\s*(?:-|–|to)\s*)(${NUMBER}))?(?:[\s-]+(${Object.keys(SCALES).join('|')})s?)?(\s?(?:%|percent|per cent))?(?![\p{L}\p{N}]|[.,]\d)`,
  'giu',
)
const BEFORE =
  /(?:(over|more than|at least|above|beyond|exceed(?:s|ed|ing)?|no (?:less|fewer) than)|(under|less than|fewer than|at most|up to|below|no more than)|(about|around|some|roughly|nearly|almost|approximately|an estimated))\s*$/i
// "Nine in ten trains", "half of the trains": a share.
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:(${Object.keys(WORDS).join('|')}|\d{1,2}) (?:in|out of|of) (?:every )?(two|three|four|five|ten|10|100)(?= \p{L})|(one) \p{L}+ (?:in|out of) (two|three|four|five|ten)(?= (?:is|are|was|were|has|had|will|would|can|did|ran|\p{L}+ed)\b)|half(?= (?:of|the|its|their|all)\b))`,
  'giu',
)
// A day, a clock time, an age or a name's number counts nothing.
const NOT_COUNTED_BEFORE = new RegExp(String.raw`(?:\b(?:${MONTHS})\s*|:|No\.?\s*|\bat\s+|\$\s*0*)$`, 'i')
const NOT_COUNTED_AFTER = new RegExp(
  String.raw`^(?::\d|(?:st|nd|rd|th)\b|\s*(?:${MONTHS}|a\.?m\.?|p\.?m\.?|o'clock)\b|-year-old)`,
  'i',
)
// "Within the next two days" says when; a window is compared as a window.
const UNIT = /^[\s-]*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i
const WHEN = /\b(?:within|in|after|next|last|past|coming|another)\s+$/i
// "Twelve, not nineteen", "up from 5 %": a figure that is told to hold no longer.
const FORMER = /\b(?:not|instead of|rather than|(?:up|down|fall|rise) from|compared (?:with|to))\s+$/i
const YEAR = /^(?:1[89]|20)\d\d$/
/** So many words beside a figure may say what is counted. */
const REACH = 3
/** So many characters before and after a figure are looked at: with all of them a content of figures costs its square. */
const [BEFORE_IT, AFTER_IT] = [60, 200]

/** The figures of a content that count something, in order. */
export function figuresOf(content: string): readonly Figure[] {
  const shares = sharesIn(content)
  const found: Figure[] = [...shares]
  for (const match of content.matchAll(FIGURE)) {
    if (shares.some(({ span }) => span[0] <= match.index && match.index < span[1])) continue
    const figure = toFigure(content, match)
    if (figure !== null) found.push(figure)
  }
  const standing = found.filter(({ span }) => !FORMER.test(beside(content, span)[0]))
  return standing.length > 0 ? standing : found
}

function sharesIn(content: string): readonly Figure[] {
  return [...content.matchAll(SHARE)].flatMap(({ 0: whole, 1: part, 2: all, 4: each, index }) => {
    const share = 100 * (part === undefined ? 1 / valueOf(each ?? 'two') : valueOf(part) / valueOf(all ?? ''))
    const span: Span = [index, index + whole.length]
    const [before, after] = beside(content, span)
    if (share >= 100 || UNIT.test(after)) return []
    const said: Span = [index - boundIn(before).length, span[1]]
    return [
      {
        low: share,
        high: share,
        bound: boundOf(before),
        of: ['%', ...countedIn(before, after.replace(/^ of\b/, ''))],
        span,
        said,
      },
    ]
  })
}

function toFigure(content: string, match: RegExpMatchArray): Figure | null {
  const [whole, first = '', second, scale, percent] = match
  const at = match.index ?? 0
  const [before, after] = beside(content, [at, at + whole.length])
  if (countsNothing(before, after)) return null
  if (YEAR.test(first) && scale === undefined && percent === undefined) return null
  const times = SCALES[(scale ?? '').toLowerCase()] ?? 1
  const low = valueOf(first) * times
  const high = second === undefined ? low : valueOf(second) * times
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    bound: boundOf(before),
    of: percent === undefined ? countedIn(before, after) : ['%', ...countedIn(before, after)],
    span: [at, at + whole.length],
    said: [at - boundIn(before).length, at + whole.length],
  }
}

/** What stands before a figure, and what after it. */
function beside(content: string, [start, end]: Span): readonly [before: string, after: string] {
  return [content.slice(Math.max(0, start - BEFORE_IT), start), content.slice(end, end + AFTER_IT)]
}

function countsNothing(before: string, after: string): boolean {
  return (
    NOT_COUNTED_BEFORE.test(before) ||
    NOT_COUNTED_AFTER.test(after) ||
    (WHEN.test(before) && UNIT.test(after))
  )
}

function valueOf(written: string): number {
  const words = written.toLowerCase().split(/[- ]/)
  if (words.every((word) => word in WORDS)) return words.reduce((sum, word) => sum + WORDS[word]!, 0)
  return Number(written.replace(/[,\u00a0 ]/g, ''))
}

/** The words in front that bound a figure: "more than ". */
function boundIn(before: string): string {
  return BEFORE.exec(before)?.[0] ?? ''
}

function boundOf(before: string): Figure['bound'] {
  const [, over, under, about] = BEFORE.exec(before) ?? []
  if (over !== undefined) return 'over'
  if (under !== undefined) return 'under'
  return about === undefined ? 'exactly' : 'about'
}

// "Twelve soldiers in the attack" counts soldiers; "of" goes on with what is counted.
const ELSEWHERE =
  /\s(?:in|at|on|over|near|from|by|with|for|during|after|before|to|into|across|when|while|as)\s.*$/s

const TO_HOSPITAL = /\b(?:taken|brought|rushed|admitted|flown) to (?:an? |the )?(?:\w+ )?hospitals?\b/i

/** What stands behind the figure; where nothing does ("killed twelve and"), what stands before it. */
function countedIn(before: string, after: string): readonly string[] {
  const clause = /^[^.;:,!?“”"]*?(?=\s(?:and|or|but|then)\s|[.;:,!?“”"]|$)/.exec(after)?.[0] ?? ''
  const behind = stemsIn(clause.replace(TO_HOSPITAL, 'hospitalised').replace(ELSEWHERE, '')).slice(0, REACH)
  const ahead = stemsIn(/[^.;:,!?“”"]*$/.exec(before)?.[0] ?? '')
  return [behind, ahead].find(({ length }) => length > 0) ?? stemsIn(clause).slice(0, REACH)
}

function stemsIn(words: string): readonly string[] {
  const all = words.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
  return [...new Set(all.filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)).map(stemOf))]
}

/** Twelve dead are not twelve boats; where it is not said what is counted, it may be the same. */
export function countSame({ of: things }: Figure, { of: others }: Figure): boolean {
  return things.length === 0 || others.length === 0 || things.some((thing) => others.includes(thing))
}

/** Says whether two figures can both be right: "over 100" and 190 can, 12 and 35 cannot. About means a tenth off. */
export function agree(one: Figure, other: Figure): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a[0] <= b[1] && b[0] <= a[1]
}

function rangeOf({ low, high, bound }: Figure): readonly [number, number] {
  if (bound === 'over') return [low, Infinity]
  if (bound === 'under') return [-Infinity, high]
  return bound === 'about' ? [low * 0.9, high * 1.1] : [low, high]
}
