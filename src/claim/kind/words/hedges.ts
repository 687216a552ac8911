import type { Certainty } from '../commitment.ts'

/**
 * A word of estimative probability as an interval in per cent, with its source: `icd` is the US Intelligence Community
 * Directive 203 (2015), section D.6.e(2)(a); `kent` is Sherman Kent, "Words of Estimative Probability" (1964), 93 give or
 * take 6 and so on. A word in neither has no interval: Sayso never makes up a number that the speaker did not give.
 */
export interface Hedge {
  readonly certainty: Certainty
  readonly percent: readonly [low: number, high: number] | null
  readonly source: 'icd' | 'kent' | null
}

const hedge = (certainty: Certainty, source: Hedge['source'] = null, low = 0, high = 100): Hedge => ({
  certainty,
  source,
  percent: source === null ? null : [low, high],
})

const rows = (list: string, value: Hedge): readonly (readonly [string, Hedge])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word.replaceAll('_', ' '), value] as const)

/** Hedges by their words; those of several words are found by the longest match. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ...rows('almost_no_chance remote', hedge('doubtful', 'icd', 1, 5)),
  ...rows('very_unlikely highly_improbable', hedge('doubtful', 'icd', 5, 20)),
  ...rows('unlikely improbable', hedge('doubtful', 'icd', 20, 45)),
  ...rows('roughly_even_chance roughly_even_odds', hedge('possible', 'icd', 45, 55)),
  ...rows('likely probable probably', hedge('probable', 'icd', 55, 80)),
  ...rows('very_likely highly_likely highly_probable', hedge('probable', 'icd', 80, 95)),
  ...rows('almost_certain almost_certainly nearly_certain', hedge('probable', 'icd', 95, 99)),
  ...rows('chances_about_even', hedge('possible', 'kent', 40, 60)),
  ...rows('probably_not', hedge('doubtful', 'kent', 20, 40)),
  ...rows('almost_certainly_not', hedge('doubtful', 'kent', 2, 12)),
  ...rows(
    `expected expect expects anticipate anticipates estimated believed thought presumably presumed assumed projected planned scheduled apparently seemingly reportedly estimates
    estimate suggests suggest suggested indicates appears appear seems seem seemed appeared forecast in_all_likelihood roughly preliminary i_think we_think i_believe we_believe not_believe not_think`,
    hedge('probable'),
  ),
  ...rows(
    `may might could perhaps possibly possible maybe potentially conceivably risk risks suspected danger
    not_be_ruled_out not_ruled_out not_excluded not_be_excluded`,
    hedge('possible'),
  ),
  ...rows(
    `unconfirmed doubtful dubious questionable unclear uncertain unverified alleged_to_have supposedly purportedly
    little_chance slim_chance little_hope little_prospect no_guarantee`,
    hedge('doubtful'),
  ),
])
