/** What a page's JSON-LD says of its article; a missing part is null. */
export interface LinkedData {
  readonly headline: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLES =
  /^(https?:\/\/schema\.org\/)?([a-z]*newsarticle|article|[a-z]*blogposting|report|[a-z]*posting|scholarlyarticle)$/i
const PAGES = /^(https?:\/\/schema\.org\/)?(web|item)page$/i
const MOST_THINGS = 1_000
/** Graphs are nested in lists and in `mainEntity`, never deeper. */
const DEEPEST = 4

/** Yields what a page's JSON-LD scripts say of the article, or null if they speak of none; broken ones say nothing. */
export function linkedDataOf(sources: readonly string[]): LinkedData | null {
  const things: Thing[] = []
  for (const source of sources) collect(parse(source), things, 0)
  const article = things.find((thing) => isOf(thing, ARTICLES)) ?? things.find((thing) => isOf(thing, PAGES))
  return article === undefined ? null : toLinkedData(article, things)
}

function parse(source: string): unknown {
  try {
    return JSON.parse(
      source
        .trim()
        .replace(/^(<!--|\/\*<!\[CDATA\[\*\/)/, '')
        .replace(/(-->|\/\*\]\]>\*\/)\s*;?$/, ''),
    )
  } catch {
    return null
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return
  if (Array.isArray(value)) for (const one of value) collect(one, things, depth + 1)
  if (!isThing(value)) return
  things.push(value)
  for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author']) {
    if (typeof value[name] === 'object') collect(value[name], things, depth + 1)
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOf(thing: Thing, kinds: RegExp): boolean {
  const type = thing['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && one.length < 200 && kinds.test(one))
}

function toLinkedData(article: Thing, things: readonly Thing[]): LinkedData {
  const byId = new Map(
    things.filter((thing) => Object.keys(thing).length > 1).map((thing) => [thing['@id'], thing]),
  )
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    byline: namesOf(article.author ?? article.creator, byId).join(', ') || null,
    publisher: namesOf(article.publisher, byId)[0] ?? null,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: textOf(article.inLanguage),
  }
}

/** Yields the names of people or organisations, each given as a string, an object, or a reference to an object. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): readonly string[] {
  const all = Array.isArray(value) ? value.slice(0, 20) : [value]
  return all.flatMap((one) => {
    const thing = isThing(one) && one.name === undefined ? (byId.get(one['@id']) ?? one) : one
    const name = isThing(thing)
      ? textOf(Array.isArray(thing.name) ? thing.name[0] : thing.name)
      : textOf(thing)
    return name === null || /^https?:/.test(name) ? [] : [name]
  })
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) return null
  return value.trim()
}
