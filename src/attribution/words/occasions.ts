/** Nouns of occasions and media, on or in which something is said: "in a statement", "at a rally", "on Twitter". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  `interview interviews statement statements speech speeches briefing briefings conference letter email e-mail emails post posts
  tweet tweets video address rally debate report message call remarks testimony article essay memo release twitter facebook
  telegram column book hearing meeting phone appearance television tv radio court parliament filing blog note series
  background anonymity condition op-ed podcast telephone response reference documentary`.split(/\s+/),
)

/** Those who are told something without being its source: "said to reporters". */
export const LISTENERS: ReadonlySet<string> = new Set(['reporters', 'journalists', 'lawmakers', 'x'])
