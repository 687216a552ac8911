import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { isClause } from '../grammar/clause.ts'
import { thatAfterAdverbs } from '../grammar/complement.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { senseOf } from '../grammar/verb-forms.ts'
import { TAG } from '../grammar/tags.ts'
import { is, reads } from '../grammar/word.ts'
import type { Word } from '../grammar/passage.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'

/** "it was reported that ...", "is expected to ...", "... was announced by X": the cue is in the passive. */
export const passive: Reader = (scene) =>
  scene.line.groups.flatMap((group) => {
    if (group.form !== 'passive' || group.negated || group.modal) return []
    return thatClause(scene, group) ?? told(scene, group) ?? infinitive(scene, group) ?? []
  })

/** "The court was told (by X) that ...": who listens is the subject; X tells, or nobody is named. */
function told({ line }: Scene, group: VerbGroup): readonly Find[] | null {
  const { words } = line
  if (!group.cue.has('tell')) return null
  const by = words[group.to]?.lower === 'by' ? phraseAfter(words, group.to + 1) : null
  const that = adjunctEnd(words, by === null ? group.to : by[1])
  if (!reads(words[that], 'that') || !isClause(words, that + 1, words.length)) return null
  const content = [[that + 1, contentEnd(line, that + 1)]] as const
  const cue = [group.from, group.to] as const
  return toFind(line, { source: by, cue, content, sense: senseOf(group.cue, 'tell'), reader: 'passive' })
}

/** "It was reported (by X) that ...": X, or nobody. */
function thatClause({ line }: Scene, group: VerbGroup): readonly Find[] | null {
  const { words } = line
  const { cue } = group
  if (!reads(words[group.from - 1], 'it') || !(cue.has('that') || cue.has('clause') || cue.has('reported')))
    return null
  const by = words[group.to]?.lower === 'by' ? phraseAfter(words, group.to + 1) : null
  const from = clauseFrom(words, adjunctEnd(words, by === null ? group.to : by[1]))
  if (from === null) return null
  const sense = senseOf(cue, 'that', 'clause', 'reported')
  return toFind(line, {
    source: by,
    cue: [group.from, group.to],
    content: [[from, contentEnd(line, from)]],
    sense,
    reader: 'passive',
  })
}

/** Where the clause begins that stands at `at`, behind its "that" if it has one; null when none stands there. */
function clauseFrom(words: readonly Word[], at: number): number | null {
  const that = words[at]?.lower === 'that' ? at : thatAfterAdverbs(words, at)
  if (that !== null) return that + 1
  return isClause(words, at, words.length) ? at : null
}

/** "The bridge is expected to open": the content is the whole clause, around the cue. */
function infinitive({ line }: Scene, group: VerbGroup): readonly Find[] | null {
  const { words } = line
  if (
    !group.cue.has('reported') ||
    words[group.to]?.lower !== 'to' ||
    words[group.to + 1] === undefined ||
    is(words[group.to + 1], TAG.determiner)
  )
    return null
  const subject = subjectBefore(words, group.from)
  if (subject === null || words[subject[0]]!.lower === 'i') return null
  const sense = senseOf(group.cue, 'reported')
  const content: readonly Range[] = [subject, [group.to, contentEnd(line, group.to)]]
  return toFind(line, { source: null, cue: [group.from, group.to], content, sense, reader: 'passive' })
}
