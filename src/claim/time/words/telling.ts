/** Sentences with one of these tell that somebody spoke, whatever was said: they set the day for what follows. */
export const TELLING: ReadonlySet<string> = new Set([
  'details', 'spoke', 'speaking', 'addressed', 'briefed', 'briefing', 'interview', 'statement', 'speech', 'remarks',
  'commented', 'updated', 'conference', 'testified', 'told', 'said', 'announced', 'reported', 'appeared',
]) // prettier-ignore

/** Sources that point back to whoever spoke before. */
export const POINTING: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** And, where what they own is words: "her statement", not "her opponent". */
export const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])
export const OWNED: ReadonlySet<string> = new Set([
  'statement', 'statements', 'remark', 'remarks', 'comment', 'comments', 'words', 'speech', 'address', 'account', 'testimony',
  'letter', 'message', 'post', 'posts', 'tweet', 'report', 'announcement', 'answer', 'reply', 'claim', 'claims', 'view', 'warning',
]) // prettier-ignore

/** Words before a day that make it somebody's history and not the day of speaking: "after Monday's attack". */
export const NOT_WHEN_SAID: ReadonlySet<string> = new Set([
  'after', 'since', 'before', 'until', 'following', 'by', 'from', 'of', 'than', 'between', 'for', 'to', 'despite', 'about',
]) // prettier-ignore

/** Publishers that speak for themselves, by their own name: what they publish, they said that day. */
export const OWN_CHANNEL =
  /\b(official (web)?site|press (service|office) of|(?<=['’]s )press (service|office)|ministry|embassy|prime minister'?s office|state department|department of|office of the|government of)\b|^(the )?(kremlin|white house|pentagon|european commission|nato|united nations)\b/i

/** Hosts of governments and their bodies. */
export const OWN_HOST =
  /(^|\.)(gov|mil|gouv|gob|govt|gc)(\.[a-z]{2})?$|(^|\.)(kremlin\.ru|europa\.eu|nato\.int|un\.org|who\.int)$/
