import type { Claim } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'
import type { Engine } from '../src/world/models/index.ts'
import { corpusArticle } from './corpus-article.ts'
import { engineOf } from './engine.ts'
import { facetsOf, type Facet, type Match } from './gold-facets.ts'
import { goldArticles, type GoldArticle } from './gold-article.ts'
import { line, shareLine, type Counts } from './interval.ts'
import { knownFor } from './known.ts'
import { covered, dice, pairGreedily, tokensOf } from './tokens.ts'

/** What one article yields: counts at two strictnesses, tokens, and every facet of the matched claims. */
export interface Scored {
  readonly id: string
  readonly lenient: Counts
  readonly tight: Counts
  readonly tokens: Counts
  readonly facets: ReadonlyMap<Facet, Counts>
  /** What is right, in words: `3 found`, `3 kind accuracy`. */
  readonly right: readonly string[]
  readonly missed: readonly number[]
  readonly spurious: readonly string[]
}

/**
 * Scores whole claims on gold articles: claims are paired one to one by Dice over content tokens (>= .5; tight: >= .8),
 * optional ones neither required nor punished; facets are judged on the matched claims.
 */
export async function run(paths: string[], log: (line: string) => void): Promise<void> {
  const details = paths.includes('--details')
  const { engine, rest } = await engineOf(paths.filter((one) => one !== '--details'))
  for (const path of rest) {
    const scored = await scoreArticles(path, engine)
    log(`${path}: ${scored.length} articles, engine ${engine.name}`)
    report(scored, log)
    if (details)
      for (const one of scored)
        log(
          `  ${one.id}: missed [${one.missed.join(', ')}]\n${one.spurious.map((words) => `      + ${words}`).join('\n')}`,
        )
  }
}

/** Reads and scores the gold articles of a folder. */
export async function scoreArticles(path: string, engine: Engine): Promise<readonly Scored[]> {
  const articles = goldArticles(path)
  const known = await knownFor(articles.map((article) => article.text))
  const scored: Scored[] = []
  for (const article of articles) {
    const plain = corpusArticle(article)
    scored.push(score(article, read(plain, known, (await engine.hints(plain)).hints).claims))
  }
  return scored
}

function report(scored: readonly Scored[], log: (line: string) => void): void {
  log(
    `  ${line(
      'claims, Dice >= .5',
      scored.map((one) => one.lenient),
    )}`,
  )
  log(
    `  ${line(
      'claims, Dice >= .8',
      scored.map((one) => one.tight),
    )}`,
  )
  log(
    `  ${line(
      'attributed tokens',
      scored.map((one) => one.tokens),
    )}`,
  )
  const facets = [...new Set(scored.flatMap((one) => [...one.facets.keys()]))].toSorted()
  for (const facet of facets)
    log(
      `  ${shareLine(
        facet,
        scored.map((one) => one.facets.get(facet) ?? { right: 0, found: 0, wanted: 0 }),
      )}`,
    )
}

function score(article: GoldArticle, claims: readonly Claim[]): Scored {
  const tokens = tokensOf(article.text, /[\p{L}\p{N}]+/gu)
  const wanted = article.claims.map((claim) => covered(tokens, claim.spans))
  const found = claims.map((claim) => covered(tokens, claim.content.spans))
  const pairs = pairClaims(article, wanted, found)
  const required = article.claims.flatMap((claim, index) => (claim.optional === true ? [] : [index]))
  const onOptional = [...pairs.keys()].filter((index) => article.claims[index]!.optional === true).length
  const matched = required.flatMap((index) => {
    const pair = pairs.get(index)
    return pair === undefined
      ? []
      : [{ claim: claims[pair.column]!, gold: article.claims[index]!, score: pair.score }]
  })
  const counts = (right: number): Counts => ({
    right,
    found: claims.length - onOptional,
    wanted: required.length,
  })
  const columns = new Set([...pairs.values()].map((pair) => pair.column))
  return {
    id: article.id,
    lenient: counts(matched.length),
    tight: counts(matched.filter((one) => one.score >= 0.8).length),
    tokens: tokenCounts(article, wanted, found),
    facets: facetsOf(article, claims, matched),
    right: matched.flatMap((one) => [`${one.gold.n} found`, ...rightFacets(article, claims, one)]),
    missed: required.filter((index) => !pairs.has(index)).map((index) => article.claims[index]!.n),
    spurious: claims.flatMap((claim, index) =>
      columns.has(index) ? [] : [`${claim.by.reader}: ${claim.content.text.slice(0, 100)}`],
    ),
  }
}

function pairClaims(
  article: GoldArticle,
  wanted: readonly ReadonlySet<number>[],
  found: readonly ReadonlySet<number>[],
) {
  const scores = wanted.flatMap((one, row) =>
    found.flatMap((other, column) => {
      const score = dice(one, other)
      return score < 0.5 ? [] : [{ row, column, score, tie: article.claims[row]!.optional === true ? 1 : 0 }]
    }),
  )
  return pairGreedily(scores)
}

/** Tokens of attributed content, whatever the cutting into claims; tokens of optional claims are not punished. */
function tokenCounts(
  article: GoldArticle,
  wanted: readonly ReadonlySet<number>[],
  found: readonly ReadonlySet<number>[],
): Counts {
  const need = new Set(
    wanted.flatMap((one, index) => (article.claims[index]!.optional === true ? [] : [...one])),
  )
  const may = new Set(
    wanted.flatMap((one, index) => (article.claims[index]!.optional === true ? [...one] : [])),
  )
  const got = new Set(found.flatMap((one) => [...one]))
  const right = [...need].filter((token) => got.has(token)).length
  return {
    right,
    found: [...got].filter((token) => need.has(token) || !may.has(token)).length,
    wanted: need.size,
  }
}

function rightFacets(article: GoldArticle, claims: readonly Claim[], match: Match): readonly string[] {
  const alone = facetsOf({ ...article, own_voice: [] }, claims, [match])
  return [...alone].flatMap(([facet, { right, wanted }]) =>
    right === wanted ? [`${match.gold.n} ${facet}`] : [],
  )
}
