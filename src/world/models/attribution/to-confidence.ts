import { z } from 'zod'
import type { Span } from '../../../article/index.ts'

/** A proposal as the network made it: its spans in the text, and what there is to say of how sure it is. */
export interface Proposal {
  /** The surest source, named or not: null where the network saw none. */
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  /** Words' first pieces between the cue and the content. */
  readonly distance: number
  readonly sure: {
    readonly cue: number
    readonly source: number
    readonly content: number
    readonly end: number
  }
}

/** Log odds of a word to belong to a cue, as counted where the model learnt; words that it hardly met have none. */
export type CueWords = ReadonlyMap<string, number>

const first = z.object({ bias: z.number(), cue: z.number(), source: z.number(), content: z.number() })
const all = first.extend({
  word: z.number(),
  holds: z.number(),
  within: z.number(),
  sourceless: z.number(),
  distance: z.number(),
  end: z.number(),
})

/** The weights of two logistic regressions, fitted on articles that nothing was trained on (Platt 1999). */
export const confidenceWeights = z.object({ first, all })
type Weights = z.infer<typeof confidenceWeights>
type Features = Readonly<Record<string, number>>

/** The odds of a word that the table does not hold. */
const UNKNOWN = -3
/** A cue farther off than so many characters is none of a proposal's neighbours. */
const NEAR = 1500

/**
 * How likely each proposal is right, 0 to 1, by one regression on what the network says of it and a second that knows
 * its words and its neighbours too: who tells what another tells is one statement and not two. `proposals` stand in the
 * order of their cues. The same rule as training/attribution/confidence.py.
 */
export function toConfidences(
  proposals: readonly Proposal[],
  text: string,
  words: CueWords,
  weights: Weights,
): readonly number[] {
  const features = proposals.map((one) => ownFeatures(one, text, words))
  const sure = features.map((each) => shareOf(each, weights.first))
  return proposals.map((one, at) => {
    const near = neighbours(proposals, at)
    const surest = (is: (other: Proposal) => boolean): number =>
      Math.max(0, ...near.filter((place) => is(proposals[place]!)).map((place) => sure[place]!))
    const holding = {
      holds: surest((other) => holds(one, other)),
      within: surest((other) => holds(other, one)),
    }
    return shareOf({ ...features[at], ...holding }, weights.all)
  })
}

function ownFeatures(one: Proposal, text: string, words: CueWords): Features {
  const cue = text.slice(...one.cue).match(/[A-Za-z’']+/g) ?? []
  return {
    cue: logOdds(one.sure.cue),
    source: logOdds(one.sure.source),
    content: logOdds(one.sure.content),
    word: Math.max(
      ...(cue.length === 0 ? [UNKNOWN] : cue.map((word) => words.get(word.toLowerCase()) ?? UNKNOWN)),
    ),
    sourceless: one.source === null ? 1 : 0,
    distance: Math.log1p(one.distance),
    end: logOdds(one.sure.end),
  }
}

/** The places of the proposals whose cues stand near. */
function neighbours(proposals: readonly Proposal[], at: number): readonly number[] {
  const isNear = (place: number): boolean =>
    place in proposals && Math.abs(proposals[place]!.cue[0] - proposals[at]!.cue[0]) <= NEAR
  const near: number[] = []
  for (let place = at - 1; isNear(place); place -= 1) near.push(place)
  for (let place = at + 1; isNear(place); place += 1) near.push(place)
  return near
}

function holds({ content }: Proposal, { cue }: Proposal): boolean {
  return content.some(([start, end]) => start <= cue[0] && cue[1] <= end)
}

function shareOf(features: Features, { bias, ...weights }: Readonly<Record<string, number>>): number {
  const odds = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name]!, bias!)
  return 1 / (1 + Math.exp(-odds))
}

function logOdds(share: number): number {
  const inside = Math.min(Math.max(share, 1e-4), 1 - 1e-4)
  return Math.log(inside / (1 - inside))
}
