import type { Article, Transcription } from './article.ts'
import { makeArticle, sha256, type ArticleParts } from './make-article.ts'
import { isUsableName } from './named.ts'
import { normaliseText } from './normalise-text.ts'
import { fail, ok, type Result } from './problem.ts'

/** A picture, a scan or a recording, with what a person reads, sees or hears in it. */
export interface Transcribed extends Omit<ArticleParts, 'text'> {
  readonly words: string
  readonly by: string
  readonly where: string | null
}

/** Ceilings: a file's bytes, a passage's characters, and those of a name and of a place in the file. */
export const TRANSCRIPT_CEILINGS = { bytes: 50_000_000, words: 10_000, line: 200 } as const

/**
 * Makes an article of a file without text: its text is what a person typed, and says so. The id is of the bytes, the words,
 * the name and the place together, so that one file may be transcribed again, by others and elsewhere in it.
 */
export function transcribe({ words, by, where, bytes, ...about }: Transcribed): Result<Article> {
  const lacking = lacks({ words, by, where, bytes })
  if (lacking !== null) return lacking
  const transcribed: Transcription = {
    by: by.trim(),
    where: where?.trim() || null,
    fileSha256: sha256(bytes),
  }
  const made = makeArticle({ ...about, bytes, text: normaliseText(words) })
  if (!made.ok) return made
  const { text } = made.value
  const id = sha256(JSON.stringify([transcribed.fileSha256, text, transcribed.by, transcribed.where]))
  return ok({ ...made.value, id, transcribed })
}

function lacks({
  words,
  by,
  where,
  bytes,
}: Pick<Transcribed, 'words' | 'by' | 'where' | 'bytes'>): Result<never> | null {
  const { bytes: mostBytes, words: mostWords, line } = TRANSCRIPT_CEILINGS
  if (bytes.length === 0) return fail('empty', 'this is empty', 'Give the file that shows it.')
  if (bytes.length > mostBytes)
    return fail(
      'too-big',
      `the file has ${bytes.length} bytes; at most ${mostBytes} are kept`,
      'Cut out the page or the minutes that matter.',
    )
  if (words.length > mostWords)
    return fail(
      'too-long',
      `the passage is ${words.length} characters long; at most ${mostWords} are taken`,
      'Type what bears on the outcome.',
    )
  if (!isUsableName(by))
    return fail('nobody', 'a passage is transcribed by a named person', 'Say who: --by NAME.')
  return Math.max(by.length, where?.length ?? 0) > line
    ? fail('too-long', `a name and a place may have ${line} characters`, 'Say it in fewer words.')
    : null
}
