import type { Facets } from '../facets.ts'
import { contrastOf } from '../slots.ts'
import { reason, sharedWords, type Found, type Pair } from '../pair.ts'

/** Words that make somebody answer for something. */
const BLAME =
  /\b(?:blam\w+|responsible|fault|guilty|caus\w+|provok\w+|because of|due to|result of|behind|unleash\w+|trigger\w+|started|fired|carried out)\b/i

/** Two who blame different culprits for the same thing: both name somebody, and not the same one. */
export function blamed(pair: Pair): Found | null {
  const { a, b, overlap } = pair
  if (pair.sameSpeaker || overlap.shared.length < 1 || a.negated || b.negated) return null
  const [inA, inB] = [blameIn(a), blameIn(b)]
  if (inA === null || inB === null || !sharesEffect(pair)) return null
  if (!byAnother(a, b) && !(hasOtherNames(a, b) && hasOtherNames(b, a))) return null
  return {
    relation: 'contradicts',
    reasons: [
      reason(pair, 'they blame different culprits for the same thing', [inA], [inB]),
      sharedWords(pair),
    ],
  }
}

function blameIn({ told }: Facets): readonly [number, number] | null {
  const match = BLAME.exec(told.claim.content.text)
  return match === null ? null : [match.index, match.index + match[0].length]
}

/** "Started by lightning", "started by arsonists". */
function byAnother(a: Facets, b: Facets): boolean {
  return contrastOf(a, b)?.[0].before === 'by'
}

function hasOtherNames(one: Facets, other: Facets): boolean {
  return [...one.terms.values()].some((term) => term.named && !other.terms.has(term.stem))
}

/** Something that is not a name must be shared: the thing that somebody is blamed for. */
function sharesEffect({ a, overlap }: Pair): boolean {
  return overlap.shared.some((stem) => a.terms.get(stem)?.named === false) && overlap.ofShorter >= 0.2
}
