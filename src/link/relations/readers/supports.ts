import { isMute } from '../facets.ts'
import { otherMatter } from '../other-matter.ts'
import { isLongAgo, sharedWords, type Found, type Pair } from '../pair.ts'

const [HERE, ELSEWHERE] = [0.34, 0.5]
/** Of the words that are no names. */
const PLAIN = 0.5

/** Speaks for the other: the same matter and the same direction, in other words or with more said. */
export function supports(pair: Pair): Found | null {
  const { overlap, sameArticle } = pair
  if (!bears(pair) || turnsRound(pair) || isLongAgo(pair)) return null
  const enough = overlap.shared.length >= 3 && (sameArticle ? overlap.ofShorter >= HERE : isOfMatter(pair))
  if (!enough || otherMatter(pair) !== null) return null
  return { relation: 'supports', reasons: [sharedWords(pair)] }
}

function isOfMatter({ overlap }: Pair): boolean {
  return overlap.ofShorter >= ELSEWHERE && overlap.plain > PLAIN
}

/** What is denied or negated by another is no support; one speaker's denial and its grounds belong together. */
function turnsRound({ a, b, sameSpeaker, sameArticle }: Pair): boolean {
  return (a.negated !== b.negated || a.denies !== b.denies) && !(sameSpeaker && sameArticle)
}

function bears({ a, b }: Pair): boolean {
  return !isMute(a) && !isMute(b)
}
