import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/attribution/index.ts'
import { toponymsIn, whereIs, type PlacesByName } from '../../../src/claim/place/index.ts'
import { knownOf } from './gazetteer.ts'
import { readingOf } from './reading-of.ts'
import { NOWHERE, SOMEWHERE } from './where-rows.ts'

let known: PlacesByName = () => []
beforeAll(async () => {
  known = await knownOf([...SOMEWHERE, ...NOWHERE].map(([text]) => text))
}, 120_000)

function placesOf(text: string, content: string): readonly string[] {
  const reading = readingOf(text)
  const start = text.indexOf(content)
  const statement: Statement = {
    source: [],
    cue: [],
    content: [[start, start + content.length]],
    quote: 'indirect',
    attribution: 'explicit',
    sense: 'say',
    via: null,
    nestedIn: null,
    by: { engine: 'rules', reader: 'test', version: '0' },
    confidence: 1,
  }
  const [where = []] = whereIs([statement], toponymsIn(reading, known), reading)
  return where.map(({ place }) => place?.name ?? '?')
}

describe('what a statement is about', () => {
  test.each(SOMEWHERE)('%s', (text, content, ...places) => expect(placesOf(text, content)).toEqual(places))
})

describe('not where somebody stood, sat, spoke or governs', () => {
  test.each(NOWHERE)('%s', (text, content) => expect(placesOf(text, content)).toEqual([]))
})
