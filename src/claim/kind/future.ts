import type { Reading } from '../../article/index.ts'
import { AHEAD, BE, WILL } from './words/en.ts'

/**
 * Tells for each token of a reading whether it stands under a turn to the future: 1 if so. A turn is an auxiliary or an
 * infinitive that looks ahead; it reaches the words behind it and, where it is finite, the subject before it. Linear.
 */
export function futureTokens({ tokens, sentences, article: { text } }: Reading): Uint8Array {
  const future = new Uint8Array(tokens.length)
  for (const { tokens: range } of sentences) {
    const [from, to] = range
    const words = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end).toLowerCase())
    markSentence(words, (i) => {
      future[from + i] = 1
    })
  }
  return future
}

type Mark = (index: number) => void

/** How many words a turn reaches: what stands farther off is more often background. */
const REACH = 9
/** How many words a verb of wanting reaches without a "to": "seeks bankruptcy protection". */
const OBJECT_REACH = 6

function markSentence(words: readonly string[], mark: Mark): void {
  const finite = words.some((word) => WILL.has(word))
  let clause = 0
  let subject = 0
  let until = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const turn = turns(words, i)
    if (turn && FINITE.has(word)) markRange(clause, i, mark)
    if (isSetOrScheduled(words, i)) markRange(subject, i - 1, mark)
    if (turn) until = i + REACH + 1
    else if (ENDS.has(word)) until = endedAt(word, i, finite)
    else if (isFuturate(words, i) || (i < until && !isPresent(words, i))) mark(i)
    if (closesSubject(word)) clause = i + 1
    if (ENDS.has(word)) subject = i + 1
    until = Math.max(until, objectEnd(words, i))
  }
}

/** A turn ends with its clause; in a sentence with a "will" a condition goes on with it. */
function endedAt(word: string, i: number, finite: boolean): number {
  return finite && CONDITIONS.has(word) ? i + REACH : 0
}

function markRange(from: number, to: number, mark: Mark): void {
  for (let i = from; i < to; i++) mark(i)
}

function isSetOrScheduled(words: readonly string[], i: number): boolean {
  return isSetTo(words, i) || isScheduled(words, i)
}

/** "Is set to", "are scheduled to": the subject is still to come as well. */
function isSetTo(words: readonly string[], i: number): boolean {
  return (
    words[i] === 'to' &&
    AHEAD.has(words[i - 1] ?? '') &&
    (BE.has(words[i - 2] ?? '') || BE.has(words[i - 3] ?? ''))
  )
}

/** "A hearing has been scheduled": the subject is what is to come. */
function isScheduled(words: readonly string[], i: number): boolean {
  return SCHEDULED.has(words[i]!) && BE.has(words[i - 1] ?? '') && words[i + 1] !== 'to'
}

const SCHEDULED: ReadonlySet<string> = new Set(['scheduled', 'planned', 'expected'])

/** "A share held by the state", "aircraft converted for it": what is so already, in the midst of what is to come; and mere things. */
function isPresent(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (THINGS.has(word) || isGiven(words, i)) return true
  if (!word.endsWith('ed') || word.length < 5) return false
  return !words.slice(Math.max(0, i - 3), i).some((one) => PASSIVE.has(one))
}

const PASSIVE: ReadonlySet<string> = new Set(
  "be been being get have has is are was were and or , 's 're to".split(' '),
)
const THINGS: ReadonlySet<string> = new Set('jobs job positions costs people employees workers'.split(' '))

/** Where the object of a wish ends: before the next clause, or where it grows too long; 0 where nothing is wished. */
function objectEnd(words: readonly string[], i: number): number {
  if (!wants(words, i)) return 0
  let end = i + 1
  while (end < words.length && end < i + OBJECT_REACH && !CLAUSE.has(words[end]!)) end++
  return end
}

const CLAUSE: ReadonlySet<string> = new Set(
  'that it he she they we has have had is was will would'.split(' '),
)

/** "Ease the crisis", "meet its duties": what is there already, unless its ending tells of an act. */
function isGiven(words: readonly string[], i: number): boolean {
  return DEFINITE.has(words[i - 1] ?? '') && !/(?:tion|ment|ing|sion|al)s?$/.test(words[i]!)
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the its their his her my our this these ongoing existing current recent former'.split(' '),
)

/** "Seeks protection", "filed for bankruptcy", "announced job cuts". */
function wants(words: readonly string[], i: number): boolean {
  return WANTED.has(words[i]!) || (words[i] === 'for' && ASKED.has(words[i - 1] ?? ''))
}

const ASKED: ReadonlySet<string> = new Set(
  'filed files filing called calls calling due asked asks prepare prepares prepared prepares ready scheduled'.split(
    ' ',
  ),
)

function turns(words: readonly string[], i: number): boolean {
  const word = words[i]!
  const next = words[i + 1] ?? ''
  if (WILL.has(word) || WONT.has(word)) return true
  if (MODALS.has(word)) return next !== 'have' && next !== 'like'
  return word === 'to' && isInfinitive(next, words[i - 1]) && !isBackward(words, i)
}

/** "Were to take off", "was set to land", "allows users to record": no look ahead. */
function isBackward(words: readonly string[], to: number): boolean {
  const before = words[to - 1] ?? ''
  if (BACKWARD.has(before) || WERE.has(before)) return true
  if (AHEAD.has(before) && WERE.has(words[to - 2] ?? '')) return true
  return words.slice(Math.max(0, to - HABIT_REACH), to - 1).some((word) => HABITS.has(word))
}

const WERE: ReadonlySet<string> = new Set(['was', 'were'])
/** How far before a "to" the word stands that makes it a habit or a fact. */
const HABIT_REACH = 4
const HABITS: ReadonlySet<string> = new Set(
  'allow allows allowed allowing enable enables enabled enabling'.split(' '),
)

/** "Is travelling to the capital on Monday", "is considering using": a progressive with its day to come. */
function isFuturate(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (!word.endsWith('ing') || word.length < 5) return false
  if (CONSIDERING.has(words[i - 1] ?? '')) return true
  const be = words[i - 1] === 'also' || words[i - 1] === 'not' ? words[i - 2] : words[i - 1]
  return NOW.has(be ?? '') && words.slice(i + 1, i + REACH).some((one, k) => isDayToCome(one, words[i + k]!))
}

const CONSIDERING: ReadonlySet<string> = new Set([
  'considering',
  'considers',
  'consider',
  'mulling',
  'weighing',
])
const NOW: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", '’s', '’re', 'am'])

function isDayToCome(word: string, before: string): boolean {
  return word === 'tomorrow' || (before === 'next' && UNITS.has(word)) || (before === 'on' && DAYS.has(word))
}

const UNITS: ReadonlySet<string> = new Set('week month year spring summer autumn fall winter'.split(' '))
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

function isInfinitive(next: string, before = ''): boolean {
  if (IS_TO.has(before) && LATE_VERBS.has(next)) return true
  return next !== '' && !NO_VERBS.has(next) && !/^[\d$`'"]/.test(next) && !next.endsWith('ing')
}

function closesSubject(word: string): boolean {
  return ENDS.has(word) || OPENS.has(word) || word.endsWith('ed')
}

/** "Is to end": after these even a verb that more often ends a story looks ahead. */
const IS_TO: ReadonlySet<string> = new Set(['is', 'are'])
const LATE_VERBS: ReadonlySet<string> = new Set('close end reach become finish see celebrate'.split(' '))

const WONT: ReadonlySet<string> = new Set(["won't", 'won’t', 'wo', "shan't", 'shan’t'])
const OPENS: ReadonlySet<string> = new Set('has have had is are was were say says said'.split(' '))
const FINITE: ReadonlySet<string> = new Set([...WILL, 'would', 'should'])
const MODALS: ReadonlySet<string> = new Set('would should could may might must'.split(' '))
const CONDITIONS: ReadonlySet<string> = new Set('if unless when before until'.split(' '))
/** Marks and words at which a turn has spent itself. */
const ENDS: ReadonlySet<string> = new Set(
  `. ; : ( ) , which who because since after although while but whose where when as from due than before already that
  if unless until`.split(/\s+/),
)
/** Words with which "to" tells of what was done, failed or only seems. */
const BACKWARD: ReadonlySet<string> = new Set(
  `began begun begin starting started start continue continued continues fails failed fail refused refuses forced claimed claims claim
  said appear appears appeared seem seems seemed due up according thanks addition response reported % used enough needed early
  decision day like managed pleased able-not`.split(/\s+/),
)
/** Verbs and adjectives that name what is wanted, feared or planned without a "to". */
const WANTED: ReadonlySet<string> = new Set(
  `planned proposed upcoming expected forthcoming fears worries fear potential future requests request seeks seek plans offers offer
  negotiates negotiated announced announces announcing unveiled hope hoped demand demands demanded agree proposes prospects hope hopes plan`.split(
    /\s+/,
  ),
)
const NO_VERBS: ReadonlySet<string> = new Set(
  `the a an this that these those his its her their my our your him them me us it all some any one two both us$ close end reach become
  slip finish thank see celebrate date which whom`.split(/\s+/),
)
