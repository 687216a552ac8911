import { readFileSync } from 'node:fs'
import { toReading, type Article, type Span } from '../src/article/index.ts'
import { timexesIn } from '../src/claim/time/index.ts'
import { line, type Counts } from './interval.ts'
import { report } from './last-figures.ts'

/** A temporal expression as annotated: a half-open span, its TIMEX3 type and value; nested ones are not scored. */
interface GoldTimex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string | null
  readonly nested?: boolean
}

/** A line of the corpora: a text, its date of creation, and its expressions. */
interface Document {
  readonly id: string
  readonly dct: string | null
  readonly text: string
  readonly timexes: readonly GoldTimex[]
}

type Measure = 'strict span' | 'relaxed span' | 'type' | 'value'
const MEASURES: readonly Measure[] = ['strict span', 'relaxed span', 'type', 'value']

/**
 * Scores temporal expressions as TempEval-3 task A does: expressions are paired one to one by overlap, the longest
 * first; type and value F1 count the pairs whose attribute is the same. Every file is a corpus of JSON lines.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  for (const file of args.filter((one) => !one.startsWith('--'))) {
    const documents = readFileSync(file, 'utf8')
      .split('\n')
      .filter((json) => json !== '')
      .map((json) => JSON.parse(json) as Document)
    const scored = documents.map(score)
    log(`${file}: ${documents.length} documents`)
    const figures = MEASURES.map((measure) => ({
      name: measure,
      line: line(measure, scored.map((one) => one[measure].counts)),
      errors: scored.map((one, index) => ({ id: documents[index]!.id, items: one[measure].errors })),
    })) // prettier-ignore
    report('time', file, figures, args, log)
  }
}

interface Score {
  readonly counts: Counts
  /** The offset of every expression that was missed or misread; `+` and the offset of what was found for nothing. */
  readonly errors: readonly string[]
}

/** The counts of one document, by measure. */
export function score(document: Document): Readonly<Record<Measure, Score>> {
  const wanted = document.timexes.filter((timex) => timex.nested !== true)
  const found = timexesIn(toReading(articleOf(document)))
  const pairs = pair(wanted, found)
  const paired = new Set(pairs.map(([, other]) => other))
  const idle = found.filter((other) => !paired.has(other)).map(({ span }) => `+${span[0]}`)
  const by = (isRight: (one: GoldTimex, other: Found) => boolean): Score => {
    const right = new Set(pairs.filter(([one, other]) => isRight(one, other)).map(([one]) => one))
    const missed = wanted.filter((one) => !right.has(one)).map(({ start }) => `${start}`)
    return {
      counts: { right: right.size, found: found.length, wanted: wanted.length },
      errors: [...missed, ...idle],
    }
  }
  return {
    'strict span': by((one, { span }) => one.start === span[0] && one.end === span[1]),
    'relaxed span': by(() => true),
    type: by((one, other) => one.type === other.type),
    value: by((one, other) => (one.value ?? '').trim() === other.value.trim()),
  }
}

type Found = ReturnType<typeof timexesIn>[number]

/** Pairs by overlap, greedily, the longest overlap first, each expression once. */
function pair(
  wanted: readonly GoldTimex[],
  found: readonly Found[],
): readonly (readonly [GoldTimex, Found])[] {
  const overlaps = wanted.flatMap((one, x) =>
    found.flatMap((other, y) => {
      const size = overlap([one.start, one.end], other.span)
      return size > 0 ? [{ size, x, y }] : []
    }),
  )
  const usedX = new Set<number>()
  const usedY = new Set<number>()
  const order = overlaps.toSorted((one, other) => other.size - one.size || other.x - one.x || other.y - one.y)
  return order.flatMap(({ x, y }) => {
    if (usedX.has(x) || usedY.has(y)) return []
    usedX.add(x)
    usedY.add(y)
    return [[wanted[x]!, found[y]!] as const]
  })
}

function overlap(one: Span, other: Span): number {
  return Math.min(one[1], other[1]) - Math.max(one[0], other[0])
}

function articleOf({ id, dct, text }: Document): Article {
  const day = dct?.slice(0, 10) ?? null
  const ends = {
    from: day,
    to: day,
    granularity: 'day',
    fromSaid: true,
    toSaid: true,
    rule: 'given',
  } as const
  return {
    id, givenId: id, url: null, canonicalUrl: null, outlet: null, byline: null, title: null,
    published: day === null ? null : { ...ends, readFrom: 'given' },
    captured: null, language: null, text, textSha256: '', incomplete: null,
  } // prettier-ignore
}
