/** claim/people/: who a source is: one person or organisation, or nobody. */
import type { Reading } from '../../article/index.ts'
import type { Statement } from '../../attribution/index.ts'
import { sourcePhrase } from './phrase.ts'
import { asWritten } from './readers/as-written.ts'
import { continuation } from './readers/continuation.ts'
import { description } from './readers/description.ts'
import { group } from './readers/group.ts'
import { institution } from './readers/institution.ts'
import { named } from './readers/named.ts'
import { ownWords } from './readers/own-words.ts'
import { pronoun } from './readers/pronoun.ts'
import { several } from './readers/several.ts'
import type { Reader, Source } from './readers/source.ts'
import { toScene, type Scene } from './scene.ts'
import { toSpeakers, type Speaker } from './speaker.ts'

export type { Speaker, Who } from './speaker.ts'
export type { SeenSpeaker, Suggestion } from './across/seen.ts'
export { suggestMerges } from './across/suggest.ts'

/** The first reader that knows the source's form decides; names go before descriptions, which may hold names. */
const READERS: readonly Reader[] = [
  continuation,
  pronoun,
  ownWords(read),
  several,
  named,
  group,
  description,
  institution,
  asWritten,
]

/** Tells for each statement, in the same order, who made it. Linear in the length of the article. */
export function whoIs(statements: readonly Statement[], reading: Reading): readonly Speaker[] {
  const scene = toScene(statements, reading)
  const candidates = statements.map((statement, index) => {
    const found = read({ index, phrase: sourcePhrase(statement, scene) }, scene)
    scene.speakers.push(found.length === 1 ? found[0]! : null)
    if (found.length === 1) scene.spoken.add(found[0]!)
    return found
  })
  return toSpeakers(candidates, scene)
}

function read(source: Source, scene: Scene): readonly number[] {
  for (const reader of READERS) {
    const found = reader(source, scene)
    if (found !== null) return found
  }
  return []
}
