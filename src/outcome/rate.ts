import { fail, isUsableName, ok, type Result } from '../article/index.ts'
import type { Claim } from '../claim/index.ts'
import { BANDS, type BandName, type RatedPayload, type Stated } from '../ledger/index.ts'
import { isAwaited } from './confirm.ts'
import { isSamePerson } from './named.ts'

/** How likely a person takes a claim's words to say that it is, without having seen what others took them for. */
export interface Rating {
  readonly by: string
  readonly band: BandName
}

/** What is known of a claim when it is rated. */
export interface Rated {
  readonly ratings: readonly Rating[]
  readonly stated: Stated | null
  /** True once anybody has judged it, even where the verdict was taken back: from then on the outcome has been seen. */
  readonly judged: boolean
}

/** As many people rate a claim, blind to each other; two, so that one can see how far they are apart. */
export const RATERS = 2

/**
 * Accepts a person's rating of a prediction or promise, or says why it would not be a blind one. A rating is never
 * changed, and nobody is shown one before both are in.
 */
export function rate(claim: Claim, rated: Rated, { by, band }: Rating): Result<RatedPayload> {
  if (!isAwaited(claim))
    return fail('not-judgeable', `A ${claim.kind} does not fall due.`, 'Rate a prediction or a promise.')
  if (!isUsableName(by)) return fail('nobody', 'A rating needs a named person.', 'Say whose it is.')
  if (!BANDS.some(({ name }) => name === band))
    return fail(
      'bad-band',
      `"${band}" is no band of ICD 203.`,
      `One of: ${BANDS.map(({ name }) => name).join(', ')}.`,
    )
  return isBlind(rated, by) ?? ok({ claimId: claim.id, by: by.trim(), band })
}

function isBlind({ ratings, stated, judged }: Rated, by: string): Result<never> | null {
  if (stated !== null)
    return fail('stated-already', 'The speaker gave a probability, and it counts.', 'Rate what has none.')
  if (judged)
    return fail(
      'judged-already',
      'This claim was judged: a rating would know the outcome.',
      'Rate before judging.',
    )
  if (ratings.some((rating) => isSamePerson(rating.by, by)))
    return fail('rated-already', `${by.trim()} has rated this claim.`, 'A second rating is another person’s.')
  return ratings.length < RATERS
    ? null
    : fail('rated-already', 'Two people have rated this claim, and both ratings show.', 'No third is needed.')
}
