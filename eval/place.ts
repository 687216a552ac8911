import { createRequire } from 'node:module'
import { toReading } from '../src/article/index.ts'
import { normalName, type Place, type Toponym } from '../src/claim/index.ts'
import { DEMONYMS } from '../src/claim/place/words/demonyms.ts'
import { toponymsIn } from '../src/claim/place/index.ts'
import { corpusArticle, jsonLines } from './corpus-article.ts'
import { interval, line, shareLine, type Counts } from './interval.ts'
import { knownFor } from './known.ts'

/** A toponym as the corpora mark it; without coordinates where the annotators found none (streets, vanished states). */
interface GoldToponym {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid?: string
  readonly country?: string
}

interface Document {
  readonly id: string
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

/** A gold toponym and what was found at its words. */
interface Pair {
  readonly gold: GoldToponym
  readonly found: Toponym
}

interface Scored {
  readonly strict: Counts
  readonly overlap: Counts
  readonly wanted: Counts
  /** Kilometres between gold and found, where both have coordinates. */
  readonly distances: readonly number[]
  /** Pairs in which the gold has coordinates and nothing was chosen. */
  readonly doubts: number
  readonly located: number
  readonly ids: Counts
  readonly countries: Counts
}

/** Two places this near are the same for the literature (100 miles). */
const NEAR_KM = 161

/**
 * Scores toponyms on JSONL in the shape of LGL and GeoVirus. Tagging: exact spans, and spans that overlap, one to one,
 * the longest overlap first, over all gold and over the wanted classes (demonyms and what has no coordinates left
 * out). Resolution: over gold with coordinates that overlaps a find with coordinates; doubts are counted beside it, and
 * "doubts wrong" counts them as errors; end to end is over all gold with coordinates.
 */
export async function run(files: string[], log: (line: string) => void): Promise<void> {
  for (const file of files) {
    const documents: Document[] = []
    for await (const document of jsonLines<Document>(file)) documents.push(document)
    const { placesByName } = await knownFor(documents.map(({ text }) => text))
    log(`${file}: ${documents.length} articles, engine rules`)
    report(
      documents.map((document) => score(document, placesByName)),
      log,
    )
  }
}

function score(document: Document, placesByName: (name: string) => readonly Place[]): Scored {
  const found = toponymsIn(toReading(corpusArticle(document)), placesByName)
  const gold = document.toponyms
  const pairs = paired(gold, found)
  const wanted = gold.filter((toponym) => isWanted(toponym, document.text))
  const located = pairs.filter(({ gold }) => gold.lat !== null)
  const chosen = located.filter(({ found }) => found.place !== null)
  return {
    strict: { right: exact(gold, found), found: found.length, wanted: gold.length },
    overlap: { right: pairs.length, found: found.length, wanted: gold.length },
    wanted: { right: paired(wanted, found).length, found: found.length, wanted: wanted.length },
    distances: chosen.map(({ gold, found }) => kilometres(gold, found.place!)),
    doubts: located.length - chosen.length,
    located: gold.filter(({ lat }) => lat !== null).length,
    ids: share(
      chosen.filter(({ gold }) => gold.geonameid),
      ({ gold, found }) => Number(gold.geonameid) === found.place!.geonameId,
    ),
    countries: share(
      chosen.filter(({ gold }) => gold.country),
      ({ gold, found }) => sameCountry(gold.country!, found.place!),
    ),
  }
}

function report(documents: readonly Scored[], log: (line: string) => void): void {
  log(
    `  ${line(
      'tagging, strict',
      documents.map(({ strict }) => strict),
    )}`,
  )
  log(
    `  ${line(
      'tagging, overlap',
      documents.map(({ overlap }) => overlap),
    )}`,
  )
  log(
    `  ${line(
      'tagging, wanted classes',
      documents.map(({ wanted }) => wanted),
    )}`,
  )
  const near = documents.map(({ distances }) =>
    counted(distances.filter((km) => km <= NEAR_KM).length, distances.length),
  )
  log(`  ${shareLine(`within ${NEAR_KM} km, matched`, near)}`)
  log(
    `  ${shareLine(
      'the same, doubts wrong',
      near.map((one, at) => counted(one.right, one.wanted + documents[at]!.doubts)),
    )}`,
  )
  log(
    `  ${shareLine(
      'the same, end to end',
      near.map((one, at) => counted(one.right, documents[at]!.located)),
    )}`,
  )
  log(
    `  ${shareLine(
      'country',
      documents.map(({ countries }) => countries),
    )}`,
  )
  log(
    `  ${shareLine(
      'geonameid',
      documents.map(({ ids }) => ids),
    )}`,
  )
  const auc = (sample: readonly Scored[]): number => areaUnder(sample.flatMap(({ distances }) => distances))
  const [low, high] = interval(documents, auc)
  log(
    `  ${'AUC of ln(1 + km)'.padEnd(26)} ${auc(documents).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]  (less is better)`,
  )
}

/** Each gold toponym takes the free find that overlaps it most. */
function paired(gold: readonly GoldToponym[], found: readonly Toponym[]): readonly Pair[] {
  const taken = new Set<Toponym>()
  return gold.flatMap((toponym) => {
    const best = found
      .filter((one) => !taken.has(one) && shared(toponym, one) > 0)
      .toSorted(
        (one, other) => shared(toponym, other) - shared(toponym, one) || other.span[0] - one.span[0],
      )[0]
    if (best === undefined) return []
    taken.add(best)
    return [{ gold: toponym, found: best }]
  })
}

function shared({ start, end }: GoldToponym, { span }: Toponym): number {
  return Math.min(end, span[1]) - Math.max(start, span[0])
}

function exact(gold: readonly GoldToponym[], found: readonly Toponym[]): number {
  const spans = new Set(found.map(({ span }) => span.join()))
  return new Set(gold.map(({ start, end }) => `${start},${end}`).filter((span) => spans.has(span))).size
}

/** Sayso keeps demonyms apart from places and locates nothing finer than a settlement. */
function isWanted({ start, end, lat }: GoldToponym, text: string): boolean {
  return lat !== null && !DEMONYMS.has(normalName(text.slice(start, end)))
}

function counted(right: number, wanted: number): Counts {
  return { right, found: wanted, wanted }
}

function share(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Counts {
  return counted(pairs.filter(isRight).length, pairs.length)
}

/** 20,039 km is half the way around the Earth, the largest error there is (Jurgens et al. 2015). */
function areaUnder(distances: readonly number[]): number {
  if (distances.length === 0) return 1
  return distances.reduce((sum, km) => sum + Math.log1p(km), 0) / distances.length / Math.log(20_040)
}

function kilometres({ lat, lon }: GoldToponym, place: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const north = Math.sin(radians(place.lat - lat!) / 2) ** 2
  const east = Math.sin(radians(place.lon - lon!) / 2) ** 2
  const half = north + Math.cos(radians(lat!)) * Math.cos(radians(place.lat)) * east
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)))
}

interface CountryRecord {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
}

const COUNTRIES: readonly CountryRecord[] = createRequire(import.meta.url)('world-countries/countries.json')

/** GeoNames' name for Palestine is not among the spellings. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['palestinian territory', 'PS'] as const,
  ...COUNTRIES.flatMap(({ cca2, name, altSpellings }) =>
    [...altSpellings, name.official, name.common].map((spelling) => [normalName(spelling), cca2] as const),
  ),
])

function sameCountry(name: string, { country }: Place): boolean {
  return CODES.get(normalName(name)) === country
}
