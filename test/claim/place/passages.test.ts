import { beforeAll, describe, expect, test } from 'vitest'
import { attribute } from '../../../src/attribution/index.ts'
import { toponymsIn, type PlacesByName, type Toponym } from '../../../src/claim/place/index.ts'
import { aboutIn } from './about-in.ts'
import { ABOUT, NAMED, NOT_ABOUT, UNNAMED } from './first-contact.ts'
import { FRESH_PASSAGES, STILL_WRONG, type FreshPassage } from './fresh-passages.ts'
import { knownOf } from './gazetteer.ts'
import { LAST_PASSAGES, MORE_PASSAGES } from './more-news-passages.ts'
import { PASSAGES, type Passage } from './news-passages.ts'
import { SECOND_PASSAGES, SECOND_STILL_WRONG } from './second-passages.ts'
import { readingOf } from './reading-of.ts'

const SHORT: readonly Passage[] = [
  ...NAMED.map(([text, ...named]) => [text, named] as const),
  ...UNNAMED.map((text) => [text, []] as const),
]
const FRESH = [...FRESH_PASSAGES, ...SECOND_PASSAGES]
const WRONG = [...STILL_WRONG, ...SECOND_STILL_WRONG]
const FROM_ONE = [...ABOUT, ...NOT_ABOUT]

let known: PlacesByName = () => []
beforeAll(async () => {
  known = await knownOf(
    [SHORT, PASSAGES, MORE_PASSAGES, LAST_PASSAGES, FROM_ONE, FRESH, WRONG].flatMap((rows) =>
      rows.map(([text]) => text),
    ),
  )
}, 120_000)

function namedIn(text: string): readonly string[] {
  const shown = ({ surface, place }: Toponym): string =>
    place === null ? `${surface} ?` : `${surface} = ${place.name}, ${place.country}`
  return toponymsIn(readingOf(text), known).filter(({ use }) => use === 'place').map(shown) // prettier-ignore
}

/** The places of a statement with this content; who says it is read as in any article. */
function aboutOf(text: string, content: string): readonly Toponym[] {
  const { statements } = attribute(readingOf(text))
  return aboutIn(text, content, known, (start, end) => {
    const said = statements.find((one) => one.content.some(([from, to]) => from < end && to > start))
    return said?.source ?? []
  })
}

describe('the places that a text names', () => {
  for (const [text, named, ...abouts] of [...SHORT, ...PASSAGES, ...MORE_PASSAGES, ...LAST_PASSAGES])
    test(text, () => {
      expect(namedIn(text)).toEqual(named)
      for (const [content = '', ...places] of abouts)
        expect(aboutOf(text, content).map(({ surface }) => surface)).toEqual(places)
    })
})

const byCountry = (text: string): readonly string[] =>
  toponymsIn(readingOf(text), known)
    .filter(({ use }) => use === 'place')
    .map(({ surface, place }) => `${surface} ${place?.country ?? '?'}`)

describe('fresh passages', () => {
  test.each<FreshPassage>(FRESH)('%s', (text, ...places) => {
    expect(byCountry(text)).toEqual(places)
  })

  test.fails.each<FreshPassage>(WRONG)('%s', (text, ...places) => {
    expect(byCountry(text)).toEqual(places)
  })
})

describe('what a statement is about', () => {
  for (const [text, content, ...places] of FROM_ONE)
    test(`${text} ${content}`, () =>
      expect(aboutOf(text, content).map(({ place }) => place?.name)).toEqual(places))
})
