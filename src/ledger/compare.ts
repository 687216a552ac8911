import type { Claim } from '../claim/index.ts'
import { nameKey, wordsOf } from './name-key.ts'

/** Which statements of one version stand in the next, by claim id. */
export interface Changes {
  readonly appeared: readonly string[]
  readonly absent: readonly string[]
  readonly carried: readonly (readonly [before: string, after: string])[]
}

/**
 * Matches the statements of two versions of a page by the words of their content and by their speaker, never by where
 * they stand. Words must be the same ones in the same order: "two days" made "three days" is one statement absent and
 * another that appeared. A speaker that one version does not resolve is doubt, not change. Linear in the statements.
 */
export function compareVersions(before: readonly Claim[], after: readonly Claim[]): Changes {
  const first = match(before, after, (claim) => [speakerOf(claim), contentOf(claim)].join('\n'))
  const loose = match(
    first.before,
    first.after,
    contentOf,
    (one, other) => one.who === null || other.who === null,
  )
  return {
    appeared: loose.after.map((claim) => claim.id),
    absent: loose.before.map((claim) => claim.id),
    carried: [...first.pairs, ...loose.pairs],
  }
}

interface Matched {
  readonly before: readonly Claim[]
  readonly after: readonly Claim[]
  readonly pairs: readonly (readonly [string, string])[]
}

function match(
  before: readonly Claim[],
  after: readonly Claim[],
  keyOf: (claim: Claim) => string,
  may: (one: Claim, other: Claim) => boolean = () => true,
): Matched {
  const waiting = queues(before, keyOf)
  const pairs: (readonly [string, string])[] = []
  const gone = new Set<Claim>()
  const unmatched = after.filter((claim) => {
    const queue = waiting.get(keyOf(claim)) ?? []
    const partner = queue.at(-1)
    if (partner === undefined || !may(partner, claim)) return true
    queue.pop()
    gone.add(partner)
    pairs.push([partner.id, claim.id])
    return false
  })
  return { before: before.filter((claim) => !gone.has(claim)), after: unmatched, pairs }
}

/** The claims by key, each queue with its first claim last, so that taking one is cheap. */
function queues(claims: readonly Claim[], keyOf: (claim: Claim) => string): Map<string, Claim[]> {
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims.toReversed()) {
    const key = keyOf(claim)
    const queue = byKey.get(key)
    if (queue === undefined) byKey.set(key, [claim])
    else queue.push(claim)
  }
  return byKey
}

function speakerOf(claim: Claim): string {
  return nameKey(claim.who?.name ?? '')
}

function contentOf(claim: Claim): string {
  return wordsOf(claim.content.text).join(' ')
}
