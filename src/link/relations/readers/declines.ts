import { reason, sharedWords, type Found, type Pair } from '../pair.ts'

/** How much of a refusal to speak must be about the claim, and how near it stands where it names nothing. */
const [ABOUT, NEXT] = [0.4, 1]

/** A refusal to comment on what another claims. Two refusals have nothing to do with each other here. */
export function declines(pair: Pair): Found | null {
  const [silentA, silentB] = [isSilent(pair, 'a'), isSilent(pair, 'b')]
  if (silentA === silentB || pair.sameSpeaker) return null
  const silent = silentA ? pair.a : pair.b
  const next = pair.apart !== null && pair.apart <= NEXT && silent.terms.size <= 2
  if (!next && pair.overlap.ofShorter < ABOUT) return null
  if (!next && pair.overlap.shared.length < 2) return null
  const ground = next
    ? reason(pair, 'the refusal stands next to it and names no other matter', [], [])
    : sharedWords(pair)
  return { relation: 'declines', turned: silentB, reasons: [ground] }
}

function isSilent(pair: Pair, side: 'a' | 'b'): boolean {
  return pair[side].told.claim.kind === 'no-comment'
}
