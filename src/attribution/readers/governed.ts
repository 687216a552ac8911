import { toFind, type Find, type Scene } from '../find.ts'
import { complementOf, type Complement } from '../grammar/complement.ts'
import { canSpeak, isDone, speakerOf } from '../grammar/speaker.ts'
import { viaOf } from '../grammar/via.ts'
import type { Line } from '../grammar/line.ts'
import type { Word } from '../grammar/passage.ts'
import type { Range } from '../grammar/subject.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'
import type { Frame } from '../words/cue-verbs.ts'

/** Reads every finite cue verb of a line whose complement has one of the frames; shared by the readers named for frames. */
export function readGoverned({ line }: Scene, reader: string, frames: ReadonlySet<Frame>): readonly Find[] {
  return line.groups.flatMap((group) => {
    if (!tells(line, group)) return []
    const found = complementOf(line, group)
    if (found === null || !frames.has(found.frame)) return []
    const source = speakerOf(line, group)
    if (
      source === null ||
      isOwnVoice(line.words, source) ||
      (needsPerson(group, found) && !canSpeak(line.words, source))
    )
      return []
    const { cue, content, sense } = found
    return toFind(line, { source, cue, content: [content], sense, reader, via: viaOf(line, group, found) })
  })
}

const OWN = new Set(['i', 'we', 'you'])

/** Outside quotation marks "I" and "we" are the author. */
function isOwnVoice(words: readonly Word[], [from, to]: Range): boolean {
  return to - from === 1 && OWN.has(words[from]!.lower)
}

/** "would say", "could say", "did not say": nothing was said. */
function tells(line: Line, group: VerbGroup): boolean {
  if (group.modal || group.negated) return false
  return group.form === 'finite' || (group.form === 'infinitive' && isDone(line, group))
}

function needsPerson(group: VerbGroup, { frame }: Complement): boolean {
  return group.cue.get(frame)?.isPersonal === true
}
