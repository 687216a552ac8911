import { inRunning } from '../running.ts'
import { toPhrase, wording, type Phrase } from '../phrase.ts'
import { describedAs, mentionAt, type Scene } from '../scene.ts'
import type { Word } from '../passage.ts'
import { AUTHORED, DOCUMENTS, OWN_WORDS, PRONOUNS } from '../words/en.ts'
import { meant } from './pronoun.ts'
import type { Reader, Source } from './source.ts'

/** "His statement", "the ministry's report", "a statement from the police": whoever's words they are. */
export function ownWords(readPhrase: Reader): Reader {
  return (source, scene) => {
    const { phrase } = source
    if (phrase === null || !headsDocument(phrase, scene)) return null
    const own = OWN_WORDS.has(scene.passage.words[phrase.end - 1]!.lower)
    const issuer = own
      ? issuerOf(source, phrase, scene, readPhrase)
      : issuedBy(source, phrase, scene, readPhrase)
    return issuer ?? [documentItself(phrase, scene)]
  }
}

function headsDocument({ end }: Phrase, { passage: { words } }: Scene): boolean {
  return DOCUMENTS.has(words[end - 1]!.lower)
}

function issuerOf(
  source: Source,
  phrase: Phrase,
  scene: Scene,
  readPhrase: Reader,
): readonly number[] | null {
  const { words } = scene.passage
  const owner = phrase.possessor
  if (owner !== null) {
    const meaning = PRONOUNS.get(words[owner]!.lower)
    if (meaning !== undefined) return meant(scene, source.index, owner, meaning)
    return readPhrase(
      { ...source, phrase: { ...toPhrase(words, phrase.from, owner + 1), possessor: null, end: owner + 1 } },
      scene,
    )
  }
  const before = phrase.end - 1 > phrase.start ? mentionAt(scene, phrase.end - 2) : null
  if (before !== null && scene.actors[before.member]!.kind !== 'country') return [before.member]
  const by = issuedBy(source, phrase, scene, readPhrase)
  if (by !== null) return by
  return phrase.definite && phrase.end === phrase.to && SPOKEN.has(words[phrase.end - 1]!.lower)
    ? orNull(inRunning(scene, source.index, phrase.from, () => true))
    : null
}

/** "The statement" goes on with the speaker before; "the letter" is whoever's the text said it was. */
const SPOKEN: ReadonlySet<string> = new Set(
  'statement statements remark remarks comment comments words declaration announcement speech address claim claims post tweet'.split(
    ' ',
  ),
)

function orNull(ids: readonly number[]): readonly number[] | null {
  return ids.length === 0 ? null : ids
}

/** "A report by the council", "the statement, issued by the army and signed by Hale"; "seen by the Post" tells no author. */
function issuedBy(
  source: Source,
  phrase: Phrase,
  scene: Scene,
  readPhrase: Reader,
): readonly number[] | null {
  const { words } = scene.passage
  for (let i = phrase.end; i < Math.min(phrase.to - 1, phrase.end + 4); i++) {
    if (!namesAuthor(words, i, phrase)) continue
    return readPhrase({ ...source, phrase: toPhrase(words, i + 1, nextDeed(words, i + 1, phrase.to)) }, scene)
  }
  return null
}

function namesAuthor(words: readonly Word[], at: number, { end }: Phrase): boolean {
  if (words[at]!.lower === 'from') return true
  return words[at]!.lower === 'by' && (at === end || AUTHORED.has(words[at - 1]!.lower))
}

/** Where something else begins that was done to the document: "by the council and published on Friday". */
function nextDeed(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++)
    if (words[i]!.lower === 'and' && /(?:ed|en|wn)$/.test(words[i + 1]!.lower) && !words[i + 1]!.capital)
      return i
  return to
}

/** A document nobody is named for speaks for itself: the nearest kind is that of an institution. */
function documentItself(phrase: Phrase, scene: Scene): number {
  const name = wording(scene, phrase)
  return describedAs(scene, { name, kind: 'organisation', gender: null, roles: [], affiliation: null })
}
