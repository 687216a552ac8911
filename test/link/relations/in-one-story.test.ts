import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../../src/article/index.ts'
import { NOTHING_KNOWN } from '../../../src/claim/index.ts'
import { read } from '../../../src/journey.ts'
import { facetsOf, relateFacets, relateHere, type Facets, type Relation } from '../../../src/link/index.ts'

import { day as dayOf } from '../../world/storage/sample.ts'

/** What is said in a text of an article, with the names of the whole article beside it. */
function told(text: string, day: string, id: string, names: readonly string[] | null): readonly Facets[] {
  const published = { ...dayOf(day), readFrom: 'given' } as const
  const article = makeArticle({ bytes: Buffer.from(text), text, published })
  if (!article.ok) throw new Error(article.problem.message)
  return read(article.value, NOTHING_KNOWN).claims.map((claim) =>
    facetsOf({ id: claim.id, claim, articleId: id, day, outlet: null, names }),
  )
}

const FERRY = ['ponta', 'vellos', 'estrel']
const TUNNEL = ['eskdal', 'heide', 'wirt']
const ELSEWHERE = ['norrvi', 'osk']
const [MONDAY, WEDNESDAY] = ['2026-03-09', '2026-03-11']
const SAID = 'Captain Idris Velloso said '

/** Wanted, how near the model finds them, the later text with its article's names, the earlier one with its own. */
type Row = readonly [Relation | 'none', number, string, readonly string[], string, readonly string[]]

const ROWS: readonly Row[] = [
  ['updates', 0.5, `${SAID}divers had found seven more bodies, which made 21 dead.`, FERRY, `${SAID}fourteen bodies had been recovered.`, FERRY],
  ['none', 0.5, `${SAID}divers had found 21 boats.`, FERRY, `${SAID}fourteen bodies had been recovered.`, FERRY],
  ['none', 0.77, 'Harbour master Lena Osk said three bodies had been recovered.', ELSEWHERE, `${SAID}fourteen bodies had been recovered.`, FERRY],
  ['updates', 0.6, 'Minister Marta Heide said the tunnel would open to traffic in December.', TUNNEL, 'Minister Marta Heide said the first cars would drive through the tunnel in June.', TUNNEL],
  ['none', 0.2, 'Minister Marta Heide said the fair would end in December.', TUNNEL, 'Minister Marta Heide said the first cars would drive through the tunnel in June.', TUNNEL],
  ['none', 0.6, 'Minister Marta Heide said the Rosdal bridge would open in December.', TUNNEL, 'Minister Marta Heide said the tunnel would open in June.', TUNNEL],
  ['denies', 0.6, 'The owner denied that the ship had been overloaded.', FERRY, `${SAID}there were too many passengers on board.`, FERRY],
  ['none', 0.4, 'The owner denied that the ship had been overloaded.', FERRY, `${SAID}fourteen bodies had been recovered.`, FERRY],
  ['same', 0.6, `${SAID}far more people were on board than the licence allows.`, FERRY, `${SAID}the vessel carried more passengers than it was licensed for.`, FERRY],
] // prettier-ignore

describe('what the names of their articles tell of two claims', () => {
  test.each(ROWS)('%s at %d: "%s" %j after "%s" %j', (wanted, closeness, later, names, earlier, others) => {
    const day = wanted === 'same' ? MONDAY : WEDNESDAY
    const [[a], [b]] = [told(later, day, 'later', names), told(earlier, MONDAY, 'earlier', others)]
    const link = relateFacets(a!, b!, { closeness })
    expect(link?.relation ?? 'none', link?.why).toBe(wanted)
  })
})

describe('in one article', () => {
  const claims = told(
    `${SAID}the vessel was carrying far more people than allowed. He said divers would search through the night. ` +
      'The owner, Crescent Lines, denied that the ship had been overloaded.',
    MONDAY,
    'one',
    FERRY,
  )
  const near =
    (pairs: Readonly<Record<string, number>>) =>
    (one: number, other: number): number =>
      pairs[`${Math.min(one, other)},${Math.max(one, other)}`] ?? 0.1

  test('a denial answers what is nearest to it in meaning, and not what stands next to it', () => {
    const links = relateHere(claims, near({ '0,2': 0.45, '1,2': 0.35 }))
    expect(links.map(({ relation, a, b }) => [relation, a, b])).toEqual([
      ['denies', claims[2]!.told.id, claims[0]!.told.id],
    ])
  })

  test('nothing is near enough, and nothing is answered', () => {
    expect(relateHere(claims, near({ '0,2': 0.25 }))).toEqual([])
    expect(relateHere(claims, () => null)).toEqual([])
  })
})
