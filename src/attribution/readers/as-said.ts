import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { adjunctEnd } from '../grammar/adjunct.ts'
import { contentEnd } from '../grammar/content.ts'
import { phraseAfter, shortPhraseAfter } from '../grammar/phrase-after.ts'
import { canSpeak } from '../grammar/speaker.ts'
import { subjectBefore, type Range } from '../grammar/subject.ts'
import { isComma, isStop, reads } from '../grammar/word.ts'
import { senseOf } from '../grammar/verb-forms.ts'
import { isFinite } from '../grammar/verbs.ts'
import type { Word } from '../grammar/passage.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'
import type { Line } from '../grammar/line.ts'

const PARTICIPLES = new Set([
  'described',
  'reported',
  'stated',
  'noted',
  'claimed',
  'announced',
  'estimated',
  'outlined',
  'explained',
])

/** "..., as X put it", "as X said, ...", "..., as described by X, ...": a clause of manner names the source. */
export const asSaid: Reader = (scene) => {
  const found: Find[] = []
  scene.line.words.forEach((word, at) => {
    if (word.lower === 'as') found.push(...(byParticiple(scene, at) ?? byClause(scene, at) ?? []))
  })
  return found
}

/** "The clearing of the city, as described by X, ...": the nominal before it is the content. */
function byParticiple({ line }: Scene, at: number): readonly Find[] | null {
  const { words } = line
  if (!PARTICIPLES.has(words[at + 1]?.lower ?? '') || words[at + 2]?.lower !== 'by') return null
  const opens = at === 0
  const source = opens ? shortPhraseAfter(words, at + 3) : phraseAfter(words, at + 3)
  if (source === null || !canSpeak(words, source) || (opens && !isComma(words[source[1]]))) return null
  const content: Range = opens
    ? [source[1] + 1, contentEnd(line, source[1] + 1)]
    : [startBefore(line, at), at]
  return toFind(line, { source, cue: [at, at + 3], content: [content], sense: 'say', reader: 'as-said' })
}

/** "As X said, ...", "..., as X noted.": a cue that nothing else follows. */
function byClause({ line }: Scene, at: number): readonly Find[] | null {
  const { words } = line
  const opens = at === 0 || (at === 1 && words[0]!.tags !== 0)
  if (!opens && !isComma(words[at - 1])) return null
  const group = groupAfter(line, at)
  if (group === null) return null
  const to = adjunctEnd(words, reads(words[group.to], 'it') ? group.to + 1 : group.to)
  const source = subjectBefore(words, group.from)
  if (!closes(words, to) || source === null || source[0] !== at + 1 || !canSpeak(words, source)) return null
  const content: Range = opens ? [to, contentEnd(line, to + 1)] : [startBefore(line, at), at]
  const sense = senseOf(group.cue, 'clause')
  return toFind(line, { source, cue: [group.from, to], content: [content], sense, reader: 'as-said' })
}

function closes(words: readonly Word[], at: number): boolean {
  return at >= words.length || isComma(words[at]) || isStop(words[at])
}

/** The first cue after "as", if it is a finite verb of saying. */
function groupAfter(line: Line, at: number): VerbGroup | null {
  for (let index = at + 1; index < Math.min(line.words.length, at + 20); index += 1) {
    const group = line.starts.get(index)
    if (group === undefined) continue
    const isSaying = group.form === 'finite' && (group.cue.has('clause') || group.cue.has('that'))
    return isSaying && !group.modal && !group.negated ? group : null
  }
  return null
}

/** Where the clause that an aside at `at` comments on begins. */
function startBefore({ words }: Line, at: number): number {
  for (let from = at - 2; from >= Math.max(0, at - 60); from -= 1) {
    if (isStop(words[from])) return from + 1
    if (isComma(words[from]) && isFinite(words, from + 2)) return from + 1
  }
  return 0
}
