/** What somebody is, or is not, who is told to think something: "confident that", "critical of". */
export const SURE_THAT: ReadonlySet<string> = new Set(
  `confident certain sure convinced optimistic hopeful adamant concerned worried afraid fearful doubtful sceptical skeptical
  disappointed pleased glad sorry angry surprised alarmed`.split(/\s+/),
)

/** Those that govern "of" or "about". */
export const MINDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['critical', ['of']],
  ['dismissive', ['of']],
  ['supportive', ['of']],
  ['wary', ['of']],
  ['sceptical', ['of', 'about']],
  ['skeptical', ['of', 'about']],
  ['concerned', ['about']],
  ['worried', ['about']],
  ['optimistic', ['about']],
  ['confident', ['of', 'about']],
])
