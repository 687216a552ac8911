import {
  AHEAD,
  BE,
  FIRST,
  INTENDING,
  MAY,
  NEGATIONS,
  NO_FUTURE_AFTER_COULD,
  OWN_PRONOUNS,
  WILL,
} from './words/en.ts'
import { hasWord, toWords } from './phrases.ts'
import type { Wording } from './wording.ts'

/** How a clause looks ahead. `plan` and `set` need a "to" behind them. */
export type Outlook = 'will' | 'would' | 'may' | 'set' | 'plan'

/** A turn to the future in a clause: the word that makes it, the verb behind it, and the subject before it. */
export interface Ahead {
  readonly outlook: Outlook
  readonly at: number
  readonly marker: string
  readonly verb: string
  readonly subject: readonly string[]
}

/** Finds the first turn to the future in a clause's words; null when it has none. */
export function aheadIn(words: readonly string[], direct: boolean): Ahead | null {
  for (let i = 0; i < words.length; i++) {
    if (direct && LOOKING_BACK.has(words[i]!)) return null
    const outlook = outlookAt(words, i, direct)
    if (outlook === null) continue
    const verb = verbAfter(words, i + 1)
    return { outlook, at: i, marker: words[i]!, verb, subject: subjectBefore(words, i) }
  }
  return null
}

/** "I thought I was going to die": what one once saw coming. */
const LOOKING_BACK: ReadonlySet<string> = new Set([
  'thought',
  'felt',
  'feared',
  'hoped',
  'expected',
  'believed',
])

function outlookAt(words: readonly string[], i: number, direct: boolean): Outlook | null {
  const word = words[i]!
  if (WILL.has(word)) return isNoAuxiliary(words, i) ? null : 'will'
  if (word === 'would' || word === "'d") return wouldAhead(words, i, direct) ? 'would' : null
  if (MAY.has(word)) return mayAhead(words, i) ? 'may' : null
  if (isLookedFor(words, i)) return 'set'
  return infinitiveFollows(words, i + 1) ? outlookWithTo(words, i, direct) : null
}

/** "Will it rain?", "the will of the founder". */
function isNoAuxiliary(words: readonly string[], i: number): boolean {
  return (i === 0 && words.at(-1) === '?') || (words[i] === 'will' && BEFORE_NOUN.has(words[i - 1] ?? ''))
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'the a an his her its their my our political good free'.split(' '),
)

/** "Should be clear by the evening": what is looked for; what "should be closed" is asked for. */
function isDue(words: readonly string[], i: number): boolean {
  return (
    words[i + 1] === 'be' &&
    BACK_TO_RIGHT.has(words[i + 2] ?? '') &&
    words.some((word, at) => at > i && WHEN.has(word))
  )
}

const BACK_TO_RIGHT: ReadonlySet<string> = new Set(
  'clear ready open over back complete available able done finished fixed home fit normal up'.split(' '),
)

/** "An attack was likely in the coming days", "results can be expected in the autumn": no verb follows. */
function isLookedFor(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (word === 'should') return isDue(words, i)
  if (!LOOKED_FOR.has(word)) return false
  const next = words[i + 1] ?? ''
  if (word === 'doubtful') return next === 'for'
  return BE.has(beforeAdverbs(words, i)) && (next === '' || next === ',' || WHEN.has(next))
}

const LOOKED_FOR: ReadonlySet<string> = new Set(
  'likely unlikely expected imminent inevitable planned scheduled due doubtful doomed'.split(' '),
)
/** Words without one of which no clause looks ahead. */
export const TURNS_AHEAD: readonly string[] = [...WILL, ...MAY, 'would', "'d", 'should', 'to', ...LOOKED_FOR]
const WHEN: ReadonlySet<string> = new Set(
  'in on by within before after during next this at until soon later from if'.split(' '),
)

function outlookWithTo(words: readonly string[], i: number, direct: boolean): Outlook | null {
  const word = words[i]!
  if (isOver(words, i)) return null
  if (AHEAD.has(word) && isSet(words, i, direct)) return 'set'
  if (COURSES.has(word) && words[i - 1] === 'on') return 'set'
  if (BE.has(word)) return words[0] === 'how' ? null : 'set'
  return INTENDING.has(word) ? 'plan' : null
}

/** "Had planned to", "had been expected to", "were to have met": what was once ahead. */
function isOver(words: readonly string[], i: number): boolean {
  if (words[i - 1] === 'had' || (words[i - 1] === 'been' && words[i - 2] === 'had')) return true
  return BE.has(words[i]!) && words[i + 2] === 'have'
}

/** "On track to break even", "on course to win". */
const COURSES: ReadonlySet<string> = new Set(['track', 'course'])

/** "Is set to fall"; "was going to" tells of a future that is past, and "due to" more often names a cause. */
function isSet(words: readonly string[], i: number, direct: boolean): boolean {
  const be = beforeAdverbs(words, i)
  if (!BE.has(be)) return false
  if (words[i] === 'due' && !DUE_VERBS.has(words[i + 2] ?? '')) return false
  return !(direct && (be === 'was' || be === 'were'))
}

const DUE_VERBS: ReadonlySet<string> = new Set(
  'be begin start end take arrive open close meet expire hold go come run return finish leave speak appear receive vote visit land'.split(
    ' ',
  ),
)

/** Reported "would" is a "will" moved back; in a direct quotation it supposes. "Would have", "would later" tell of the past. */
function wouldAhead(words: readonly string[], i: number, direct: boolean): boolean {
  if (words[i + 1] === 'have' && words[i + 2] === 'to') return !direct
  return !direct && !PAST_WOULD.has(words[i + 1] ?? '') && !PAST_WOULD.has(words[i + 2] ?? '')
}

const PAST_WOULD: ReadonlySet<string> = new Set([
  'have',
  'later',
  'like',
  'often',
  'always',
  'sometimes',
  'rather',
  'usually',
])

/** "May have been" looks back; "could not find" tells of an ability. */
function mayAhead(words: readonly string[], i: number): boolean {
  const verb = verbAfter(words, i + 1)
  if (STATIVE.has(verb)) return false
  if (verb === 'have' && words.at(i + 2) !== 'to') return isHaving(words, i)
  if (verb === 'be') return hasWord(words.slice(i + 2), TO_COME) || namesYear(words, i + 2)
  return words[i] !== 'could' || !NO_FUTURE_AFTER_COULD.has(words[i + 1] ?? '')
}

/** "May explain the fall": a guess at what is. */
const STATIVE: ReadonlySet<string> = new Set(
  'explain mean reflect indicate depend contain belong exist know matter suffer account represent'.split(' '),
)

/** "May be true" guesses at what is; "could be announced within weeks" looks ahead. */
const TO_COME: ReadonlySet<string> = new Set(
  `tomorrow soon next coming within later eventually tonight future until week month year weekend spring summer autumn winter monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/),
)

/** "Could be extinct by 2040". */
function namesYear(words: readonly string[], from: number): boolean {
  return words.some((word, i) => i > from && /^20\d\d$/.test(word) && BEFORE_YEAR.has(words[i - 1]!))
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(['by', 'before', 'until'])

/** "May have 75 million" is no perfect: what follows "have" is no participle. */
function isHaving(words: readonly string[], i: number): boolean {
  const have = words.indexOf('have', i)
  const next = words[have + 1] ?? ''
  return /^\d/.test(next) || ['a', 'an', 'the', 'no', 'more', 'less', 'to', 'some', 'enough'].includes(next)
}

/** "To" and a verb: no number, article or name behind it. */
function infinitiveFollows(words: readonly string[], i: number): boolean {
  const next = words[i + 1] ?? ''
  return words[i] === 'to' && next !== '' && !NO_VERBS.has(next) && !/^\d/.test(next) && !next.endsWith('ing')
}

const NO_VERBS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their my our your him them me us it all some any one two both , ?'.split(
    ' ',
  ),
)

const PERFECT: ReadonlySet<string> = new Set(['been', 'have', 'has', 'had'])

function beforeAdverbs(words: readonly string[], i: number): string {
  let before = i - 1
  while (
    before > 0 &&
    i - before < 4 &&
    (NEGATIONS.has(words[before]!) || PERFECT.has(words[before]!) || isAdverb(words[before]!))
  )
    before--
  return words[before] ?? ''
}

const ADVERBS: ReadonlySet<string> = new Set(
  'also now still just already soon then more most very even only all'.split(' '),
)

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || ADVERBS.has(word)
}

function verbAfter(words: readonly string[], from: number): string {
  let i = from
  while (
    i < words.length &&
    i - from < 5 &&
    (words[i] === 'to' || NEGATIONS.has(words[i]!) || isAdverb(words[i]!))
  )
    i++
  return words[i] ?? ''
}

/** Yields the words between the last comma or conjunction and a turn; auxiliaries and adverbs off. */
export function subjectBefore(words: readonly string[], at: number): readonly string[] {
  let from = at
  while (from > 0 && words[from - 1] !== ',' && !JOINTS.has(words[from - 1]!)) from--
  return words.slice(from, at).filter((word) => !BE.has(word) && !isAdverb(word))
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'that', 'then'])

/** Says whether a subject is the speaker: a first person, a reported pronoun, or the source's own name or country. */
export function isOwn(subject: readonly string[], { source, direct }: Wording): boolean {
  const head = subject.filter((word) => word !== 'the')
  const last = head.at(-1)
  if (last === undefined) return false
  if (isFirst(head, last)) return true
  if (NOT_SELF.has(last)) return false
  if (!direct && OWN_PRONOUNS.has(head[0]!) && head.length < 3) return isPossible(head[0]!, source)
  if (head.length === 1 && isSpokenFor(last, source)) return true
  return head.length < 3 && head.every((word) => source.some((other) => sameStem(word, other)))
}

/** "Her client", "his rival": whose they are speaks, and they act. */
const NOT_SELF: ReadonlySet<string> = new Set(
  'client clients opponent opponents rival rivals husband wife son daughter brother sister father mother boss predecessor'.split(
    ' ',
  ),
)

/** "In ten days we", "our army". */
function isFirst(head: readonly string[], last: string): boolean {
  return last === 'i' || last === 'we' || (head.length < 4 && head.some((word) => FIRST.has(word)))
}

function isSpokenFor(body: string, source: readonly string[]): boolean {
  if (BODIES.has(body)) return hasWord(source, GOVERNING)
  return ORGANISATIONS.has(body) && hasWord(source, SPEAKING_FOR)
}

/** "The government would build", said by one who governs. */
const BODIES: ReadonlySet<string> = new Set(
  'government state country city ministry council administration cabinet'.split(' '),
)
const GOVERNING: ReadonlySet<string> = new Set(
  'president minister premier chancellor governor mayor secretary spokesman spokeswoman spokesperson official officials'.split(
    ' ',
  ),
)

/** "The group had nothing to do with it", said by its spokesman. */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  'group company firm club team party organisation organization army union movement airline bank agency force militia university'.split(
    ' ',
  ),
)
const SPEAKING_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople'.split(' '),
)

/** "It" is no man's own word, "he" no ministry's. */
function isPossible(pronoun: string, source: readonly string[]): boolean {
  return pronoun !== 'it' || !source.some((word) => PERSONAL.has(word))
}

const PERSONAL: ReadonlySet<string> = toWords(
  `he she his her i who mr mrs ms president minister spokesman spokeswoman spokesperson general dr professor analyst expert mayor
  governor senator coach doctor lawyer economist resident witness man woman`,
)

/** "Russia" and "Russian" are one, as are a name and itself. */
function sameStem(one: string, other: string): boolean {
  return one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5))
}
