import { beforeAll, describe, expect, test } from 'vitest'
import { toponymsIn, type PlacesByName, type Toponym } from '../../../src/claim/place/index.ts'
import { knownOf } from './gazetteer.ts'
import { readingOf } from './reading-of.ts'
import { NO_PLACES, PLACES } from './toponym-rows.ts'

let known: PlacesByName = () => []
beforeAll(async () => {
  known = await knownOf([...PLACES.map(([text]) => text), ...NO_PLACES, ...OTHERS])
}, 120_000)

const IN_DOUBT = 'A well was dug near San Antonio, the story began.'
const TWICE = 'The mayor of Springfield, Illinois, was out. Springfield was quiet.'
const OTHERS = [IN_DOUBT, TWICE, 'The Chicago Bulls lost.', 'Washington said so.', 'He lives in Hollywood.']

function shown({ surface, place }: Toponym): string {
  return place === null ? `${surface} ?` : `${surface} = ${place.name}, ${place.country}`
}

describe('places are found and resolved', () => {
  test.each(PLACES)('%s', (text, ...places) => {
    const found = toponymsIn(readingOf(text), known)
    expect(found.filter(({ use }) => use === 'place').map(shown)).toEqual(places)
    for (const { span, surface } of found) expect(text.slice(...span)).toBe(surface)
  })
})

describe('what is no place stays out', () => {
  test.each(NO_PLACES)('%s', (text) => {
    const found = toponymsIn(readingOf(text), known)
    expect(found.filter(({ use }) => use === 'place').map(shown)).toEqual([])
  })
})

describe('how a name is used', () => {
  const useOf = (text: string) => toponymsIn(readingOf(text), known).map(({ use }) => use)
  test('inside the name of a team', () => expect(useOf('The Chicago Bulls lost.')).toEqual(['in-name']))
  test('for those who govern', () => expect(useOf('Washington said so.')).toEqual(['government']))
})

test('the same name means the same place throughout', () => {
  const found = toponymsIn(readingOf(TWICE), known).filter(({ surface }) => surface === 'Springfield')
  expect(new Set(found.map(({ place }) => place?.region))).toEqual(new Set(['IL']))
})

test('in doubt nobody is named, and the candidates are', () => {
  const [toponym] = toponymsIn(readingOf(IN_DOUBT), (name) => known(name).slice(0, 8).map(evenOut))
  expect(toponym).toMatchObject({ surface: 'San Antonio', place: null, rule: 'in-doubt' })
  expect(toponym?.candidates.length).toBeGreaterThan(1)
})

test('a part of a town leads to the town: nothing finer', () => {
  const [hollywood] = toponymsIn(readingOf('He lives in Hollywood.'), known)
  expect(hollywood?.place?.precision ?? hollywood?.candidates[0]?.precision).toBe('settlement')
})

function evenOut<T extends { readonly population: number }>(place: T): T {
  return { ...place, population: 1000 }
}
