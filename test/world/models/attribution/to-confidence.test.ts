import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toConfidences, type Proposal } from '../../../../src/world/models/attribution/to-confidence.ts'

const first = { bias: 0, cue: 1, source: 0, content: 0 }
const none = { ...first, cue: 0, word: 0, holds: 0, within: 0, sourceless: 0, distance: 0, end: 0 }
const text = 'Berg said Dahl warned that it would rain.'
const words = new Map([
  ['said', 2],
  ['warned', 1],
])
const outer: Proposal = {
  source: [0, 4],
  cue: [5, 9],
  content: [[10, 40]],
  distance: 1,
  sure: { cue: 0.9, source: 0.8, content: 0.7, end: 0.6 },
}
const inner: Proposal = { ...outer, source: null, cue: [15, 21], content: [[22, 40]] }

const confidences = (all: Partial<typeof none>, proposals = [outer, inner]) =>
  toConfidences(proposals, text, words, { first, all: { ...none, ...all } }).map(
    (sure) => Math.round(sure * 1000) / 1000,
  )

describe('a confidence', () => {
  test.each([
    ['nothing speaks for or against it', {}, [0.5, 0.5]],
    ['the odds of the network', { cue: 1 }, [0.9, 0.9]],
    ['the odds of its words', { word: 1 }, [0.881, 0.731]],
    ['what it tells holds a cue that is sure', { holds: 1 }, [0.711, 0.5]],
    ['it is told in another', { within: 1 }, [0.5, 0.711]],
    ['nobody says it', { sourceless: 1 }, [0.5, 0.731]],
    ['the content stands off', { distance: 1 }, [0.667, 0.667]],
  ])('knows %s', (_, weights, expected) => expect(confidences(weights)).toEqual(expected))

  test('takes a word that it does not know for rare among cues', () => {
    expect(confidences({ word: 1 }, [{ ...outer, cue: [10, 14] }])).toEqual([0.047])
    expect(confidences({ word: 1 }, [{ ...outer, cue: [40, 41] }])).toEqual([0.047])
  })

  test('has no neighbours far away', () => {
    const far: Proposal = { ...outer, cue: [5000, 5004], content: [[0, 5000]] }
    expect(confidences({ within: 1, holds: 1 }, [outer, far])).toEqual([0.5, 0.5])
  })

  test('lies between 0 and 1, one for each proposal', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const sure = fc.record({ cue: share, source: share, content: share, end: share })
    fc.assert(
      fc.property(fc.array(sure), fc.integer({ min: -5, max: 5 }), (every, weight) => {
        const proposals = every.map((each) => ({ ...outer, sure: each }))
        const found = confidences({ cue: weight, holds: weight, end: weight }, proposals)
        expect(found).toHaveLength(every.length)
        for (const value of found) expect(value >= 0 && value <= 1).toBe(true)
      }),
    )
  })
})
