import { toReading, type Span } from '../src/article/index.ts'
import type { Statement } from '../src/attribution/index.ts'
import { whoIs, type Speaker } from '../src/claim/people/index.ts'
import { corpusArticle } from './corpus-article.ts'
import { goldArticles, type GoldArticle, type GoldClaim } from './gold-article.ts'
import { shareLine, type Counts } from './interval.ts'
import { report } from './last-figures.ts'
import { nameOverlap } from './names.ts'

/**
 * Measures the people room alone: gold articles' own spans go in as statements, and a speaker is right when its name
 * shares half of its words with a gold name (`nameOverlap` >= .5, as for whole claims). Optional claims are listed
 * apart. `--details` prints each speaker that is wrong, and every gain and loss against the last figures by number.
 */
export async function run(args: string[], log: (line: string) => void): Promise<void> {
  const details = args.includes('--details')
  for (const path of args.filter((one) => !one.startsWith('--'))) {
    const judged = goldArticles(path).map((article) => judge(article, details ? log : () => {}))
    log(`${path}: ${judged.length} articles, gold spans`)
    const figures = FACETS.map(([name, takes]) => {
      const counts = judged.map(({ cases }) => countOf(cases.filter(({ claim }) => takes(claim))))
      const errors = judged.map(({ id, cases }) => ({ id, items: wrong(cases.filter(({ claim }) => takes(claim))) }))
      return { name, line: shareLine(name, counts), errors }
    }) // prettier-ignore
    report('people', path, figures, args, log)
  }
}

const FACETS: readonly (readonly [name: string, takes: (claim: GoldClaim) => boolean])[] = [
  ['speaker', (claim) => claim.optional !== true && claim.speaker_resolved !== null],
  ['sourceless left empty', (claim) => claim.speaker_resolved === null],
  ['optional claims', (claim) => claim.optional === true],
]

interface Case {
  readonly claim: GoldClaim
  readonly right: boolean
}

function countOf(cases: readonly Case[]): Counts {
  return { right: cases.length - wrong(cases).length, found: cases.length, wanted: cases.length }
}

function wrong(cases: readonly Case[]): readonly string[] {
  return cases.filter(({ right }) => !right).map(({ claim }) => `${claim.n}`)
}

function judge(
  article: GoldArticle,
  log: (line: string) => void,
): { readonly id: string; readonly cases: readonly Case[] } {
  const speakers = whoIs(goldStatements(article), toReading(corpusArticle(article)))
  const cases = article.claims.map((claim, index) => {
    const right = isRight(claim, speakers[index]!)
    if (!right)
      log(
        `  ${article.id}.${claim.n} "${claim.speaker}" is ${claim.speaker_resolved}, not ${told(speakers[index]!)}`,
      )
    return { claim, right }
  })
  return { id: article.id, cases }
}

function isRight({ speaker_resolved: gold, speaker_ok: others }: GoldClaim, { who }: Speaker): boolean {
  if (gold === null) return who === null
  return [gold, ...(others ?? [])].some((name) => nameOverlap(name, who?.name ?? null) >= 0.5)
}

function told({ who, candidates, role, affiliation }: Speaker): string {
  return who === null
    ? `nobody of [${candidates.join('; ')}]`
    : `${who.name} (${who.kind}; ${role}; ${affiliation})`
}

/** Gold claims as statements: content as annotated, source and cue where those words stand nearest to it. */
export function goldStatements({ text, claims }: GoldArticle): readonly Statement[] {
  return claims.map((claim) => {
    const implicit = claim.attribution !== 'explicit'
    return {
      source: implicit || claim.speaker === null ? [] : nearest(text, claim.speaker, claim.spans),
      cue: claim.cue === null ? [] : nearest(text, claim.cue, claim.spans),
      content: claim.spans,
      quote: claim.direct ? 'direct' : 'indirect',
      attribution: claim.attribution as Statement['attribution'],
      sense: 'say',
      via: null,
      nestedIn: outer(claim, claims),
      by: { engine: 'person', reader: 'gold', version: '1' },
      confidence: 1,
    }
  })
}

function nearest(text: string, words: string, content: readonly Span[]): readonly Span[] {
  const [start, end] = [content[0]![0], content.at(-1)![1]]
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (/\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[at + words.length] ?? ' ')) continue
    if (!content.some(([from, to]) => at >= from && at < to)) found.push([at, at + words.length])
  }
  const gap = ([from, to]: Span): number => Math.max(0, start - to, from - end)
  return found.toSorted((one, other) => gap(one) - gap(other)).slice(0, 1)
}

function outer(claim: GoldClaim, claims: readonly GoldClaim[]): number | null {
  if ((claim as { nested?: boolean }).nested !== true) return null
  const [start, end] = [claim.spans[0]![0], claim.spans.at(-1)![1]]
  const index = claims.findIndex(
    (other) => other !== claim && other.spans[0]![0] <= start && other.spans.at(-1)![1] >= end,
  )
  return index < 0 ? null : index
}
