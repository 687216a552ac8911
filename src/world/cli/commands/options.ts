import { InvalidArgumentError, Option, type Command as Commander } from 'commander'
import { toPublished } from '../../../article/index.ts'
import type { EngineChoice } from '../../models/index.ts'
import { FORMATS, type Format, type Given } from '../inputs/index.ts'
import { DEFAULT_ENGINE } from '../open-engine.ts'

/** Options of the commands that read articles. */
export interface ReadingOptions {
  readonly format: Format
  readonly engine: EngineChoice
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
  readonly follow?: boolean
  readonly places: boolean
}

/** Adds the options of the commands that read articles. */
export function withReadingOptions(command: Commander): Commander {
  return command
    .addOption(new Option('-f, --format <format>', 'what the input is').choices([...FORMATS]).default('auto'))
    .addOption(
      new Option(
        '--engine <engine>',
        'who finds the statements: the rules, rules and model, the model only where the rules are in doubt, or rules and a language model of yours (docs/language-model.md)',
      )
        .choices(['auto', 'rules', 'model', 'llm'])
        .default(DEFAULT_ENGINE),
    )
    .option(
      '--published <date>',
      'when it was published (2025-11-22); a line of JSONL may say otherwise',
      publicationDate,
    )
    .option('--outlet <name>', 'who published it; a line of JSONL may say otherwise')
    .option('--url <url>', 'where it was published, for one file or standard input', webUrl)
    .option('--language <code>', 'the language it is in (ISO 639-1), not to be detected', languageCode)
    .option('--follow', 'fetch the articles that a feed links to (what happens for a feed given by URL)')
    .option('--no-follow', 'read what stands in the feed itself (what happens for a feed in a file)')
    .option('--no-places', 'look up no places, so that no database is needed')
}

/** What the options say of the articles. */
export function givenBy(options: ReadingOptions): Given {
  const { published = null, outlet = null, url = null, language = null } = options
  return { published, outlet, url, language }
}

/** The address of a page on the web. */
function webUrl(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text) && text.length <= 2048) return text
  throw new InvalidArgumentError('Write a URL as https://example.org/news, at most 2,048 characters long.')
}

/** A date as a publication writes it, down to the day or the minute. */
function publicationDate(text: string): string {
  if (toPublished(text, 'given') !== null) return text
  throw new InvalidArgumentError('Write a date as 2025-11-22, 2025-11 or 2025-11-22T14:30.')
}

/** A day of ISO 8601 that exists. */
export function isoDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && toPublished(text, 'given') !== null) return text
  throw new InvalidArgumentError('Write a day as 2025-11-22.')
}

/** A chance from 0 to 1; "70%" is one too. */
export function chance(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  if (/^\d*\.?\d+%?$/.test(text) && value <= 1) return value
  throw new InvalidArgumentError('Give a chance from 0 to 1, such as 0.7 or 70%.')
}

/** A code of ISO 639. */
export function languageCode(text: string): string {
  if (!/^[a-z]{2,3}$/i.test(text)) throw new InvalidArgumentError('Write a language as en, uk or de.')
  return text.toLowerCase()
}

/** A whole number within bounds. */
export function whole(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= from && number <= to) return number
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`)
  }
}
