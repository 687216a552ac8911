import { nameKey } from '../../../ledger/index.ts'
import { namesNoMatter, type Facets } from '../facets.ts'
import { reason, sharedWords, type Found, type Pair, type Reason } from '../pair.ts'

/** How much of a refusal to speak must be about the claim, and how near it stands where it names nothing. */
const [ABOUT, NEXT] = [0.4, 1]

/** A refusal to comment on what another claims. Two refusals have nothing to do with each other here. */
export function declines(pair: Pair): Found | null {
  const [silentA, silentB] = [isSilent(pair, 'a'), isSilent(pair, 'b')]
  if (silentA === silentB || pair.sameSpeaker) return null
  const silent = silentA ? pair.a : pair.b
  const ground = groundOf(pair, silent, silentA ? pair.b : pair.a)
  return ground === null ? null : { relation: 'declines', turned: silentB, reasons: [ground] }
}

function groundOf(pair: Pair, silent: Facets, other: Facets): Reason | null {
  if (pair.apart !== null && pair.apart <= NEXT && namesNoMatter(silent))
    return reason(pair, 'the refusal stands next to it and names no other matter', [], [])
  if (pair.overlap.ofShorter >= ABOUT && pair.overlap.shared.length >= 2) return sharedWords(pair)
  const speaker = speakerIn(silent, other)
  return pair.sameArticle && speaker !== null
    ? reason(pair, `it is asked about the ${speaker}`, [], [])
    : null
}

/** "The general's timetable": the word by which a refusal names who said the other. */
function speakerIn({ told }: Facets, other: Facets): string | null {
  const { who, role, source } = other.told.claim
  const names = new Set(nameKey([who?.name, role, source?.text].join(' ')).split(' '))
  const owners = [...told.claim.content.text.matchAll(/(?<![\p{L}-])([\p{L}-]+)[’']s?\b/gu)].map(
    ([, owner]) => owner ?? '',
  )
  return owners.find((owner) => names.has(nameKey(owner))) ?? null
}

function isSilent(pair: Pair, side: 'a' | 'b'): boolean {
  return pair[side].told.claim.kind === 'no-comment'
}
