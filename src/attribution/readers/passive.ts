import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { isClause } from '../grammar/clause.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { senseOf } from '../grammar/verb-forms.ts'
import { TAG } from '../grammar/tags.ts'
import type { Line } from '../grammar/line.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'

/** Participles of "is said to", "is expected to": others say it of the subject. */
const REPORTED = new Set(
  `say expect believe report think estimate allege know understand rumour rumor suspect forecast predict
  project suppose`.split(/\s+/),
)

/** "it was reported that ...", "is expected to ...", "... was announced by X": the cue is in the passive. */
export const passive: Reader = (scene) =>
  scene.line.groups.flatMap((group) => {
    if (group.form !== 'passive' || group.negated || group.modal) return []
    return thatClause(scene, group) ?? infinitive(scene, group) ?? []
  })

/** "It was reported (by X) that ...": X, or nobody. */
function thatClause({ line }: Scene, group: VerbGroup): readonly Find[] | null {
  const { words } = line
  if (words[group.from - 1]?.lower !== 'it' || !(group.cue.has('that') || group.cue.has('clause')))
    return null
  const by = words[group.to]?.lower === 'by' ? phraseAfter(words, group.to + 1) : null
  const at = by === null ? group.to : by[1]
  const from = words[at]?.lower === 'that' ? at + 1 : at
  if (from === at && !isClause(words, at, words.length)) return null
  const sense = senseOf(group.cue, 'that', 'clause')
  return toFind(line, {
    source: by,
    cue: [group.from, group.to],
    content: [[from, contentEnd(line, from)]],
    sense,
    reader: 'passive',
  })
}

/** "The bridge is expected to open": the content is the whole clause, around the cue. */
function infinitive({ line }: Scene, group: VerbGroup): readonly Find[] | null {
  const { words } = line
  if (
    !REPORTED.has(group.lemma) ||
    words[group.to]?.lower !== 'to' ||
    (words[group.to + 1]!.tags & TAG.determiner) !== 0
  )
    return null
  const subject = subjectBefore(words, group.from)
  if (subject === null || words[subject[0]]!.lower === 'i') return null
  const sense = group.lemma === 'expect' ? 'predict' : senseOf(group.cue, 'clause', 'that')
  const content: readonly Range[] = [subject, [group.to, contentEnd(line, group.to)]]
  return toFind(line, { source: null, cue: [group.from, group.to], content, sense, reader: 'passive' })
}

export function byAgent(line: Line, at: number): Range | null {
  const by = line.words[at]?.lower === 'by' ? phraseAfter(line.words, at + 1) : null
  return by !== null && canSpeak(line.words, by) ? by : null
}
