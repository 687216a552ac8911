import type { Find } from '../find.ts'

/** "No official said", "nobody said", "hardly anyone said"; No 10 is an address, and "few" are some. */
const NOBODY =
  /^(?:no(?!\.? ?\d)|nobody|none|neither|nothing|(?:hardly|scarcely|barely) any\w*)(?![\p{L}-])/iu
/** "Neither Kell nor Brook said", "not one minister said", "never did Kell say", "at no time has Kell said". */
const DENIED =
  /(?<![\p{L}-])(?:neither|not|nor|(?:never|nor|neither|not once|(?:at|in|by) no \w+) (?:did|do|does|has|have|had|would|will|could))(?: the| a| an)? $/iu
const FARTHEST = 40

/** Drops what somebody is told not to have said. Silence ("neither would comment") is told, and stays. */
export function dropUnsaid(found: readonly Find[], text: string): readonly Find[] {
  return found.filter(({ sense, source: [speaker] }) => {
    if (sense === 'decline' || speaker === undefined) return true
    const [start, end] = speaker
    return (
      !NOBODY.test(text.slice(start, end)) && !DENIED.test(text.slice(Math.max(0, start - FARTHEST), start))
    )
  })
}
