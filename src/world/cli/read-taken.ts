import { fail, ok, withLanguage, type Article, type Language, type Result } from '../../article/index.ts'
import type { Hint } from '../../attribution/index.ts'
import { NOTHING_KNOWN, placeNames, type Known, type PlacesByName } from '../../claim/index.ts'
import { read, type ReadArticle } from '../../journey.ts'
import type { Hinted } from '../models/index.ts'
import { inBatches, type BatchLimits } from './in-batches.ts'
import type { Found, Taken } from './inputs/index.ts'
import type { Warning } from './reading-line.ts'

/** Languages that there are rules for. Others are said, and not read by the rules of another. */
const READ_LANGUAGES: readonly string[] = ['en']
/** Most characters of a text and most claims of an article (design.md, section 6). */
const MAX_TEXT = 2_000_000
const MAX_CLAIMS = 5_000

/** What was taken in, now read: or the news that it is unchanged. */
export type Read =
  | (Extract<Taken, { kind: 'article' }> & {
      readonly reading: ReadArticle
      readonly warnings: readonly Warning[]
      /** Reads the article as the ledger has it, with the same places known. */
      readonly readAgain: (kept: Article) => Promise<ReadArticle>
    })
  | Extract<Taken, { kind: 'unchanged' }>

/** What reading needs of the world. `places` is null where no place is to be looked up. */
export interface Reader {
  readonly detectLanguage: (text: string) => Promise<Language | null>
  readonly places: ((names: readonly string[]) => Promise<PlacesByName>) | null
  /** What a model has to say of an article; nothing where the rules read alone. */
  readonly hints: (article: Article) => Promise<Hinted>
}

// Sixty-four articles share one question to the gazetteer; few enough that pages at their ceiling fit into memory.
const LIMITS: BatchLimits<Found<Taken>> = {
  things: 64,
  weight: 16_000_000,
  weigh: ({ result }) =>
    result.ok && result.value.kind === 'article' ? result.value.capture.bytes.length : 0,
}

/** Reads what is taken in, in the same order, batch by batch, so that the gazetteer is asked once a batch. */
export async function* readTaken(
  found: AsyncIterable<Found<Taken>>,
  reader: Reader,
): AsyncGenerator<Found<Read>> {
  for await (const batch of inBatches(found, LIMITS)) {
    const known = await knownFor(batch, reader)
    for (const { share, result } of batch) {
      yield { share, result: result.ok ? await readOne(result.value, known, reader) : result }
    }
  }
}

async function knownFor(batch: readonly Found<Taken>[], reader: Reader): Promise<Known> {
  if (reader.places === null) return NOTHING_KNOWN
  const names = new Set(
    batch.flatMap(({ result }) =>
      result.ok && result.value.kind === 'article' && result.value.article.text.length <= MAX_TEXT
        ? placeNames(result.value.article.text)
        : [],
    ),
  )
  return names.size === 0 ? NOTHING_KNOWN : { placesByName: await reader.places([...names]) }
}

async function readOne(taken: Taken, known: Known, reader: Reader): Promise<Result<Read>> {
  if (taken.kind === 'unchanged') return ok(taken)
  if (taken.article.text.length > MAX_TEXT) return tooMuch('characters', MAX_TEXT, taken.where)
  const article = await settled(taken.article, reader)
  const { hints, troubles } = isRead(article.language) ? await reader.hints(article) : NOTHING_HINTED
  const warnings = [
    ...languageWarnings(article.language),
    ...incompleteWarnings(taken.capture.incomplete),
    ...troubles.map(({ code, message, remedy }) => ({ code, message: `${message}. ${remedy}` })),
  ]
  const readIn = (given: Article, hinted: readonly Hint[]): ReadArticle =>
    isRead(given.language) ? read(given, known, hinted) : unread(given)
  const reading = readIn(article, hints)
  if (reading.claims.length > MAX_CLAIMS) return tooMuch('claims', MAX_CLAIMS, taken.where)
  const readAgain = async (kept: Article) => readIn(kept, (await reader.hints(kept)).hints)
  return ok({ ...taken, article, reading, warnings, readAgain })
}

/** The detector is not asked where the caller said what language it is. */
async function settled(article: Article, reader: Reader): Promise<Article> {
  if (article.language?.sure === true) return article
  return withLanguage(article, await reader.detectLanguage(article.text))
}

const NOTHING_HINTED: Hinted = { hints: [], troubles: [] }

function isRead(language: Language | null): boolean {
  return language !== null && READ_LANGUAGES.includes(language.code)
}

function unread(article: Article): ReadArticle {
  return { article, claims: [], timexes: [], toponyms: [], ownVoice: [] }
}

function languageWarnings(language: Language | null): readonly Warning[] {
  if (isRead(language)) return []
  if (language === null) {
    const message =
      'What language this is cannot be told, so no claims were read. If it is English, say --language en.'
    return [{ code: 'language-unknown', message }]
  }
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language.code) ?? language.code
  const sure = language.sure ? 'This is' : 'This seems to be'
  const message = `${sure} ${name} (${language.code}), for which there are no rules yet, so no claims were read. If it is English, say --language en.`
  return [{ code: 'language-not-read', message }]
}

function incompleteWarnings(incomplete: string | null): readonly Warning[] {
  return incomplete === null
    ? []
    : [{ code: 'incomplete', message: `This may not be the whole article: ${incomplete}.` }]
}

function tooMuch(noun: string, ceiling: number, where: string): Result<never> {
  return fail(
    'too-big',
    `this has more ${noun} than the ${ceiling.toLocaleString('en')} of one article`,
    'Split it into articles; many texts go into one JSONL file, one article a line.',
    where,
  )
}
