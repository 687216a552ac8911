import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { TRANSCRIPT_CEILINGS, transcribe, type Article } from '../../../article/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { fileProblem, withGiven } from '../inputs/index.ts'
import { Refusal } from '../refusal.ts'
import { indented, many, transcribedBy } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Context } from './command.ts'
import { givenBy, type ReadingOptions } from './options.ts'

/** What a person says of a file without text. */
export interface TranscriptOptions extends ReadingOptions {
  readonly transcript?: string
  readonly by?: string
  readonly where?: string
  readonly json?: boolean
}

/** What is entered as the reader of a transcript: nothing was read in it. */
const READER = 'transcript 1'

/** Keeps a file that holds no text, with the passage that a named person reads, sees or hears in it. */
export async function addTranscript(
  inputs: readonly string[],
  options: TranscriptOptions,
  context: Context,
): Promise<ExitCode> {
  const [name, ...others] = inputs
  if (name === undefined || others.length > 0)
    throw refused('one-file', 'A passage is of one file.', 'Give one.')
  const bytes = await bytesOf(name)
  const captured = new Date().toISOString()
  const article = articleOf(name, bytes, captured, options)
  const added = await withStore(
    context,
    async (store) =>
      store.add(
        { bytes, url: article.url, capturedAt: captured, incomplete: null },
        { article, claims: [], timexes: [], toponyms: [], ownVoice: [] },
        READER,
      ),
    { gazetteer: false, begins: true },
  )
  const { articleId, outcome } = added
  const { fileSha256 } = article.transcribed!
  await context.terminal.print(
    options.json === true
      ? JSON.stringify({ outcome, articleId, fileSha256, transcribed: article.transcribed })
      : `${outcome === 'unchanged' ? 'Was kept before' : 'Kept'}: ${name}, ${many(bytes.length, 'byte')}, as article ${articleId.slice(0, 12)}`,
  )
  const words = `The bytes are proved by their hash. The words are ${transcribedBy(article.transcribed!)}. To cite them: --evidence '${articleId.slice(0, 12)}:the words'`
  context.terminal.note(indented(words, context.terminal.width, ''))
  return EXIT.good
}

async function bytesOf(name: string): Promise<Buffer> {
  try {
    const { size } = await stat(name)
    if (size > TRANSCRIPT_CEILINGS.bytes)
      throw refused(
        'too-big',
        `${name} has ${many(size, 'byte')}; at most ${TRANSCRIPT_CEILINGS.bytes.toLocaleString('en')} are kept.`,
        'Cut out the page or the minutes that matter.',
      )
    return await readFile(name)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(fileProblem(name, error), EXIT.nothingRead)
  }
}

function articleOf(name: string, bytes: Uint8Array, captured: string, options: TranscriptOptions): Article {
  const made = transcribe({
    bytes,
    words: options.transcript ?? '',
    by: options.by ?? '',
    where: options.where ?? null,
    title: basename(name),
    captured,
  })
  if (!made.ok) throw new Refusal(made.problem, EXIT.usage)
  return withGiven(made.value, givenBy(options), 'over')
}

function refused(code: string, message: string, remedy: string): Refusal {
  return new Refusal({ code, message, remedy }, EXIT.usage)
}
