import { beforeAll, describe, expect, test } from 'vitest'
import type { PlacesByName } from '../../../src/claim/place/index.ts'
import { aboutIn } from './about-in.ts'
import { knownOf } from './gazetteer.ts'
import { NOWHERE, SOMEWHERE } from './where-rows.ts'

let known: PlacesByName = () => []
beforeAll(async () => {
  known = await knownOf([...SOMEWHERE, ...NOWHERE].map(([text]) => text))
}, 120_000)

function placesOf(text: string, content: string): readonly string[] {
  return aboutIn(text, content, known).map(({ place }) => place?.name ?? '?')
}

describe('what a statement is about', () => {
  test.each(SOMEWHERE)('%s', (text, content, ...places) => expect(placesOf(text, content)).toEqual(places))
})

describe('not where somebody stood, sat, spoke or governs', () => {
  test.each(NOWHERE)('%s', (text, content) => expect(placesOf(text, content)).toEqual([]))
})
