import type { Published, Span } from '../../article/index.ts'
import type { Claim, Timex, Toponym } from '../../claim/index.ts'
import type { ReadArticle } from '../../journey.ts'

/** Something about an article that its reader must know: a code for programs, and words. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** Every toponym of a text as the contract shows it; all that the gazetteer would say is null in doubt. */
export interface ToponymLine {
  readonly span: Span
  readonly surface: string
  readonly name: string | null
  readonly geonameId: number | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: 'country' | 'region' | 'settlement' | null
}

/** What was seen in a text, inside claims and outside. */
export interface Annotations {
  readonly timexes: readonly Pick<Timex, 'span' | 'type' | 'value'>[]
  readonly toponyms: readonly ToponymLine[]
}

/** One line of the reading contract, version 1 (docs/reference/reading.schema.json). */
export interface ReadingLine {
  readonly sayso: '1'
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly language: string | null
  readonly textSha256: string
  readonly incomplete: string | null
  readonly warnings: readonly Warning[]
  readonly claims: readonly Claim[]
  readonly ownVoice: readonly Span[]
  readonly annotations?: Annotations
}

/** Turns what was read in an article into the contract's line; the id is the one that the input gave, if it gave one. */
export function toReadingLine(
  readArticle: ReadArticle,
  warnings: readonly Warning[] = [],
  annotated = false,
): ReadingLine {
  const { article, claims, ownVoice } = readArticle
  return {
    sayso: '1',
    id: article.givenId ?? article.id,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    language: article.language?.code ?? null,
    textSha256: article.textSha256,
    incomplete: article.incomplete,
    warnings,
    claims,
    ownVoice,
    ...(annotated ? { annotations: toAnnotations(readArticle) } : {}),
  }
}

function toAnnotations({ timexes, toponyms }: ReadArticle): Annotations {
  return {
    timexes: timexes.map(({ span, type, value }) => ({ span, type, value })),
    toponyms: toponyms.map(toToponymLine),
  }
}

const IN_DOUBT = { name: null, geonameId: null, country: null, lat: null, lon: null, precision: null }

function toToponymLine({ span, surface, place }: Toponym): ToponymLine {
  if (place === null) return { span, surface, ...IN_DOUBT }
  const { name, geonameId, country, lat, lon, precision } = place
  return { span, surface, name, geonameId, country, lat, lon, precision }
}
