import { toFind, type Find, type Scene } from '../find.ts'
import { isClause, trimmedRange } from '../grammar/clause.ts'
import { complementOf, type Complement } from '../grammar/complement.ts'
import { canSpeak, isDocument, isDone, speakerOf } from '../grammar/speaker.ts'
import { TAG } from '../grammar/tags.ts'
import { is, isComma, isIn, isStop, reads } from '../grammar/word.ts'
import { viaOf } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'
import type { Range } from '../grammar/subject.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'
import type { Frame } from '../words/cue-verbs.ts'

/** Reads every finite cue verb of a line whose complement has one of the frames; shared by the readers named for frames. */
export function readGoverned({ line }: Scene, reader: string, frames: ReadonlySet<Frame>): readonly Find[] {
  return governedIn(line).flatMap(([group, found]) => {
    if (!frames.has(found.frame)) return []
    const source = speakerOf(line, group)
    if (
      source === null ||
      isOwnVoice(line.words, source) ||
      (needsPerson(group, found) && !canSpeak(line.words, source)) ||
      (found.frame === 'finding' && !isDocument(line.words, source))
    )
      return []
    const { cue, content, sense } = found
    if (isPronoun(line.words, content)) return []
    return toFind(line, { source, cue, content: [content], sense, reader, via: viaOf(line, group, found) })
  })
}

type Governed = readonly [group: VerbGroup, found: Complement]

/** What the verbs of every line govern, looked for once for the readers that ask. */
const known = new WeakMap<Line, readonly Governed[]>()

function governedIn(line: Line): readonly Governed[] {
  const governed = known.get(line) ?? line.groups.flatMap((group) => whatItGoverns(line, group))
  known.set(line, governed)
  return governed
}

function whatItGoverns(line: Line, group: VerbGroup): readonly Governed[] {
  const found = tells(line, group) ? complementOf(line, group) : null
  if (found === null || reads(line.words[group.to], 'responsibility')) return []
  return isWon(line.words, group, found) ||
    isRefusal(line.words, group, found) ||
    isCircumstance(line.words, found)
    ? []
    : [[group, found]]
}

/** What a court or an office denies by an act: "denied a motion", "denied him bail". */
const REQUESTED = new Set(
  'request requests motion motions bail appeal appeals application applications petition petitions bid access entry permission visa visas parole asylum'.split(
    ' ',
  ),
)

function isRefusal(
  words: readonly Word[],
  { lemma }: VerbGroup,
  { frame, content: [from, to] }: Complement,
): boolean {
  if (lemma !== 'deny' || frame !== 'noun') return false
  for (let at = from; at < Math.min(to, from + FARTHEST_WON); at += 1) {
    if (isIn(words[at], REQUESTED)) return true
    if (is(words[at], TAG.preposition)) return false
  }
  return false
}

/** What is claimed or conceded by taking or losing it: nothing is said. */
const WON = new Set(
  'victory victories win wins title titles crown seat seats medal prize life lives percent %'.split(' '),
)
const FARTHEST_WON = 6

/** "claimed a third victory", "conceded 40 percent of the vote", "the blast claimed twelve lives". */
function isWon(words: readonly Word[], { lemma }: VerbGroup, { frame, content }: Complement): boolean {
  if ((lemma !== 'claim' && lemma !== 'concede') || frame === 'that' || frame === 'clause') return false
  return words
    .slice(content[0], Math.min(content[1], content[0] + FARTHEST_WON))
    .some((word) => isIn(word, WON))
}

const TIMES = new Set('as after before once until since'.split(' '))

/** "said as he left", "tweeted after she spoke": when it was said, unless the clause goes on to one that is told. */
function isCircumstance(words: readonly Word[], { frame, content: [from, to] }: Complement): boolean {
  // "after the vote the country would be poorer", "as many as twelve were hurt": told, not told of.
  const isTime =
    isIn(words[from], TIMES) && (is(words[from + 1], TAG.subject) || is(words[from + 1], TAG.capital))
  if (frame !== 'clause' || !isTime) return false
  for (let at = from + 1; at < to; at += 1)
    if (isComma(words[at]) && isClause(words, at + 1, to)) return false
  return true
}

/** "he disputes this", "she promised one": what is meant stands elsewhere. */
const PRONOUNS = new Set(
  'one it this that these those them him her so some any both neither nothing such'.split(' '),
)

/** "disclosed this on Wednesday": what follows says when and where. */
const POINTERS = new Set(['this', 'it'])
const CIRCUMSTANCES = new Set(
  'on in at during while after before when , monday tuesday wednesday thursday friday'.split(' '),
)

function isPronoun(words: readonly Word[], range: Range): boolean {
  const trimmed = trimmedRange(words, range)
  if (trimmed === null || !isIn(words[trimmed[0]], PRONOUNS)) return false
  const next = words[trimmed[0] + 1]
  return trimmed[1] - trimmed[0] === 1 || (isIn(words[trimmed[0]], POINTERS) && isIn(next, CIRCUMSTANCES))
}

const FARTHEST_IF = 10
const OWN = new Set(['i', 'we', 'you'])

/** Outside quotation marks "I" and "we" are the author. */
function isOwnVoice(words: readonly Word[], [from, to]: Range): boolean {
  return to - from === 1 && OWN.has(words[from]!.lower)
}

/** "would say", "could say", "did not say": nothing was said. */
/** "If she says", "whether he said": supposed, not told. */
function isSupposed(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_IF); at -= 1) {
    if (isStop(words[at]) || reads(words[at], ',', 'that')) return false
    if (reads(words[at], 'if', 'unless', 'whether', 'lest')) return true
  }
  return false
}

function tells(line: Line, group: VerbGroup): boolean {
  if (group.modal || group.negated || isSupposed(line.words, group.from)) return false
  return group.form === 'finite' || (group.form === 'infinitive' && isDone(line, group))
}

function needsPerson(group: VerbGroup, { frame }: Complement): boolean {
  return group.cue.get(frame)?.isPersonal === true
}
