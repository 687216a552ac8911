import { createRequire } from 'node:module'
import { toReading } from '../src/article/index.ts'
import { normalName, type Place, type Toponym } from '../src/claim/index.ts'
import { DEMONYMS } from '../src/claim/place/words/demonyms.ts'
import { toponymsIn } from '../src/claim/place/index.ts'
import { corpusArticle, jsonLines } from './corpus-article.ts'
import { interval, line, shareLine, type Counts } from './interval.ts'
import { knownFor } from './known.ts'
import { report, type Figure } from './last-figures.ts'

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

/** The counts of one document by measure, and the offsets of what was wrong; `+` before those of what nobody wanted. */
interface Score {
  readonly counts: Counts
  readonly items: readonly string[]
}

interface Scored {
  readonly id: string
  readonly tagging: Readonly<Record<Tagging, Score>>
  readonly resolution: Readonly<Record<Resolution, Score>>
  /** Kilometres between gold and found, where both have coordinates. */
  readonly distances: readonly number[]
}

const TAGGING = ['tagging, strict', 'tagging, overlap', 'tagging, wanted classes'] as const
const RESOLUTION = [
  'within 161 km, matched',
  'the same, doubts wrong',
  'the same, end to end',
  'country',
  'geonameid',
] as const

/** The measures whose gains and losses are told; the others say the same in other words. */
const COMPARED: ReadonlySet<string> = new Set([TAGGING[1], RESOLUTION[1], RESOLUTION[3]])

type Tagging = (typeof TAGGING)[number]
type Resolution = (typeof RESOLUTION)[number]

/** Two places this near are the same for the literature (100 miles). */
const NEAR_KM = 161

/**
 * Scores toponyms on JSONL in the shape of LGL and GeoVirus. Tagging: exact spans, and spans that overlap, one to one,
 * the longest overlap first, over all gold and over the wanted classes (demonyms and what has no coordinates left
 * out). Resolution: over gold with coordinates that overlaps a find with coordinates; "doubts wrong" counts as errors
 * where nothing was chosen; end to end is over all gold with coordinates. What was gained and lost against the last
 * figures is told by offset.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  for (const file of args.filter((one) => !one.startsWith('--'))) {
    const documents: Document[] = []
    for await (const document of jsonLines<Document>(file)) documents.push(document)
    const { placesByName } = await knownFor(documents.map(({ text }) => text))
    log(`${file}: ${documents.length} articles, engine rules`)
    const scored = documents.map((document) => score(document, placesByName))
    report('place', file, figuresOf(scored), args, log)
  }
}

function figuresOf(scored: readonly Scored[]): readonly Figure[] {
  return [
    ...TAGGING.map((name) => figure(scored, name, line, ({ tagging }) => tagging[name])),
    ...RESOLUTION.map((name) => figure(scored, name, shareLine, ({ resolution }) => resolution[name])),
    { name: 'AUC', line: aucLine(scored), errors: null },
  ]
}

function figure(
  scored: readonly Scored[],
  name: string,
  told: (name: string, documents: readonly Counts[]) => string,
  of: (document: Scored) => Score,
): Figure {
  const counts = scored.map((document) => of(document).counts)
  const errors = scored.map((document) => ({ id: document.id, items: of(document).items }))
  return { name, line: told(name, counts), errors: COMPARED.has(name) ? errors : null }
}

function score(document: Document, placesByName: (name: string) => readonly Place[]): Scored {
  const found = toponymsIn(toReading(corpusArticle(document)), placesByName)
  const gold = document.toponyms
  const pairs = paired(gold, found)
  const located = pairs.filter(({ gold }) => gold.lat !== null)
  const wanted = gold.filter((toponym) => isWanted(toponym, document.text))
  return {
    id: document.id,
    tagging: {
      'tagging, strict': tagged(gold, found, exact(gold, found)),
      'tagging, overlap': tagged(gold, found, pairs),
      'tagging, wanted classes': tagged(wanted, found, paired(wanted, found)),
    },
    resolution: resolved(gold, located),
    distances: located.flatMap(({ gold, found }) =>
      found.place === null ? [] : [kilometres(gold, found.place)],
    ),
  }
}

function tagged(gold: readonly GoldToponym[], found: readonly Toponym[], pairs: readonly Pair[]): Score {
  const [right, used] = [new Set(pairs.map(({ gold }) => gold)), new Set(pairs.map(({ found }) => found))]
  return {
    counts: { right: pairs.length, found: found.length, wanted: gold.length },
    items: [
      ...gold.filter((one) => !right.has(one)).map(({ start }) => `${start}`),
      ...found.filter((one) => !used.has(one)).map(({ span }) => `+${span[0]}`),
    ],
  }
}

function resolved(gold: readonly GoldToponym[], located: readonly Pair[]): Scored['resolution'] {
  const chosen = located.filter(({ found }) => found.place !== null)
  const near = ({ gold, found }: Pair): boolean =>
    found.place !== null && kilometres(gold, found.place) <= NEAR_KM
  return {
    'within 161 km, matched': shared(chosen, near),
    'the same, doubts wrong': shared(located, near),
    'the same, end to end': endToEnd(gold, located.filter(near)),
    country: shared(
      chosen.filter(({ gold }) => gold.country),
      ({ gold, found }) => sameCountry(gold.country!, found.place!),
    ),
    geonameid: shared(
      chosen.filter(({ gold }) => gold.geonameid),
      ({ gold, found }) => Number(gold.geonameid) === found.place!.geonameId,
    ),
  }
}

function endToEnd(gold: readonly GoldToponym[], near: readonly Pair[]): Score {
  const right = new Set(near.map(({ gold }) => gold))
  const all = gold.filter(({ lat }) => lat !== null)
  return {
    counts: counted(right.size, all.length),
    items: all.filter((one) => !right.has(one)).map(({ start }) => `${start}`),
  }
}

function shared(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Score {
  const wrong = pairs.filter((pair) => !isRight(pair))
  return {
    counts: counted(pairs.length - wrong.length, pairs.length),
    items: wrong.map(({ gold }) => `${gold.start}`),
  }
}

function aucLine(scored: readonly Scored[]): string {
  const auc = (sample: readonly Scored[]): number => areaUnder(sample.flatMap(({ distances }) => distances))
  const [low, high] = interval(scored, auc)
  return `${'AUC of ln(1 + km)'.padEnd(26)} ${auc(scored).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]  (less is better)`
}

/** Each gold toponym takes the free find that overlaps it most. */
function paired(gold: readonly GoldToponym[], found: readonly Toponym[]): readonly Pair[] {
  const taken = new Set<Toponym>()
  return gold.flatMap((toponym) => {
    const best = found
      .filter((one) => !taken.has(one) && overlap(toponym, one) > 0)
      .toSorted(
        (one, other) => overlap(toponym, other) - overlap(toponym, one) || other.span[0] - one.span[0],
      )[0]
    if (best === undefined) return []
    taken.add(best)
    return [{ gold: toponym, found: best }]
  })
}

function overlap({ start, end }: GoldToponym, { span }: Toponym): number {
  return Math.min(end, span[1]) - Math.max(start, span[0])
}

function exact(gold: readonly GoldToponym[], found: readonly Toponym[]): readonly Pair[] {
  const bySpan = new Map(found.map((one) => [one.span.join(), one]))
  const first = new Map(gold.map((one) => [`${one.start},${one.end}`, one]))
  return [...first].flatMap(([span, gold]) => {
    const found = bySpan.get(span)
    return found === undefined ? [] : [{ gold, found }]
  })
}

/** Sayso keeps demonyms apart from places and locates nothing finer than a settlement. */
function isWanted({ start, end, lat }: GoldToponym, text: string): boolean {
  return lat !== null && !DEMONYMS.has(normalName(text.slice(start, end)))
}

function counted(right: number, wanted: number): Counts {
  return { right, found: wanted, wanted }
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
