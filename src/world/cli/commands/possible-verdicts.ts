import { isUnjudged, verdictsFrom } from '../../../outcome/index.ts'
import { statusOn } from '../../../ledger/index.ts'
import type { ReviewHistory } from '../../storage/index.ts'
import type { Choice } from './ask.ts'
import { GIVEN_VERDICTS, type GivenVerdict } from './judge-options.ts'

const MEANINGS: Readonly<Record<GivenVerdict, string>> = {
  'happened-in-time': 'it came true inside its window',
  'happened-late': 'it came true after its window',
  'did-not-happen': 'it did not come true',
  'cannot-be-determined': 'looked into, and nobody can say',
  void: 'it came to nothing without having failed',
  withdrawn: 'the speaker took it back inside its window',
}

/** The verdicts that a claim can be given today, each with what it means. */
export function possibleVerdicts({ fixedDue, claim }: ReviewHistory): readonly Choice<GivenVerdict>[] {
  const status = statusOn(new Date().toISOString().slice(0, 10), fixedDue?.to ?? null, null)
  const possible = verdictsFrom(isUnjudged(status) ? status : 'no-due-date', claim.claim.negated)
  return GIVEN_VERDICTS.filter((verdict) => possible.includes(verdict)).map((verdict) => [
    verdict,
    MEANINGS[verdict],
  ])
}
