import { toFind, type Find, type Reader, type Scene } from '../find.ts'
import { contentEnd } from '../grammar/content.ts'
import { speakerOf } from '../grammar/speaker.ts'
import { reads } from '../grammar/word.ts'
import type { Range } from '../grammar/subject.ts'
import { readGoverned } from './governed.ts'

const FRAMES = new Set([
  'inf',
  'words',
  'order',
  'noun',
  'of',
  'for',
  'on',
  'against',
  'about',
  'at',
  'to',
] as const)

/** "X denied doing it", "accused Y of it", "vowed to do it", "called for it": an act of speech with a phrase as content. */
export const speechAct: Reader = (scene) => [
  ...readGoverned(scene, 'speech-act', FRAMES),
  ...responsibility(scene),
]

/** "X has claimed responsibility (for it)": the claim is the act itself. */
function responsibility({ line }: Scene): readonly Find[] {
  return line.groups.flatMap((group) => {
    const isClaim = group.lemma === 'claim' && group.form === 'finite' && !group.negated && !group.modal
    if (!isClaim || !reads(line.words[group.to], 'responsibility')) return []
    const content: Range = [group.from, contentEnd(line, group.to)]
    const cue: Range = [group.from, group.to + 1]
    return toFind(line, {
      source: speakerOf(line, group),
      cue,
      content: [content],
      sense: 'say',
      reader: 'speech-act',
    })
  })
}
